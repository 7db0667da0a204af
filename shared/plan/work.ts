import { add, amountToNumber, ZERO, type Amount } from '../domain/amount.ts'
import type { PlanInput, PlanTokens, PlanWorkload } from './planning-input.ts'
import { monthsAsNumber, observedMonths } from './plan-time.ts'

/** One workload in floating point, for ranking. Amounts that are shown are calculated exactly elsewhere. */
export interface Work {
  readonly index: number
  readonly workload: PlanWorkload
  readonly spend: number
  /** Spend and tokens of the months whose tokens are known. */
  readonly pricedSpend: number
  readonly tokens: PlanTokens
}

const NO_TOKENS: PlanTokens = {
  input: 0,
  cacheRead: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
  output: 0,
}

/** All workloads of an input, in their order, by one pass over the cells. */
export function workOf(input: PlanInput): readonly Work[] {
  const all = input.workloads.map((workload, index) => ({
    index,
    workload,
    spend: 0,
    pricedSpend: 0,
    tokens: { ...NO_TOKENS },
  }))
  for (const cell of input.cells) {
    const work = all[cell.workload]
    if (work === undefined) continue
    const spend = amountToNumber(cell.spend)
    work.spend += spend
    if (cell.tokens === undefined || allTokens(cell.tokens) === 0) continue
    work.pricedSpend += spend
    work.tokens.input += cell.tokens.input
    work.tokens.cacheRead += cell.tokens.cacheRead
    work.tokens.cacheWrite5m += cell.tokens.cacheWrite5m
    work.tokens.cacheWrite1h += cell.tokens.cacheWrite1h
    work.tokens.output += cell.tokens.output
  }
  return all
}

/** What each workload cost in the observed period, exactly and in their order. */
export function spendByWorkload(input: PlanInput): readonly Amount[] {
  const spends = input.workloads.map(() => ZERO)
  for (const { workload, spend } of input.cells) {
    spends[workload] = add(spends[workload] ?? ZERO, spend)
  }
  return spends
}

/** All input tokens, cached or not. */
export function sentTokens(tokens: PlanTokens): number {
  return tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h
}

export function allTokens(tokens: PlanTokens): number {
  return sentTokens(tokens) + tokens.output
}

/** The observed period in months, never zero. */
export function monthsOf(input: PlanInput): number {
  return monthsAsNumber(observedMonths(input.coveredDays)) || 1
}
