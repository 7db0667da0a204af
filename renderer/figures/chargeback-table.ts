import type { Chargeback, ChargebackEntry } from '../../shared/document/owners.ts'
import { centPlaces } from '../../shared/i18n/money-text.ts'
import { roundedParts } from '../../shared/i18n/parts.ts'
import { asNumber, sumTexts } from './text-sums.ts'

/** One owner over the months; `undefined` stands for nobody. */
export interface ChargebackRow {
  readonly owner: ChargebackEntry | undefined
  /** Rounded, one for each month; `undefined` where nothing of the month is known. */
  readonly cells: readonly (string | undefined)[]
  readonly total: string
  /** Exact; zero where nothing is shared. */
  readonly shared: string
}

export interface ChargebackTable {
  readonly months: readonly (string | null)[]
  readonly rows: readonly ChargebackRow[]
  /** The unallocated rest, always there. */
  readonly rest: ChargebackRow
  readonly sums: readonly (string | undefined)[]
  readonly total: string
}

/**
 * Owners by months, the dearest first. Every cell is rounded once, together with all others, so that rows and columns of
 * what is printed add up to the printed total.
 */
export function chargebackTable(chargeback: Chargeback, currency: string): ChargebackTable {
  const months = chargeback.unallocated.map(({ month }) => month)
  const owners = new Map<string, ChargebackEntry[]>()
  for (const entry of chargeback.entries) {
    const key = ownerKey(entry)
    owners.set(key, [...(owners.get(key) ?? []), entry])
  }
  const exactRows = [...owners.values()].map((entries) =>
    months.map((month) => entries.find((each) => each.month === month)?.spend[currency] ?? '0'),
  )
  exactRows.push(chargeback.unallocated.map(({ spend }) => spend[currency] ?? '0'))
  const rounded = roundedParts(exactRows.flat(), centPlaces(currency))
  const isKnown = chargeback.unallocated.map(({ spend }) => spend[currency] !== undefined)
  const lines = exactRows.map((_, at) =>
    rounded.slice(at * months.length, (at + 1) * months.length),
  )
  const groups = [...owners.values()]
  const rows = lines.map((cells, at): ChargebackRow => {
    const entries = groups[at] ?? []
    return {
      owner: entries[0],
      cells: cells.map((text, month) => (isKnown[month] === true ? text : undefined)),
      total: sumTexts(cells),
      shared: sumTexts(entries.map(({ shared }) => shared[currency])),
    }
  })
  const rest = rows.at(-1) ?? { owner: undefined, cells: [], total: '0', shared: '0' }
  return {
    months,
    rows: rows.slice(0, -1).sort((a, b) => asNumber(b.total) - asNumber(a.total)),
    rest,
    sums: months.map((_, at) =>
      isKnown[at] === true ? sumTexts(lines.map((cells) => cells[at])) : undefined,
    ),
    total: sumTexts(rounded),
  }
}

function ownerKey(entry: ChargebackEntry): string {
  const { team, costCentre, legalEntity, ledgerAccount } = entry
  return [team, costCentre, legalEntity, ledgerAccount].join('\n').toLowerCase()
}
