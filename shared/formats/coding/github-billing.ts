import type { ChargeDraft } from '../../domain/charge.ts'
import type { Cells, FileContext, RowReader, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import {
  amount,
  Columns,
  optionalAmount,
  optionalCount,
  text,
  textCopier,
} from '../reading/read-cells.ts'
import { isoOrUsDays } from '../reading/dates.ts'

/** What every form of GitHub's bill shares: they show the same charges. */
export const GITHUB_BILLING = {
  provider: 'github',
  stream: { role: 'bill', activity: 'copilot' },
} as const

const FACTS = {
  ...GITHUB_BILLING,
  shape: 'table',
  source: {
    evidence:
      'real rows of October 2025 and 2026, the official reference of the reports, six readers',
    checkedOn: '2026-11-20',
  },
} as const

/**
 * GitHub AI usage report (June 2026 on): user by day by model by SKU, with tokens in the newest form.
 * Net is the bill, gross the list value, the discount what the plan covers. `aic_*` preview another unit of the same.
 */
export const githubAiUsage = {
  ...FACTS,
  id: 'github.ai-usage',
  title: 'GitHub AI usage report',
  confidence: 'A',
  help: {
    whereToGet:
      'github.com › Organization › Settings › Billing › Usage › Get usage report › AI usage.',
    ifWrongOne:
      'The metered usage report shows the same charges without models. Use one of the two; this one has more detail.',
  },
  requiredColumns: ['date', 'model', 'gross_amount', 'discount_amount', 'net_amount'],
  countsCacheApart: true,
  variants: ['2026-06', 'with-tokens'],
  recognize: (header) =>
    header.has('applied_cost_per_quantity', 'net_amount', 'model') && !header.has('exceeds_quota'),
  bind: (context) => bindBilling(context),
} as const satisfies TableFormat

/** GitHub metered usage, summarized or detailed: every product; only Copilot, Spark and Models are AI. No models. */
export const githubMetered = {
  ...FACTS,
  id: 'github.metered',
  title: 'GitHub metered usage',
  confidence: 'A',
  help: {
    whereToGet:
      'github.com › Organization › Settings › Billing › Usage › Get usage report › Metered usage.',
    ifWrongOne:
      'The AI usage report shows the same charges by model; prefer it, and import only one of the two.',
  },
  requiredColumns: ['date', 'product', 'gross_amount', 'discount_amount', 'net_amount'],
  variants: ['summarized', 'detailed'],
  recognize: (header) =>
    header.has('applied_cost_per_quantity', 'net_amount', 'product') && !header.has('model'),
  bind: (context) => bindBilling(context),
} as const satisfies TableFormat

/**
 * GitHub premium requests in the billing form (October 2025 to June 2026). Quantities are requests with fractions,
 * so they are not counted as requests; there are no tokens.
 */
export const githubPremiumRequests = {
  ...FACTS,
  id: 'github.premium-requests',
  title: 'GitHub premium requests',
  confidence: 'A',
  help: {
    whereToGet:
      'github.com › Organization › Settings › Billing › Usage › Get usage report › Premium requests.',
    ifWrongOne: 'From June 2026, the AI usage report replaces it and has tokens.',
  },
  requiredColumns: ['date', 'model', 'gross_amount', 'discount_amount', 'net_amount'],
  variants: ['billing', 'with-credits-preview'],
  recognize: (header) =>
    header.has('applied_cost_per_quantity', 'net_amount', 'model', 'exceeds_quota'),
  bind: (context) => bindBilling(context),
} as const satisfies TableFormat

/** Products and SKUs of GitHub that call models. */
const AI_PRODUCT = /copilot|spark|\bmodels?\b|_ai_credit|coding_agent/i

/**
 * Reads the rows of a report, of whatever form.
 *
 * @param isAlwaysAi whether the report has no other products.
 */
export function bindBilling(
  context: FileContext,
  { isAlwaysAi = false }: { readonly isAlwaysAi?: boolean } = {},
): RowReader {
  const columns = new Columns(context)
  const dayOf = isoOrUsDays(columns.find('date'))
  const product = columns.find('product')
  const sku = columns.find('sku')
  const model = columns.find('model')
  const unit = columns.find('unit_type')
  const gross = columns.find('gross_amount')
  const discount = columns.find('discount_amount')
  const net = columns.find('net_amount')
  const readTokens = bindTokens(columns)
  const copyTexts = textCopier(columns, {
    account: 'organization',
    projectName: 'repository',
    user: 'username',
    operation: 'sku',
    tags: 'cost_center_name',
  })
  return (cells, draft) => {
    draft.day = dayOf(cells)
    draft.list = optionalAmount(cells, gross)
    draft.included = optionalAmount(cells, discount)
    draft.billed = amount(cells, net)
    draft.currency = 'USD'
    const isAi = isAlwaysAi || [product, sku].some((column) => AI_PRODUCT.test(text(cells, column)))
    if (!isAi) {
      return { kind: 'skipped', reason: 'not-ai', amount: draft.billed, currency: 'USD' }
    }
    readTokens(cells, draft)
    copyTexts(cells, draft)
    readModel(text(cells, model), draft)
    draft.category = /user|seat/i.test(text(cells, unit)) ? 'seat' : 'usage'
    return USED
  }
}

/** Tokens, which only the newest form of the report has. */
function bindTokens(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const input = columns.find('input', 'total_input_tokens')
  const output = columns.find('output', 'total_output_tokens')
  const cacheRead = columns.find('cache_read', 'total_cache_read_tokens')
  const cacheWrite = columns.find('cache_write', 'total_cache_creation_tokens')
  return (cells, draft) => {
    draft.input = optionalCount(cells, input)
    draft.output = optionalCount(cells, output)
    draft.cacheRead = optionalCount(cells, cacheRead)
    draft.cacheWrite5m = optionalCount(cells, cacheWrite)
  }
}

/** `Auto: Claude Haiku 4.5` names a model; `Coding Agent model` names the feature that chose one. */
export function readModel(written: string, draft: { model: string; operation: string }): void {
  if (/\bmodel$/i.test(written)) {
    draft.operation = written.replace(/\s*model$/i, '')
    return
  }
  draft.model = written.replace(/^auto:\s*/i, '')
}
