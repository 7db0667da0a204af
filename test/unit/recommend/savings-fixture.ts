import type { OpenCandidate } from '../../../shared/catalogue/switches.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import type { PlanInput } from '../../../shared/plan/planning-input.ts'
import { gradeQuality } from '../../../shared/evidence/grade.ts'
import { answerCatalogue, type OptionEvidence } from '../../../shared/recommend/answer-catalogue.ts'
import {
  answerOptions,
  DEFAULT_ASSUMPTIONS,
} from '../../../shared/assumptions/default-assumptions.ts'
import type { AnswerOptions } from '../../../shared/assumptions/answer-options.ts'
import { fourAnswers, type FourAnswers } from '../../../shared/recommend/four-answers.ts'
import type { OwedContracts } from '../../../shared/document/user/assumptions-document.ts'
import { NOTHING_OWED } from '../../../shared/assumptions/commitment-terms.ts'
import { planInput, type WrittenInput, type WrittenWorkload } from '../plan/plan-fixture.ts'

/** An input at real prices. */
export function realInput(written: WrittenInput): PlanInput {
  return { ...planInput(written), prices: createPriceBook({ userEntries: [] }) }
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

export function answersOf(
  input: PlanInput,
  changes: Partial<AnswerOptions> = {},
  owed: OwedContracts = NOTHING_OWED,
): FourAnswers {
  const options = { ...answerOptions(DEFAULT_ASSUMPTIONS, 'USD'), ...changes }
  return fourAnswers(input, answerCatalogue(publicEvidenceOn(input)), options, owed)
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
