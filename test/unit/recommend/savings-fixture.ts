import type { OpenCandidate } from '../../../shared/catalogue/switches.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import type { LeverSigns } from '../../../shared/plan/lever-signs.ts'
import type { PlanInput } from '../../../shared/plan/planning-input.ts'
import { gradeQuality } from '../../../shared/evidence/grade.ts'
import { optionCatalogue, type OptionEvidence } from '../../../shared/recommend/option-catalogue.ts'
import {
  optionSettings,
  DEFAULT_ASSUMPTIONS,
} from '../../../shared/assumptions/default-assumptions.ts'
import type { OptionSettings } from '../../../shared/assumptions/option-settings.ts'
import { fourOptions, type FourOptions } from '../../../shared/recommend/four-options.ts'
import { amountOf } from '../../../shared/domain/amount.ts'
import type { Day } from '../../../shared/domain/day.ts'
import type { Recommendation } from '../../../shared/document/recommendation.ts'
import { workOf } from '../../../shared/plan/work.ts'
import { bandedSavings } from '../../../shared/recommend/bands/banded-savings.ts'
import { recommend } from '../../../shared/recommend/recommend.ts'
import type { CompanyContracts } from '../../../shared/document/user/assumptions-document.ts'
import { NO_CONTRACTS } from '../../../shared/assumptions/company-contracts.ts'
import { planInput, type WrittenInput, type WrittenWorkload } from '../plan/plan-fixture.ts'

/** An input at real prices. */
export function realInput(written: WrittenInput): PlanInput {
  return { ...planInput(written), prices: createPriceBook({ userEntries: [] }) }
}

/** A bill that shows nothing that a lever could work on. */
export const NO_SIGNS: LeverSigns = {
  failed: undefined,
  days: undefined,
  reasoningShare: undefined,
  serviceTiers: [],
  batchShare: undefined,
  peakHoursShare: undefined,
}

/** Routine work paid at a frontier price; tokens in millions. */
export const SUPPORT: WrittenWorkload = {
  id: 'support',
  provider: 'openai',
  model: 'gpt-5.5',
  paidTier: 'frontier',
  neededTier: 'routine',
  task: 'support',
  spend: '40000',
  tokens: { input: 2900, cacheRead: 18000, output: 570 },
}

/** Evidence without own tests, where money, price and tier are beyond doubt. */
function publicEvidenceOn({ workloads }: PlanInput): OptionEvidence {
  const sure = { grade: 'A', why: 'billed-and-counted' } as const
  const byId = new Map(workloads.map((workload) => [workload.id, workload]))
  return {
    quality: (workload, to) => gradeQuality({ from: workload.model ?? '', to }, workload, []),
    proof: (move) => {
      const workload = byId.get(move.workload)
      return (
        workload && {
          data: sure,
          price: { grade: 'A', why: 'negotiated-price' },
          mapping: { grade: 'A', why: 'tier-decided' },
          quality: gradeQuality(move, workload, []),
        }
      )
    },
  }
}

export function optionsOf(
  input: PlanInput,
  changes: Partial<OptionSettings> = {},
  companyContracts: CompanyContracts = NO_CONTRACTS,
): FourOptions {
  const options = { ...optionSettings(DEFAULT_ASSUMPTIONS, 'USD'), ...changes }
  return fourOptions(input, optionCatalogue(publicEvidenceOn(input)), options, companyContracts)
}

/** What is recommended of some options on a day. */
export function recommended(
  options: FourOptions,
  input: PlanInput,
  companyContracts: CompanyContracts,
  from: Day,
): Recommendation {
  const spends = workOf(input).map(({ spend }) => amountOf(spend))
  return recommend(options, bandedSavings(options, spends), input, companyContracts, from)
}

export function openCandidate(changes: Partial<OpenCandidate> = {}): OpenCandidate {
  return {
    seller: 'aws',
    model: 'deepseek-v3.2',
    fit: ['routine', 'mid'],
    isProposed: true,
    isThinkingOnly: false,
    grade: 'B',
    evidence: '',
    note: undefined,
    ...changes,
  }
}
