import { BUILT_IN_PLANS } from '../../../shared/analysis/plan-part.ts'
import { expect, it } from 'vitest'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import { builtInRules } from '../../../shared/classify/built-in-rules.ts'
import { add, formatAmount, parseAmount, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import { NO_BOOKS } from '../../../shared/analysis/company-books.ts'
import { analyze } from '../../../shared/analysis/analyze.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { makeSampleCompany } from '../../../shared/sample/sample-company.ts'
import { sampleTruth } from '../../../shared/sample/sample-truth.ts'
import { importText } from '../../support/source-files.ts'

const SHIPPED_RULES = await builtInRules()

const amount = (text: string | undefined): Amount => parseAmount(text ?? '') ?? ZERO
const sumOf = (texts: readonly string[]) => formatAmount(texts.map(amount).reduce(add, ZERO))

const truth = sampleTruth()
const files = await Promise.all(makeSampleCompany().map(({ name, text }) => importText(name, text)))
const { document } = analyze({
  files: files.flat().map(({ imported }) => imported),
  prices: createPriceBook({ userEntries: [] }),
  rates: new RateTable(),
  reportingCurrency: 'USD',
  invoices: truth.invoices.map((invoice) => ({
    ...invoice,
    amount: amount(invoice.amount),
    month: undefined,
    reference: '',
  })),
  books: NO_BOOKS,
  rules: SHIPPED_RULES,
  plans: BUILT_IN_PLANS,
  appVersion: '0.0.0',
})

it('reads every row of the sample', () => {
  expect(document.files.map(({ status }) => status)).toEqual(files.map(() => 'read'))
  expect(document.files.map(({ rows }) => rows.rejected)).toEqual(files.map(() => 0))
})

it.each(truth.totals)('finds what $provider charged in $month', (want) => {
  const month = document.byMonth.find((each) => each.month === want.month)
  expect(amount(month?.byProvider[want.provider]?.['USD'])).toBe(
    add(amount(want.billed), amount(want.computed)),
  )
})

it('tells billed from computed money', () => {
  expect(document.totals.billed).toEqual({ USD: sumOf(truth.totals.map(({ billed }) => billed)) })
  expect(document.totals.computed).toEqual({
    USD: sumOf(truth.totals.map(({ computed }) => computed)),
  })
})

it('skips tax and other services with their amounts', () => {
  const [focus] = document.files.filter(({ format }) => format === 'focus')
  expect(focus?.skippedMoney).toEqual({ tax: truth.skippedTax, 'not-ai': truth.skippedNotAi })
})

it('keeps the model without a price unknown', () => {
  const { model, afterBill, onBilledDays } = truth.unpriced
  expect(document.unpriced).toMatchObject([
    { model, tokens: { input: afterBill.input, output: afterBill.output } },
  ])
  const join = document.joins.find(({ provider }) => provider === 'openai')
  expect(join?.unmatchedUsage.tokens).toBe((onBilledDays.input ?? 0) + (onBilledDays.output ?? 0))
})

it('reconciles one invoice, one within the tolerance, and not the third', () => {
  const statuses = document.reconciliation.map(({ provider, status }) => [provider, status])
  expect(Object.fromEntries(statuses)).toEqual({
    openai: 'reconciled',
    anthropic: 'within-tolerance',
    aws: 'not-reconciled',
    microsoft: 'no-invoice',
    openrouter: 'no-invoice',
  })
})

it('says one figure for a plan of its own and for the answer behind it', () => {
  const answers = document.alternatives?.whole
  const behind = {
    'open-model': answers?.['hosted-open'],
    'one-tier-down': answers?.['same-vendor'],
    'own-nodes': answers?.['self-hosted'],
  }
  expect(document.plans.map(({ builtIn }) => builtIn)).toEqual(Object.keys(behind))
  for (const { builtIn, net, saving } of document.plans) {
    const answer = builtIn === null ? undefined : behind[builtIn]
    expect(net).toEqual(answer?.net)
    expect(saving).toEqual(answer?.saving)
  }
})

it.each([
  ['hosted-open', 'open-model'],
  ['same-vendor', 'one-tier-down'],
  ['self-hosted', 'own-nodes'],
] as const)('grades the option %s as the plan behind it', (kind, builtIn) => {
  const plan = document.plans.find((each) => each.builtIn === builtIn)
  const grades = (plan?.moves ?? []).map(({ evidence }) => evidence).sort()
  expect(document.alternatives?.whole[kind].evidence).toBe(grades.at(-1) ?? null)
})
