import { parseAmount, ZERO } from '../../shared/domain/amount.ts'
import { RateTable } from '../../shared/aggregate/rates.ts'
import { BUILT_IN_RULE_SET, type Override } from '../../shared/classify/rule-set.ts'
import type { TierOverride } from '../../shared/contract/engine-api.ts'
import type { Books } from '../../shared/engine/books.ts'
import { analyze, type Analysis } from '../../shared/engine/analyze.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import { BUILT_IN_TOLERANCE } from '../../shared/reconcile/tolerance.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import type { WorkspaceRecord } from '../storage/database.ts'

/** The built-in price book is the same for every workspace, and costs a while to open. */
const PRICES = createPriceBook({ userEntries: [] })

/** The command's analysis, with what a person decided in this workspace laid over the built-in rules. */
export function analyzeWorkspace(
  workspace: WorkspaceRecord,
  files: readonly ImportedFile[],
  appVersion: string,
): Analysis {
  return analyze({
    files,
    prices: PRICES,
    rates: rateTable(workspace),
    reportingCurrency: workspace.reportingCurrency,
    invoices: workspace.invoices.map(({ amount, month, ...invoice }) => ({
      ...invoice,
      amount: parseAmount(amount) ?? ZERO,
      month: month ?? undefined,
    })),
    books: books(workspace),
    rules: { ...BUILT_IN_RULE_SET, overrides: workspace.overrides.map(override) },
    plans: workspace.plans.length > 0 ? workspace.plans : undefined,
    appVersion,
  })
}

function rateTable({ rates }: WorkspaceRecord): RateTable {
  return new RateTable(
    rates.flatMap(({ rate, ...each }) => {
      const parsed = parseAmount(rate)
      return parsed === undefined ? [] : [{ ...each, rate: parsed }]
    }),
  )
}

function books({ owners, seats, idleAfterDays, tolerance }: WorkspaceRecord): Books {
  return {
    owners,
    seats,
    idleAfterDays,
    tolerance: {
      ...BUILT_IN_TOLERANCE,
      amount: parseAmount(tolerance.amount) ?? BUILT_IN_TOLERANCE.amount,
      share: parseAmount(tolerance.share) ?? BUILT_IN_TOLERANCE.share,
    },
  }
}

function override(decision: TierOverride): Override {
  const { workloadId, neededTier, task, note, author, at } = decision
  return {
    workload: workloadId,
    tier: neededTier,
    ...(task === null ? {} : { task }),
    author,
    date: at.slice(0, 10),
    ...(note === '' ? {} : { note }),
  }
}
