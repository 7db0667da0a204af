import { parseIsoDay, type Day } from '../domain/day.ts'
import { OWNER_MATCHES, type Owner, type OwnerMatch, type OwnerRow } from '../document/owners.ts'
import { sellerId } from '../domain/seller.ts'
import type { ChargeLine } from '../join/charge-line.ts'
import { tagTexts } from './tags.ts'

/** Owner rows that split the same spend by one rule. */
export interface SplitRule {
  readonly basis: NonNullable<OwnerRow['split']>
  readonly value: string
  readonly parts: { readonly owner: Owner; readonly share: string | null }[]
}

/** The owner table's result for a line. */
export type Answer =
  | { readonly kind: 'owner'; readonly owner: Owner }
  | { readonly kind: 'split'; readonly rule: SplitRule }

interface Entry {
  readonly index: number
  readonly row: OwnerRow
  readonly value: string
  readonly isPrefix: boolean
  readonly provider: string
  readonly from: Day | undefined
  readonly until: Day | undefined
  readonly answer: Answer
}

/**
 * Finds the row of the owner table that applies to a line. The most specific row wins: workload before key, user, tag
 * and project; then the full value before a prefix (`prod-*`), the longer prefix, a row with a provider, the later
 * start, the later row. A row with dates never applies to a charge without a date.
 */
export class OwnerIndex {
  readonly #exact = new Map<string, Entry[]>()
  readonly #prefixes: Entry[] = []
  readonly #found = new Map<string, readonly Entry[]>()
  readonly #used = new Set<number>()
  readonly #size: number

  constructor(rows: readonly OwnerRow[]) {
    this.#size = rows.length
    const rules = new Map<string, Extract<Answer, { kind: 'split' }>>()
    rows.forEach((row, index) => {
      const entry = entryOf(row, index, rules)
      if (entry.isPrefix) this.#prefixes.push(entry)
      else {
        const key = `${row.match}\n${entry.value}`
        this.#exact.set(key, [...(this.#exact.get(key) ?? []), entry])
      }
    })
  }

  answer(line: ChargeLine): Answer | undefined {
    const { day } = line.cell
    const entry = this.#entriesOf(line).find((each) => isValid(each, day))
    if (entry === undefined) return undefined
    this.#used.add(entry.index)
    return entry.answer
  }

  /** Rows that matched no line; the rows of one split count as matched together. */
  unused(rows: readonly OwnerRow[]): readonly number[] {
    const used = new Set([...this.#used].map((index) => groupKey(rows[index])))
    return Array.from({ length: this.#size }, (_, index) => index).filter(
      (index) => !this.#used.has(index) && !(rows[index]?.split && used.has(groupKey(rows[index]))),
    )
  }

  #entriesOf(line: ChargeLine): readonly Entry[] {
    const { cell, workloadId } = line
    const key = [
      workloadId,
      cell.apiKeyId,
      cell.apiKeyName,
      cell.user,
      cell.tags,
      cell.projectId,
      cell.projectName,
    ].join('\n')
    let found = this.#found.get(key)
    if (found === undefined) this.#found.set(key, (found = this.#search(line)))
    return found
  }

  #search(line: ChargeLine): readonly Entry[] {
    const provider = sellerId(line.cell.provider)
    return OWNER_MATCHES.flatMap((match) => {
      const texts = textsOf(line, match)
      const exact = texts.flatMap((text) => this.#exact.get(`${match}\n${text}`) ?? [])
      const begun = this.#prefixes.filter(
        ({ row, value }) => row.match === match && texts.some((text) => text.startsWith(value)),
      )
      return [...new Set([...exact, ...begun])].sort(moreSpecificFirst)
    }).filter((entry) => entry.provider === '' || entry.provider === provider)
  }
}

function entryOf(
  row: OwnerRow,
  index: number,
  rules: Map<string, Extract<Answer, { kind: 'split' }>>,
): Entry {
  const isPrefix = row.value.endsWith('*')
  const written = row.value.trim().toLowerCase()
  return {
    index,
    row,
    value: isPrefix ? written.slice(0, -1) : written,
    isPrefix,
    provider: row.provider === '' ? '' : sellerId(row.provider),
    from: row.from === null ? undefined : parseIsoDay(row.from),
    until: row.until === null ? undefined : parseIsoDay(row.until),
    answer: answerOf(row, rules),
  }
}

function answerOf(row: OwnerRow, rules: Map<string, Extract<Answer, { kind: 'split' }>>): Answer {
  const { team, costCentre, legalEntity, ledgerAccount } = row
  const owner = { team, costCentre, legalEntity, ledgerAccount }
  if (row.split === null) return { kind: 'owner', owner }
  const key = groupKey(row)
  let answer = rules.get(key)
  if (answer === undefined) {
    answer = { kind: 'split', rule: { basis: row.split, value: row.value, parts: [] } }
    rules.set(key, answer)
  }
  if (!isNobody(owner)) answer.rule.parts.push({ owner, share: row.share })
  return answer
}

/** Key of a split: its rows agree in everything except the owner and the share. */
export function groupKey(row: OwnerRow | undefined): string {
  if (row === undefined) return ''
  const { match, value, provider, from, until, split } = row
  return [match, value.trim().toLowerCase(), sellerId(provider), from, until, split].join('\n')
}

/** Whether a row names no owner: no team, cost center, legal entity or ledger account. */
export function isNobody({ team, costCentre, legalEntity, ledgerAccount }: Owner): boolean {
  return [team, costCentre, legalEntity, ledgerAccount].every((text) => text === '')
}

function textsOf({ cell, identity, workloadId }: ChargeLine, match: OwnerMatch): readonly string[] {
  const texts: Readonly<Record<OwnerMatch, () => readonly string[]>> = {
    workload: () => [workloadId],
    key: () => [identity.apiKey, cell.apiKeyId, cell.apiKeyName],
    user: () => [identity.user, cell.user],
    tag: () => tagTexts(cell.tags),
    project: () => [identity.projectId, identity.projectName, cell.projectId, cell.projectName],
  }
  return [...new Set(texts[match]().map((text) => text.trim().toLowerCase()))].filter(
    (text) => text !== '',
  )
}

function moreSpecificFirst(a: Entry, b: Entry): number {
  const rank = (entry: Entry): readonly number[] => [
    entry.isPrefix ? 0 : 1,
    entry.isPrefix ? entry.value.length : 0,
    entry.provider === '' ? 0 : 1,
    entry.from ?? -Infinity,
    entry.index,
  ]
  const [left, right] = [rank(a), rank(b)]
  const place = left.findIndex((value, i) => value !== right[i])
  return place < 0 ? 0 : (right[place] ?? 0) > (left[place] ?? 0) ? 1 : -1
}

function isValid({ from, until }: Entry, day: Day | undefined): boolean {
  if (from === undefined && until === undefined) return true
  if (day === undefined) return false
  return (from === undefined || day >= from) && (until === undefined || day <= until)
}
