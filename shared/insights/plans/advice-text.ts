import { amountOf } from '../../domain/amount.ts'
import type { Exclusion, ExclusionReason } from '../../document/alternatives.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import {
  isReadyChoice,
  type Destination,
  type Recommendation,
  type RecommendationReason,
  type RecommendationRisk,
  type RecommendedTest,
  type RivalKind,
} from '../../document/recommendation.ts'
import type { MoneyText } from '../../domain/money.ts'
import { unreachable } from '../../domain/problem.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { Messages } from '../../i18n/messages/en.ts'
import { providerName } from '../../i18n/names.ts'
import {
  derivedFigure,
  documentFigure,
  documentShare,
  shareFigure,
  type Figure,
} from '../figures/figure.ts'
import { marked } from '../figures/marked-text.ts'
import { bandRows, headlineSaving } from './band-figures.ts'
import { optionFigures, optionMoney, recommendedFigures } from './options.ts'
import { estimateTerms } from './plan-figures.ts'
import { optionFigureOf } from './workload-options.ts'

/** What a sentence about the options is made of. The sentences are marked text: they carry their figures. */
export interface Speech {
  readonly t: Messages
  readonly f: Formats
  readonly document: AnalysisDocument
}

const YEAR = 12

/** Codes of the reasons that speak for a move. */
type ReasonToMove =
  | 'largest-net'
  | 'almost-as-much-with-less-change'
  | 'more-than-next'
  | 'better-than-waiting-for-prices'
  | 'even-low-case-saves'
  | 'tokens-may-multiply'
  | 'part-of-spend'

/** Where work would go: one target, or several. */
export function targetText(
  to: { readonly seller: string; readonly model: string } | null,
  t: Messages,
): string {
  if (to === null) return t.savings.advice.eachItsOwn
  if (to.seller === 'self-hosted') return to.model
  return t.savings.advice.at(to.model, providerName(to.seller))
}

/**
 * What is ready to be saved and what tests would add; that nothing should change now where that is what the figures
 * say. `undefined` without a recommendation.
 */
export function adviceTitle({ t, f, document }: Speech): string | undefined {
  const words = t.savings.advice
  const found = recommendedFigures(document)
  if (found === undefined) return undefined
  const { choice, until } = found.recommendation
  if (choice === 'wait') return until === null ? words.waitOpen : words.wait(f.day(until))
  const headline = headlineSaving(document)
  if (headline === undefined) return words.stay
  const { horizonMonths } = found.alternatives
  const months = horizonMonths === YEAR ? undefined : f.counted(horizonMonths)
  const { title } = t.savings.bands
  const { band, saving, tests } = headline
  const money = marked(saving.likely, f)
  if (band === 'to-test') return title.tests(money, months)
  return tests === undefined
    ? title.ready(money, months)
    : title.both(money, marked(tests, f), months)
}

/** What stands over the recommendation: a change that nothing shows to do the work is worth a test, no more. */
export function recommendationTitle({ choice, confidence }: Recommendation, t: Messages): string {
  const { title, worthTesting } = t.savings.advice.recommendation
  const isMove = choice !== 'stay' && choice !== 'wait'
  return isMove && confidence === 'D' ? worthTesting : title
}

/** One reason in the reader's language. */
export function reasonText(reason: RecommendationReason, speech: Speech): string {
  const { t, f } = speech
  const { reasons, inside } = t.savings.advice
  const money = (text: MoneyText, name = ''): string =>
    marked(adviceMoney(speech, reason.code + name, text), f)
  switch (reason.code) {
    case 'largest-net':
      return reasons.largestNet(money(reason.net), f.counted(reason.months))
    case 'almost-as-much-with-less-change':
      return reasons.lessChange(
        money(reason.net),
        inside[reason.other],
        money(reason.otherNet, '/other'),
      )
    case 'more-than-next':
      return reasons.next(inside[reason.other], likelyNet(speech, reason.other))
    case 'better-than-waiting-for-prices':
      return reasons.waiting(likelyNet(speech, 'do-nothing'))
    case 'even-low-case-saves':
      return reasons.lowSaves(money(reason.low))
    case 'tokens-may-multiply':
      return reasons.tokens(marked(tokenFactor(reason.times), f))
    case 'part-of-spend':
      return reasons.part(f.counted(reason.workloads), adviceShare(reason, speech))
    default:
      return reasonToStay(reason, speech)
  }
}

/** The likely net value of an option, as its row shows it: a rounded difference would not match the rounded values. */
function likelyNet({ document, f }: Speech, kind: RivalKind): string {
  if (isReadyChoice(kind)) {
    const ready = bandRows(document).find(({ band }) => band === 'ready')
    return marked(ready?.saving?.likely, f)
  }
  const option = optionFigures(document).find((each) => each.kind === kind)
  return marked(option && optionMoney(document, option).net?.likely, f)
}

/** A reason against moving, or against moving now. */
function reasonToStay(
  reason: Exclude<RecommendationReason, { readonly code: ReasonToMove }>,
  speech: Speech,
): string {
  const { t, f } = speech
  const { reasons, recommendation } = t.savings.advice
  const money = (text: MoneyText, name = ''): string =>
    marked(adviceMoney(speech, reason.code + name, text), f)
  switch (reason.code) {
    case 'nothing-beats-today':
      return reason.best === null ? reasons.noModel : reasons.notWorth(money(reason.best))
    case 'work-needs-its-tier':
      return reasons.needsTier(adviceShare(reason, speech))
    case 'work-not-judged':
      return reasons.notJudged(adviceShare(reason, speech))
    case 'tokens-not-known':
      return reasons.tokensUnknown(adviceShare(reason, speech))
    case 'prices-fall-anyway':
      return reasons.pricesFall(money(reason.brings))
    case 'contract-takes-the-saving':
      return reasons.contract(
        providerName(reason.provider),
        money(reason.monthly, `/${reason.provider}`),
        f.day(reason.until),
      )
    case 'free-from':
      return reasons.freeFrom(f.day(reason.day))
    case 'then':
      return reasons.then(recommendation.then[reason.choice], money(reason.net))
    default:
      return unreachable(reason)
  }
}

