import type { Amount } from '../../shared/domain/amount.ts'
import { AMOUNT_COLUMNS } from '../../shared/domain/charge.ts'
import { CancelledError } from '../../shared/domain/job.ts'
import { ProblemError, REJECT_CODES } from '../../shared/domain/problem.ts'
import { fileEntry } from '../../shared/analysis/file-entry.ts'
import { amountAt } from '../../shared/table/amount-column.ts'
import type { ChargeChunk } from '../../shared/table/charge-table.ts'
import { total, usedRows, type ImportedFile } from '../../shared/table/imported-file.ts'
import { readMembers, type Read } from './read-members.ts'
import { recount, type Recount } from './recount.ts'
import type { Seed } from './seeds.ts'

/** What a run came to. */
export type Verdict =
  | {
      readonly kind: 'read'
      readonly files: readonly ImportedFile[]
      readonly recount: Exclude<Recount, { kind: 'different' }>
    }
  | { readonly kind: 'problem' }
  | { readonly kind: 'finding'; readonly what: string; readonly detail: string }

/** Imports a file as the window does and looks whether everything in it is accounted for. */
export async function judge(file: Seed, pieceBytes = Number.POSITIVE_INFINITY): Promise<Verdict> {
  let members: readonly Read[]
  try {
    members = await readMembers(file, pieceBytes)
  } catch (error) {
    if (error instanceof ProblemError || error instanceof CancelledError) return { kind: 'problem' }
    return finding('exception', error instanceof Error ? (error.stack ?? '') : String(error))
  }
  const fault = membersFault(file, members) ?? members.map(memberFault).find(Boolean)
  if (fault !== undefined) return finding(fault.replace(/:.*/, ''), fault)
  const second = recount(file, members)
  if (second.kind === 'different') return finding('a second reader differs', second.detail)
  return { kind: 'read', files: members.map(({ imported }) => imported), recount: second }
}

export function finding(what: string, detail: string): Verdict {
  return { kind: 'finding', what, detail }
}

function membersFault({ name }: Seed, members: readonly Read[]): string | undefined {
  if (members.length === 0) return 'a file without an entry'
  const isLone = !/\.(?:zip|xlsx)$/.test(name)
  const names = members.map(({ imported }) => imported.name)
  if (isLone && members.length > 1 && names.includes(name)) return 'a file with several entries'
  return undefined
}

function memberFault({ imported, dictionary, chunks }: Read): string | undefined {
  const { rowsRead, rejectedRows, cells } = imported
  const used = usedRows(imported)
  const stored = chunks.reduce((sum, chunk) => sum + chunk.rows, 0)
  const folded = cells.reduce((sum, cell) => sum + cell.rows, 0)
  const stated = imported.statements?.length ?? 0
  if (used < 0 || stored + stated !== used || folded + stated !== used) {
    return `rows unaccounted for: read ${rowsRead}, used ${used}, stored ${stored}, in cells ${folded}, statements ${stated}`
  }
  const listed = total(imported.rejectedBy)
  if (rejectedRows.length !== Math.min(listed, 10_000)) return `rejected rows not listed: ${listed}`
  for (const row of rejectedRows) {
    const isWhole = row.expected !== '' && row.fix !== '' && row.file === imported.name
    const isKnown = REJECT_CODES.includes(row.code)
    if (!isWhole || !isKnown || !(row.line >= 1)) {
      return `a rejected row that does not say enough: ${JSON.stringify(row).slice(0, 400)}`
    }
  }
  if (imported.status === 'rejected' && imported.problem?.fix === undefined) {
    return 'a refused file without a reason'
  }
  fileEntry(imported)
  return moneyFault(imported, dictionary, chunks)
}

/** Cells and chunks must tell the same money, currency by currency. */
function moneyFault(
  imported: ImportedFile,
  dictionary: readonly string[],
  chunks: readonly ChargeChunk[],
): string | undefined {
  for (const column of AMOUNT_COLUMNS) {
    const sums = new Map<string, bigint>()
    const add = (currency: string, amount: Amount | undefined, sign: bigint): void => {
      if (amount === undefined) return
      sums.set(currency, (sums.get(currency) ?? 0n) + sign * amount)
    }
    for (const { currency, amounts } of imported.cells) add(currency, amounts[column], 1n)
    for (const chunk of chunks) {
      const cells = chunk.amounts[column]
      for (let row = 0; row < chunk.rows; row++) {
        add(dictionary[chunk.text.currency?.[row] ?? 0] ?? '?', amountAt(cells, row), -1n)
      }
    }
    if ([...sums.values()].some((sum) => sum !== 0n)) {
      return `money of cells and rows differs: ${column} ${[...sums].join(' ')}`
    }
  }
  return undefined
}
