import { ONE, parseAmount } from '../../../shared/domain/amount.ts'
import { parseIsoDay } from '../../../shared/domain/day.ts'
import type { Messages } from '../../../shared/i18n/messages/en.ts'

type Words = Messages['prices']
type Fault = string | undefined

/** A price that must be there. */
export function wrongPrice(text: string, words: Words): Fault {
  const amount = parseAmount(text.trim())
  return amount !== undefined && amount >= 0n ? undefined : words.wrongAmount
}

/** A price that may be left out. */
export function wrongOptionalPrice(text: string, words: Words): Fault {
  return text.trim() === '' ? undefined : wrongPrice(text, words)
}

export function wrongFactor(text: string, words: Words): Fault {
  const amount = parseAmount(text.trim())
  const isShare = amount !== undefined && amount >= 0n && amount <= ONE
  return text.trim() === '' || isShare ? undefined : words.wrongFactor
}

export function wrongPercent(text: string, words: Words): Fault {
  const amount = parseAmount(text.trim())
  const isPercent = amount !== undefined && amount > 0n && amount <= 100n * ONE
  return isPercent ? undefined : words.wrongPercent
}

export function wrongDay(text: string, words: Words): Fault {
  return parseIsoDay(text.trim()) === undefined ? words.wrongDay : undefined
}

export function wrongUntil(from: string, until: string, words: Words): Fault {
  if (until.trim() === '') return undefined
  const [start, end] = [parseIsoDay(from.trim()), parseIsoDay(until.trim())]
  if (end === undefined) return words.wrongDay
  return start !== undefined && end <= start ? words.wrongUntil : undefined
}

export function wrongName(text: string, words: Words): Fault {
  return text.trim() === '' ? words.wrongName : undefined
}

export function wrongCurrency(text: string, words: Words): Fault {
  return /^[A-Za-z]{3}$/.test(text.trim()) ? undefined : words.wrongCurrency
}

/** `null` for a field that was left empty. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
