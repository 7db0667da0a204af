import type { FileContext } from '../format.ts'

/** The file states its input as one figure, and cached tokens are inside it. */
export function warnOfCachedShare({ warn }: FileContext): void {
  warn(
    'cached-share-unknown',
    'The file does not say which part of the input was cached; all of it is treated as uncached input, so savings are understated.',
  )
}

/** The sums come from a tool that multiplies tokens by list prices; nobody was charged them. */
export function warnOfEstimate({ warn }: FileContext): void {
  warn(
    'estimated-by-source',
    'The amounts are the tool’s own estimate at list prices, not what was charged.',
  )
}

/** The columns are known from one source only. */
export function warnOfSingleSource({ warn }: FileContext): void {
  warn(
    'single-source-format',
    'The columns of this export are known from one source only; compare the totals with the provider’s page.',
  )
}

/** Rows carry no dates, and the file name states no period. */
export function warnOfPeriod({ warn }: FileContext): void {
  warn(
    'period-unknown',
    'The file has no dates, so its period is not known. Put both dates into the file name, such as 2026-09-01_2026-09-30.',
  )
}

/** Quantities are in the vendor's own unit. */
export function warnOfVirtualCurrency({ warn }: FileContext, unit: string): void {
  warn(
    'virtual-currency',
    `Amounts are in ${unit}, which is not a currency. Enter its contract price as a monthly exchange rate to count them as spend.`,
  )
}
