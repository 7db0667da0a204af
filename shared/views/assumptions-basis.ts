import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { BaselineExclusion, Assumptions } from '../document/user/assumptions-document.ts'
import type { Place } from '../document/user/assumption-choices.ts'

/** One month of the baseline as it was used or left out. */
export interface BaselineMonthText {
  /** `YYYY-MM`. */
  readonly month: string
  readonly spend: MoneyText
  readonly coveredDays: number
  readonly days: number
  /** Spend less exclusions, carried to the whole month by days; `null` where the month is left out. */
  readonly whole: MoneyText | null
  readonly excluded: readonly BaselineExclusion[]
  readonly why: 'used' | 'excluded' | 'too-few-days' | 'before-the-window' | 'not-in-the-middle'
}

/** The same work by three prices, over the observed period. */
export interface ThreeCostsText {
  readonly list: MoneyText
  /** By own price entries and discounts; `null` where there is none. */
  readonly contracted: MoneyText | null
  /** What was really paid. */
  readonly effective: MoneyText
  /** Effective cost of work without a list price: in none of the three. */
  readonly notCompared: MoneyText
}

/** A seller of open models, with what its terms say as they were read. */
export interface CandidateSeller {
  readonly seller: string
  readonly models: number
  /** `null`: nobody has read it, or it does not say. */
  readonly places: readonly (Place | 'any')[] | null
  readonly training: 'no' | 'yes' | 'unknown'
  readonly asOf: string | null
  readonly source: string | null
}

/** One measured way to serve a model, on the work that may go there. Money in dollars, tokens a month. */
export interface HostingRow {
  readonly model: string
  readonly gpu: string
  readonly gpus: number
  readonly precision: string
  readonly tokensPerSecond: number
  readonly source: string
  readonly asOf: string
  readonly usdPerGpuHour: Range<number> | null
  readonly gpuSource: string | null
  /** Workloads that may go there, and what they would bring in the likely case. */
  readonly workloads: number
  readonly tokensPerMonth: number
  /** Whole nodes for that work; `null` without work or without a price. */
  readonly nodes: Range<number> | null
  readonly usdPerMonth: Range<number> | null
  /** How busy they would be, as likely. */
  readonly busy: number | null
  /** The least that a host charges for the same tokens of the same model, per million. */
  readonly hosted: { readonly seller: string; readonly usdPerMillion: number } | null
  /** Where one node costs what that host costs; above a utilisation of 1 it is never reached. */
  readonly breakEven: { readonly utilisation: number; readonly tokensPerMonth: number } | null
  readonly verdict: 'do' | 'do-not' | 'no-work' | 'unknown'
}

/** What answers and plans stand on, and what else could be chosen. */
export interface SavingsBasis {
  /** Effective cost of a month of the baseline; `null` when no month can be used. */
  readonly monthly: MoneyText | null
  readonly months: readonly BaselineMonthText[]
  readonly costs: ThreeCostsText
  readonly sellers: readonly CandidateSeller[]
  readonly hosting: readonly HostingRow[]
  readonly defaults: Assumptions
}
