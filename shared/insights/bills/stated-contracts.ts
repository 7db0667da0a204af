import type { AnalysisDocument, ContractEntry } from '../../document/analysis-document.ts'
import { dayBefore, formatDay, parseIsoDay } from '../../domain/day.ts'
import type { Figure } from '../figures/figure.ts'
import { moneyFigures } from '../figures/money-figures.ts'

/** A contract that a file states. */
export interface StatedContract {
  readonly entry: ContractEntry
  /** In the currencies of the file; empty where a quantity was agreed. */
  readonly agreed: readonly Figure[]
  /** `YYYY-MM-DD`; `null` where the file does not say. */
  readonly lastDay: string | null
}

/** The contracts in the files, in the order of the document. */
export function statedContracts(document: AnalysisDocument): readonly StatedContract[] {
  return document.contracts.map((entry, at) => ({
    entry,
    agreed: moneyFigures(document, `/contracts/${at}/cost`, entry.cost, 'agreed'),
    lastDay: lastDayOf(entry),
  }))
}

function lastDayOf({ end }: ContractEntry): string | null {
  const day = parseIsoDay(end ?? '')
  return day === undefined ? null : formatDay(dayBefore(day))
}
