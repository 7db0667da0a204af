import { parseAmount, ZERO } from '../../shared/domain/amount.ts'
import { RateTable } from '../../shared/aggregate/rates.ts'
import { BUILT_IN_RULE_SET, type Override } from '../../shared/classify/rule-set.ts'
import type { TierOverride } from '../../shared/contract/engine-api.ts'
import { NO_BOOKS } from '../../shared/engine/books.ts'
import { analyze, type Analysis } from '../../shared/engine/analyze.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import type { WorkspaceRecord } from '../storage/database.ts'

/** What the window reports in until a workspace can choose. */
const REPORTING_CURRENCY = 'USD'

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
    rates: new RateTable(),
    reportingCurrency: REPORTING_CURRENCY,
    invoices: workspace.invoices.map(({ provider, amount, currency }) => ({
      provider,
      amount: parseAmount(amount) ?? ZERO,
      currency,
      month: undefined,
      reference: '',
    })),
    books: NO_BOOKS,
    rules: { ...BUILT_IN_RULE_SET, overrides: workspace.overrides.map(override) },
    plans: workspace.plans.length > 0 ? workspace.plans : undefined,
    appVersion,
  })
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
