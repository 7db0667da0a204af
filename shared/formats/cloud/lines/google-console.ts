import type { CurrencyCode } from '../../../domain/money.ts'
import { columnKey, fault, numberText, type Column } from '../../reading/read-cells.ts'
import type { Cells, FileContext } from '../../format.ts'
import { currencyOfTitle } from '../../reading/currency-sign.ts'

/** A column by the beginning of its title, whatever currency stands behind it in brackets. */
export function moneyColumn({ header }: FileContext, title: RegExp): Column {
  const at = header.findIndex((name) => title.test(name.trim()))
  return { at, name: header[at] ?? '' }
}

/**
 * The currency of a console export: the preamble states it, else the sign in the title of the money column.
 * The sign alone may mislead: an account in Australian dollars writes `Cost ($)` too.
 */
export function consoleCurrency({ preamble }: FileContext, money: Column): CurrencyCode {
  const stated = preamble.find(([label = '']) => columnKey(label) === 'currency')?.[1]?.trim() ?? ''
  return /^[A-Z]{3}$/.test(stated) ? stated : currencyOfTitle(money.name)
}

/** A quantity as the console writes it, `1,220,640` or `0.25`; empty is `undefined`. @throws CellError for anything else. */
export function writtenQuantity(cells: Cells, column: Column): number | undefined {
  const value = numberText(cells, column)
  if (value === '') return undefined
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value)) {
    throw fault(cells, column, 'not-a-number', 'a quantity such as 1,220,640')
  }
  return Number(value.replaceAll(',', ''))
}
