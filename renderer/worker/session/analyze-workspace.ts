import type { InvoiceTotal } from '../../../shared/api/books-api.ts'
import { parseAmount } from '../../../shared/domain/amount.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import { layRules } from '../../../shared/classify/lay-rules.ts'
import { builtInRules } from '../../../shared/classify/built-in-rules.ts'
import type { Books } from '../../../shared/analysis/company-books.ts'
import { analyze, type Analysis } from '../../../shared/analysis/analyze.ts'
import type { PlanChoice } from '../../../shared/analysis/plan-part.ts'
import type { Invoice } from '../../../shared/reconcile/invoice.ts'
import { BUILT_IN_TOLERANCE } from '../../../shared/reconcile/tolerance.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import { overrideOf } from './decisions.ts'
import { bookOf, termsOf } from './workspace-prices.ts'

/**
 * The command's analysis, with what a person decided in this workspace laid over the built-in rules.
 *
 * @throws ProblemError naming an invoice whose amount cannot be read; it is never counted as zero.
 */
export async function analyzeWorkspace(
  workspace: WorkspaceRecord,
  files: readonly ImportedFile[],
  appVersion: string,
): Promise<Analysis> {
  const rules = layRules(await builtInRules(), workspace.rules)
  return analyze({
    files,
    prices: bookOf(workspace),
    rates: rateTable(workspace),
    reportingCurrency: workspace.reportingCurrency,
    invoices: workspace.invoices.map(invoiceOf),
    books: books(workspace),
    rules: { ...rules, overrides: [...rules.overrides, ...workspace.overrides.map(overrideOf)] },
    aliases: termsOf(workspace.prices).aliases,
    tests: workspace.tests,
    overlapChoices: workspace.overlapChoices,
    plans: planChoice(workspace),
    appVersion,
  })
}

/** The built-in plans and every scenario, by the workspace's own terms. */
export function planChoice({
  scenarios,
  savingsTerms,
}: Pick<WorkspaceRecord, 'scenarios' | 'savingsTerms'>): PlanChoice {
  return { own: scenarios.map(({ plan }) => plan), alsoBuiltIn: true, terms: savingsTerms }
}

function invoiceOf({ amount, month, ...invoice }: InvoiceTotal): Invoice {
  const parsed = parseAmount(amount)
  if (parsed !== undefined) return { ...invoice, amount: parsed, month: month ?? undefined }
  throw new ProblemError({
    what: 'The amount of an invoice cannot be read.',
    where: ['Reconcile', invoice.provider, month ?? 'whole period'].join(', '),
    found: amount.trim() === '' ? '(empty)' : amount,
    expected: 'an amount such as 1234.56',
    fix: 'Enter the amount of this invoice anew, or import the invoices again.',
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