/** The largest risk in the reader's language. */
export function riskText(risk: RecommendationRisk, speech: Speech): string {
  const { t, f } = speech
  const { risks } = t.savings.advice
  const money = (text: MoneyText): string => marked(adviceMoney(speech, risk.code, text), f)
  switch (risk.code) {
    case 'quality-not-proven':
      if (risk.evidence === 'A') return risks.tested
      return risk.evidence === null || risk.evidence === 'D' ? risks.notShown : risks.partly
    case 'may-cost-money':
      return risks.mayCost(money(risk.low))
    case 'nodes-stand-idle':
      return risks.idle(money(risk.low))
    case 'contract-may-change':
      return risks.renewed(f.day(risk.until))
    case 'savings-not-looked-for':
      return risks.notLooked(adviceShare(risk, speech))
    case 'judged-too-strictly':
      return risks.tooStrict(adviceShare(risk, speech))
    default:
      return unreachable(risk)
  }
}

/** That evidence speaks against some of the moves; `undefined` where it does not. */
export function againstText(
  { evidenceAgainst }: { readonly evidenceAgainst: readonly string[] },
  { t, f }: Pick<Speech, 't' | 'f'>,
): string | undefined {
  return evidenceAgainst.length === 0
    ? undefined
    : t.savings.advice.against(f.counted(evidenceAgainst.length))
}

/** Who would get the data, where it would be kept, and whether it is trained on. */
export function destinationText({ seller, places, training }: Destination, t: Messages): string {
  const words = t.savings.advice.recommendation
  const where =
    places === null
      ? words.placeUnknown
      : places.map((place) => t.savings.assumptions.allowed.placeNames[place]).join(', ')
  return words.destination(providerName(seller), where, words.training[training])
}

type ToldFact = (fact: string, speech: Pick<Speech, 't' | 'f'>) => string | undefined
type Names = Readonly<Record<string, string | undefined>>

const toldSeller: ToldFact = (fact) => providerName(fact)

/** How the fact of a reason is told; a fact that is not listed here is told as written. */
const TOLD_FACTS: Readonly<Partial<Record<ExclusionReason, ToldFact>>> = {
  context: (fact, { t, f }) =>
    /^\d+$/.test(fact) ? t.savings.advice.contextWindow(f.count(Number(fact))) : undefined,
  residency: (fact, { t }) => {
    const names: Names = t.savings.assumptions.allowed.placeNames
    return fact
      .split(', ')
      .map((place) => names[place] ?? place)
      .join(', ')
  },
  licence: (fact, { t }) => {
    const names: Names = t.savings.assumptions.allowed.licenceNames
    return names[fact]
  },
  tier: (fact, { t }) => {
    const names: Names = t.common.tiers
    return names[fact]
  },
  'data-class': (fact, { t }) => {
    const names: Names = t.policy.classes
    return names[fact]
  },
  'seller-not-allowed': toldSeller,
  'seller-forbidden': toldSeller,
  'residency-unknown': toldSeller,
  'trains-on-data': toldSeller,
  'training-unknown': toldSeller,
  'no-price': toldSeller,
}

/** The fact that decided against a candidate: a context window in tokens, a place, a seller, a note. */
export function exclusionFact(
  { reason, fact }: Pick<Exclusion, 'reason' | 'fact'>,
  speech: Pick<Speech, 't' | 'f'>,
): string {
  return TOLD_FACTS[reason]?.(fact, speech) ?? fact
}

/** @param name what the workload is called. */
export function testText(
  { failureRate, confidence, plans }: RecommendedTest,
  name: string,
  { t, f }: Speech,
): string {
  const words = t.savings.advice
  const samples = plans.map((plan) =>
    words.samples(f.count(plan.samples), f.counted(plan.failures)),
  )
  const share = (member: 'confidence' | 'failureRate', value: number): string =>
    marked(documentShare(`/recommendation/test/${member}`, value), f)
  return words.test(
    name,
    samples.join(words.or),
    share('confidence', confidence),
    share('failureRate', failureRate),
  )
}

/** Money of a reason or risk: that of the option that it repeats, else a figure of its own. */
function adviceMoney({ document }: Speech, code: string, money: MoneyText): Figure | undefined {
  const { reportingCurrency: currency } = document
  const terms = estimateTerms(document, document.alternatives?.horizonMonths ?? 0, 'advice')
  const figure = documentFigure(`${code}/${currency}`, money[currency], terms)
  if (figure === undefined) return undefined
  const own = derivedFigure(code, figure.value, terms)
  return optionFigureOf(document).get(figure.value) ?? own
}

/** The share of the spend that a reason or risk speaks of. */
function adviceShare(
  { code, share }: { readonly code: string; readonly share: number },
  { f, document }: Speech,
): string {
  return marked(shareFigure(`advice/${code}`, share, document.totals.period, 'percent'), f)
}

/** How many times the assumed tokens the new models may use. */
function tokenFactor(times: number): Figure {
  return derivedFigure('tokens-may-multiply', amountOf(times), {
    unit: 'factor',
    period: null,
    kind: 'estimate',
    formula: 'break-even',
    form: 'decimal-1',
  })
}
