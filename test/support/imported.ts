import { parseAmount, type Amount } from '../../shared/domain/amount.ts'
import { newDraft, type AmountColumn, type ChargeDraft } from '../../shared/domain/charge.ts'
import { parseIsoDay, type Day } from '../../shared/domain/day.ts'
import { CellBuilder, type Cell } from '../../shared/table/cells.ts'
import { Dictionary } from '../../shared/table/charge-table.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'

/** `usd('1.50')`: an exact amount, for tests that speak of money. */
export function usd(text: string): Amount {
  const amount = parseAmount(text)
  if (amount === undefined) throw new RangeError(`not an amount: ${text}`)
  return amount
}

/** `day('2026-09-01')`. */
export function day(text: string): Day {
  const found = parseIsoDay(text)
  if (found === undefined) throw new RangeError(`not a day: ${text}`)
  return found
}

type DraftTexts = Partial<Omit<ChargeDraft, 'day' | 'endDay' | AmountColumn>>

/** One row as a format module would write it; amounts and the day as text. */
export type RowFacts = DraftTexts & { readonly on?: string } & Readonly<
    Partial<Record<AmountColumn, string>>
  >

export function aDraft({ on = '2026-09-01', ...facts }: RowFacts = {}): ChargeDraft {
  const draft = newDraft()
  Object.assign(draft, { provider: 'openai', currency: 'USD', category: 'usage', model: 'gpt-5.5' })
  for (const [key, value] of Object.entries(facts)) {
    const isAmount = ['billed', 'list', 'included', 'estimated', 'spend', 'elsewhere'].includes(key)
    Object.assign(draft, { [key]: isAmount ? usd(String(value)) : value })
  }
  draft.day = on === '' ? undefined : day(on)
  return draft
}

export function cellsOf(rows: readonly RowFacts[]): readonly Cell[] {
  const builder = new CellBuilder(new Dictionary())
  for (const row of rows) builder.append(aDraft(row))
  return builder.finish()
}

/** A file as the import gives it, made of a few rows. */
export function aFile(
  name: string,
  role: 'usage' | 'cost' | 'bill',
  rows: readonly RowFacts[],
  facts: Partial<ImportedFile> = {},
): ImportedFile {
  return {
    name,
    sha256: name,
    sizeBytes: 100,
    format: role === 'usage' ? 'openai.usage' : 'openai.cost',
    stream: { role, activity: 'api' },
    roundsRowsTo: undefined,
    status: 'read',
    problem: undefined,
    rowsRead: rows.length,
    skippedBy: {},
    rejectedBy: {},
    rejectedRows: [],
    skippedMoney: [],
    warnings: [],
    cells: cellsOf(rows),
    ...facts,
  }
}
