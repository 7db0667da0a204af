import {
  readAssumptions,
  writeAssumptions,
  type Assumptions,
} from '../document/user/assumptions-document.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { OptionSettings } from './option-settings.ts'
import { WHOLE_PERIOD } from './baseline.ts'
import { PRICE_DECLINE } from './savings-defaults.ts'
import { DEFAULT_FILTERS } from './filters.ts'
import { NO_CONTRACTS } from './company-contracts.ts'
import { DEFAULT_HOSTING } from './self-hosting.ts'

const endsOf = ({ low, likely, high }: Range<number>): Range<number> => ({ low, likely, high })

/** The default assumptions, over a horizon of one year. */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  schema: 'ai-spend-savings/1',
  horizonMonths: 12,
  baseline: WHOLE_PERIOD,
  allowed: DEFAULT_FILTERS,
  hosting: {
    use: DEFAULT_HOSTING.use,
    usdPerGpuHour: DEFAULT_HOSTING.usdPerGpuHour,
    utilisation: endsOf(DEFAULT_HOSTING.utilisation),
    overhead: endsOf(DEFAULT_HOSTING.overhead),
  },
  priceDecline: endsOf(PRICE_DECLINE),
  owed: NO_CONTRACTS,
  policy: null,
}

/** Whether no assumption differs from its default. */
export function isDefaultAssumptions(assumptions: Assumptions): boolean {
  // Read once more, so that both have their members in the order of the schema.
  const written = (it: Assumptions): string =>
    writeAssumptions(readAssumptions(it, 'assumptions', DEFAULT_ASSUMPTIONS))
  return written(assumptions) === written(DEFAULT_ASSUMPTIONS)
}

/** The options from which the four options for the bill are calculated. */
export function optionSettings(
  { allowed, policy, hosting, priceDecline, horizonMonths }: Assumptions,
  reportingCurrency: CurrencyCode,
): OptionSettings {
  return {
    filters: allowed,
    policy: policy ?? undefined,
    factors: {},
    hosting,
    priceDecline,
    horizonMonths,
    reportingCurrency,
  }
}
