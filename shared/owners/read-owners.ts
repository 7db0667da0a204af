import { add, formatAmount, ONE, parseAmount, scale, ZERO, type Amount } from '../domain/amount.ts'
import {
  OWNER_MATCHES,
  SPLIT_BASES,
  type OwnerMatch,
  type OwnerRow,
  type SplitBasis,
} from '../document/owners.ts'
import type { SideFault, SideReading, SideRecords } from '../document/side-file.ts'
import { readSideTable, type SideColumn, type SideRow } from '../table/side-table.ts'
import { groupKey, isNobody } from './owner-index.ts'

const COLUMNS = {
  match: { names: ['match kind', 'kind', 'type', 'dimension'], isRequired: true },
  value: { names: ['match value', 'name', 'id'], isRequired: true },
  provider: { names: ['vendor'], isRequired: false },
  team: { names: ['owner', 'department'], isRequired: false },
  costCentre: { names: ['cost center', 'cc'], isRequired: false },
  legalEntity: { names: ['entity', 'company'], isRequired: false },
  ledgerAccount: { names: ['account', 'gl account', 'general ledger account'], isRequired: false },
  from: { names: ['valid from', 'start'], isRequired: false },
  until: { names: ['valid until', 'to', 'end', 'valid to'], isRequired: false },
  split: { names: ['split by', 'shared by', 'basis'], isRequired: false },
  share: { names: ['percent', 'percentage'], isRequired: false },
} as const satisfies Readonly<Record<string, SideColumn>>

type Name = keyof typeof COLUMNS

const MATCH_WORDS: Readonly<Record<string, OwnerMatch>> = {
  'api key': 'key',
  apikey: 'key',
  workspace: 'project',
  label: 'tag',
}

/** Reads an owner table; each row that cannot be used is a fault with line and column. */
export function readOwners(records: SideRecords): SideReading<OwnerRow> {
  const lines: number[] = []
  const { items, faults } = readSideTable(records, COLUMNS, (row) => {
    const item = ownerRow(row)
    if (item !== undefined) lines.push(row.line)
    return item
  })
  return { items, faults: [...faults, ...overfullSplits(items, (index) => lines[index] ?? 0)] }
}

/** Faults of an owner table that was edited in the app; `line` counts its rows from 1. */
export function ownerFaults(rows: readonly OwnerRow[]): readonly SideFault[] {
  const single = rows.flatMap((row, index): readonly SideFault[] => {
    const fault = (column: string, value: string, expected: string): readonly SideFault[] => [
      { line: index + 1, column, value, expected },
    ]
    if (row.value.trim() === '') return fault('value', '', 'a name or an id')
    if (row.split === null && isNobody(row)) return fault('team', '', NEEDS_OWNER)
    if (row.split === 'fixed' && (isNobody(row) || shareOf(row.share ?? '') === undefined)) {
      return fault('share', row.share ?? '', NEEDS_SHARE)
    }
    return []
  })
  return [...single, ...overfullSplits(rows, (index) => index + 1)]
}

const NEEDS_OWNER = 'a team, cost centre, legal entity or ledger account'
const NEEDS_SHARE = 'an owner and a share such as 40% or 0.4'

function ownerRow(row: SideRow<Name>): OwnerRow | undefined {
  const match = matchOf(row)
  const value = row.required('value', 'a name or an id')
  const split = splitOf(row)
  const owner = {
    team: row.text('team'),
    costCentre: row.text('costCentre'),
    legalEntity: row.text('legalEntity'),
    ledgerAccount: row.text('ledgerAccount'),
  }
  const [from, until] = [row.day('from', 'first'), row.day('until', 'last')]
  if (from !== undefined && until !== undefined && from > until) {
    row.fault('until', `a day not before ${from}`)
  }
  const written = row.text('share')
  const share = written === '' ? undefined : shareOf(written)
  if (written !== '' && share === undefined) row.fault('share', 'a share such as 40% or 0.4')
  if (split === null && isNobody(owner)) row.fault('team', NEEDS_OWNER)
  if (split === 'fixed' && (written === '' || isNobody(owner))) row.fault('share', NEEDS_SHARE)
  if (match === undefined || value === undefined || row.faults.length > 0) return undefined
  return {
    match,
    value,
    provider: row.text('provider'),
    ...owner,
    from: from ?? null,
    until: until ?? null,
    split: split ?? null,
    share: share === undefined ? null : formatAmount(share),
  }
}

function matchOf(row: SideRow<Name>): OwnerMatch | undefined {
  const word = row.text('match').toLowerCase()
  const match = OWNER_MATCHES.find((known) => known === word) ?? MATCH_WORDS[word]
  return row.orFault(match, 'match', OWNER_MATCHES.join(', '))
}

/** A share without a word for the split is a fixed one. `undefined` after a fault. */
function splitOf(row: SideRow<Name>): SplitBasis | null | undefined {
  const word = row.text('split').toLowerCase().replace(/^by /, '')
  if (word === '') return row.text('share') === '' ? null : 'fixed'
  const found = SPLIT_BASES.find((basis) => basis === word)
  return row.orFault(found, 'split', SPLIT_BASES.join(', '))
}

/** `40%` or `0.4` as an exact part of one. */
export function shareOf(text: string): Amount | undefined {
  const isPercent = text.trim().endsWith('%')
  const value = parseAmount(text.trim().replace(/\s*%$/, ''))
  if (value === undefined) return undefined
  const share = isPercent ? scale(value, 1n, 100n) : value
  return share >= ZERO && share <= ONE ? share : undefined
}

/** Fixed shares of one thing that come to more than all of it, told at the row that breaks the sum. */
function overfullSplits(
  rows: readonly OwnerRow[],
  lineOf: (index: number) => number,
): readonly SideFault[] {
  const sums = new Map<string, Amount>()
  return rows.flatMap((row, index): readonly SideFault[] => {
    if (row.split !== 'fixed') return []
    const key = groupKey(row)
    const before = sums.get(key) ?? ZERO
    const sum = add(before, shareOf(row.share ?? '') ?? ZERO)
    sums.set(key, sum)
    if (sum <= ONE || before > ONE) return []
    const expected = 'shares that come to at most 100% together'
    return [{ line: lineOf(index), column: 'share', value: row.share ?? '', expected }]
  })
}
