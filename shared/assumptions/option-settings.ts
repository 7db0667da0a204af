import type { Amount } from '../domain/amount.ts'
import type { NoAnswer } from '../document/alternatives.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { AllowedCandidates, SelfHosting } from '../document/user/assumptions-document.ts'
import type { Policy } from '../document/user/policy-choices.ts'
import type { Target } from './target.ts'
import type { HostingCost } from './self-hosting.ts'
import type { SwitchFactors, SwitchFactorOverrides } from './switch-factors.ts'

/** Settings of the user that the proposals follow. */
export interface OptionSettings {
  readonly filters: AllowedCandidates
  /** The company's policy; `undefined`: none is stated. */
  readonly policy: Policy | undefined
  readonly factors: SwitchFactorOverrides
  readonly hosting: SelfHosting
  /** Share by which today's prices fall in a year. */
  readonly priceDecline: Range<number>
  readonly horizonMonths: number
  readonly reportingCurrency: CurrencyCode
}

/** The target of one workload under one option, or the reason for having none. */
export type ChosenTarget =
  | { readonly kind: 'none'; readonly why: NoAnswer }
  | {
      readonly kind: 'found'
      readonly workload: string
      readonly to: Target
      readonly factors: SwitchFactors
      readonly hosting: HostedWork | undefined
    }

/** What nodes cost, in the reporting currency. */
export interface HostedWork {
  readonly cost: HostingCost
  readonly monthly: Range<Amount>
  /** Over the observed period. */
  readonly observed: Range<Amount>
}
