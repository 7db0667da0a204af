import {
  add,
  amountOf,
  formatAmount,
  roundTo,
  subtract,
  sum,
  type Amount,
} from '../domain/amount.ts'
import { monthOf, type Month } from '../domain/day.ts'
import type { MoneyText } from '../domain/money.ts'
import { addTokens, NO_TOKENS, type TokenCounts } from '../domain/tokens.ts'
import { SAMPLE_MONTHS, type Use } from './activity.ts'
import { centLines, chargeLines } from './charge-lines.ts'
import { anthropicUse } from './exports/anthropic-files.ts'
import { cloudOf, focusUse, OTHER_LINES, type OtherLine } from './exports/focus-file.ts'
import { billedLines, OPENAI_BILLED_UNTIL, openaiUse } from './exports/openai-files.ts'
import { callCost, openrouterUse } from './exports/openrouter-file.ts'
import { UNPRICED_MODEL } from './sample-workloads.ts'

/** What one provider's exports of the sample add up to in one month, in exact dollars. */
export interface SampleTotal {
  /** As the analysis names it; the FOCUS file calls Azure `microsoft`. */
  readonly provider: 'openai' | 'anthropic' | 'openrouter' | 'microsoft' | 'aws'
  readonly month: Month
  readonly billed: string
  /** Usage on days without a bill, at list price: the last day of October at OpenAI. */
  readonly computed: string
  /** Without the model that has no price. */
  readonly tokens: TokenCounts
  /** `undefined` where the export does not count calls. */
  readonly requests: number | undefined
}

/** What a correct analysis of the sample must say. */
export interface SampleTruth {
  readonly totals: readonly SampleTotal[]
  readonly skippedTax: MoneyText
  readonly skippedNotAi: MoneyText
  /** Tokens of the model without a price: on billed days they are unmatched usage, later they are unpriced. */
  readonly unpriced: {
    readonly model: string
    readonly onBilledDays: TokenCounts
    readonly afterBill: TokenCounts
  }
  /** Invoices to reconcile against: one agrees, one differs by rounding, one does not agree. */
  readonly invoices: readonly {
    readonly provider: string
    readonly amount: string
    readonly currency: string
  }[]
}

/** Added up from the invented activity itself; no export is read for it. */
export function sampleTruth(): SampleTruth {
  const totals = SAMPLE_MONTHS.flatMap((month) => [
    openaiTotal(month),
    anthropicTotal(month),
    openrouterTotal(month),
    cloudTotal(month, 'azure'),
    cloudTotal(month, 'aws'),
  ])
  return {
    totals,
    skippedTax: { USD: text(otherSum(({ category }) => category === 'Tax')) },
    skippedNotAi: { USD: text(otherSum(isNotAi)) },
    unpriced: unpricedTokens(),
    invoices: invoices(),
  }
}

function openaiTotal(month: Month): SampleTotal {
  const uses = openaiUse().filter((use) => monthOf(use.day) === month)
  const priced = uses.filter(({ workload }) => workload.model !== UNPRICED_MODEL)
  const open = priced.filter((use) => use.day >= OPENAI_BILLED_UNTIL)
  return {
    provider: 'openai',
    month,
    billed: text(sum(uses.flatMap(billedLines).map(({ cost }) => cost))),
    computed: text(sum(open.flatMap(chargeLines).map(({ cost }) => cost))),
    tokens: tokensOf(priced),
    requests: priced.reduce((calls, use) => calls + use.calls, 0),
  }
}

function anthropicTotal(month: Month): SampleTotal {
  const uses = anthropicUse().filter((use) => monthOf(use.day) === month)
  const billed = sum(uses.flatMap(centLines).map(({ cost }) => cost))
  return {
    provider: 'anthropic',
    month,
    billed: text(billed),
    computed: '0',
    tokens: tokensOf(uses),
    requests: undefined,
  }
}

function openrouterTotal(month: Month): SampleTotal {
  const uses = openrouterUse().filter((use) => monthOf(use.day) === month)
  return {
    provider: 'openrouter',
    month,
    billed: text(sum(uses.map(callCost))),
    computed: '0',
    tokens: tokensOf(uses),
    requests: uses.length,
  }
}

function cloudTotal(month: Month, cloud: 'azure' | 'aws'): SampleTotal {
  const uses = focusUse().filter((use) => monthOf(use.day) === month && cloudOf(use) === cloud)
  const credits = otherSum(
    (line) => line.month === month && line.cloud === cloud && line.category === 'Credit',
  )
  const used = sum(uses.flatMap(chargeLines).map(({ cost }) => cost))
  return {
    provider: cloud === 'azure' ? 'microsoft' : 'aws',
    month,
    billed: text(add(used, credits)),
    computed: '0',
    tokens: tokensOf(uses),
    requests: undefined,
  }
}

function unpricedTokens(): SampleTruth['unpriced'] {
  const uses = openaiUse().filter(({ workload }) => workload.model === UNPRICED_MODEL)
  return {
    model: UNPRICED_MODEL,
    onBilledDays: tokensOf(uses.filter((use) => use.day < OPENAI_BILLED_UNTIL)),
    afterBill: tokensOf(uses.filter((use) => use.day >= OPENAI_BILLED_UNTIL)),
  }
}

const DISPUTED = amountOf(250)

function invoices(): SampleTruth['invoices'] {
  const openai = sum(
    openaiUse()
      .flatMap(billedLines)
      .map(({ cost }) => cost),
  )
  const anthropic = sum(
    anthropicUse()
      .flatMap(chargeLines)
      .map(({ cost }) => cost),
  )
  const usedAtAws = focusUse().filter((use) => cloudOf(use) === 'aws')
  const aws = sum([
    ...usedAtAws.flatMap(chargeLines).map(({ cost }) => cost),
    otherSum((line) => line.cloud === 'aws'),
  ])
  return [
    { provider: 'openai', amount: text(roundTo(openai, 2)), currency: 'USD' },
    { provider: 'anthropic', amount: text(roundTo(anthropic, 2)), currency: 'USD' },
    { provider: 'aws', amount: text(roundTo(subtract(aws, DISPUTED), 2)), currency: 'USD' },
  ]
}

function isNotAi({ category, serviceCategory }: OtherLine): boolean {
  return category === 'Usage' && serviceCategory !== 'AI and Machine Learning'
}

function otherSum(takes: (line: OtherLine) => boolean): Amount {
  return sum(OTHER_LINES.filter(takes).map(({ amount }) => amount))
}

function tokensOf(uses: readonly Use[]): TokenCounts {
  return uses
    .map((use): TokenCounts => ({ ...use, reasoning: undefined }))
    .reduce(addTokens, NO_TOKENS)
}

function text(amount: Amount): string {
  return formatAmount(amount)
}
