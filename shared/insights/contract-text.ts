import type { ContractKind } from '../document/contract-rule.ts'
import type { PlanContracts } from '../document/plan-result.ts'
import type { Answer } from '../document/alternatives.ts'
import type { Formats } from '../i18n/formats.ts'
import type { Messages } from '../i18n/messages/en.ts'

/** What a sentence about contracts is made of. */
interface ContractSpeech {
  readonly t: Messages
  readonly f: Formats
  readonly currency: string
}

/** How contracts enter the net of a plan, and its net with each contract on its dates. */
export function planContractsText(
  { rules, netByDate }: PlanContracts,
  { t, f, currency }: ContractSpeech,
): string {
  const words = t.savings.advice.contracts
  const told = CONTRACT_KINDS.flatMap((kind) => {
    const rule = rules[kind]
    return rule === undefined
      ? []
      : [words.rule(t.savings.course.contractKinds[kind], words.rules[rule])]
  })
  return words.plan(told.join('; '), f.estimate(netByDate.likely[currency], currency))
}

/** What contracts take off an option over the horizon, likely; `undefined` where the figure counts none. */
export function optionContractsText(
  { contracts }: Pick<Answer, 'contracts'>,
  { f, currency }: ContractSpeech,
): string | undefined {
  const likely = contracts?.effect?.likely[currency]
  return likely === undefined ? undefined : f.estimate(likely, currency)
}

const CONTRACT_KINDS: readonly ContractKind[] = [
  'commitment',
  'discount-tier',
  'provisioned',
  'prepaid',
]
