import { useMemo } from 'react'
import { useWords } from '../../../components/use-messages.ts'
import {
  fieldMoney,
  fieldNumber,
  fieldShare,
  typedMoney,
  typedNumber,
  typedShare,
} from '../../../components/forms/typed-number.ts'

/** How a value stands in a field, and what a text in it means; `undefined`: nothing. */
export interface FieldForm<T> {
  readonly show: (value: T) => string
  readonly read: (text: string) => T | undefined
}

export interface FieldForms {
  readonly share: FieldForm<number>
  readonly factor: FieldForm<number>
  readonly whole: FieldForm<number>
  /** Decimal text of zero or more. */
  readonly money: FieldForm<string>
}

/** The forms of fields in the reader's way of writing numbers. */
export function useFieldForms(): FieldForms {
  const { locale } = useWords().f
  return useMemo(
    () => ({
      share: { show: (value: number) => fieldShare(value, locale), read: typedShare },
      factor: { show: (value: number) => fieldNumber(value, locale), read: typedNumber },
      whole: { show: String, read: wholeNumber },
      money: {
        show: (text: string) => fieldMoney(text, locale),
        read: (text: string) => typedMoney(text, locale),
      },
    }),
    [locale],
  )
}

function wholeNumber(text: string): number | undefined {
  const value = typedNumber(text)
  return value !== undefined && Number.isInteger(value) ? value : undefined
}
