import type { Answer } from '../../document/alternatives.ts'
import type { Recommendation } from '../../document/recommendation.ts'
import {
  adviceTitle,
  againstText,
  destinationText,
  exclusionFact,
  reasonText,
  recommendationTitle,
  riskText,
  targetText,
  testText,
} from '../../insights/plans/advice-text.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { excludedModels, OPTION_ORDER } from '../../insights/plans/options.ts'
import { workloadNames } from '../../insights/spend/spend.ts'
import type { End } from '../../domain/range.ts'
import { documentShare, type Figure } from '../../insights/figures/figure.ts'
import { workloadOptions, type WorkloadOptions } from '../../insights/plans/workload-options.ts'
import { stepsTable } from './bands-table.ts'
import { leverTables } from './levers-table.ts'
import { optionsTable } from './options-table.ts'
import { adviceOf, speechOf } from '../report-advice.ts'
import type { Block, Cell } from '../block.ts'
import { estimateCell, ownerName, providerLabel, show, workloadCell } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

/** The four options side by side, and the recommendation. */
export const optionsSection: ReportSection = {
  id: 'answers',
  title: (view) => adviceTitle(speechOf(view)) ?? view.words.answers.titlePlain,
  build: (view) => {
    const advice = adviceOf(view)
    if (advice === undefined) return []
    return [
      optionsTable(view),
      stepsTable(view),
      ...leverTables(view),
      ...workloadsTable(view, advice.alternatives.horizonMonths),
      ...recommended(view, advice.recommendation),
      ...assumptions(view),
      ...excludedTable(view),
    ]
  },
}

/** As many workloads as fit on one page with the recommendation. */
const SHOWN = 10

/** The four options for each workload, the largest first. */
function workloadsTable(view: ReportView, horizonMonths: number): readonly Block[] {
  const { document, words, messages } = view
  const w = words.answers
  const byId = new Map(document.workloads.map((workload) => [workload.id, workload]))
  const all = workloadOptions(document)
  if (all.length === 0) return []
  const rest = all.slice(SHOWN)
  return [
    {
      kind: 'table',
      title: w.workloadsTitle(Math.min(SHOWN, all.length)),
      unit: w.workloadsUnit(document.reportingCurrency, horizonMonths),
      columns: [
        { title: w.workload, align: 'start', isWide: true },
        { title: w.paid, align: 'end' },
        ...OPTION_ORDER.map((kind) => ({
          title: messages.savings.advice.answers[kind],
          align: 'end' as const,
        })),
      ],
      rows: all
        .slice(0, SHOWN)
        .map(({ workload: id, baseline, answers, savings }): readonly Cell[] => {
          const workload = byId.get(id)
          return [
            workload === undefined ? id : workloadCell(workload),
            show(view, baseline),
            ...OPTION_ORDER.map((kind) => workloadOption(view, answers[kind], savings[kind])),
          ]
        }),
      source: [
        ...(rest.length === 0 ? [] : [w.more(rest.length)]),
        w.workloadsSource,
        ...(leavesContractsOut(all) ? [messages.savings.advice.contracts.ofWorkloads] : []),
      ].join(' '),
    },
  ]
}

function leavesContractsOut(all: readonly WorkloadOptions[]): boolean {
  return all.some(({ answers }) =>
    OPTION_ORDER.some((kind) => answers[kind].contracts?.rule === 'left-out'),
  )
}

/** What one workload would save under an option, and its target or the reason for having none. */
function workloadOption(
  view: ReportView,
  { kind, to, why }: Answer,
  saving: Figure | undefined,
): Cell {
  const { advice } = view.messages.savings
  if (why !== null) return { text: UNKNOWN, detail: advice.why[why] }
  const detail = kind === 'do-nothing' || to === null ? '' : to.model
  return { ...estimateCell(view, saving), detail }
}

/** The recommendation with its reasons, largest risk and first test. */
function recommended(view: ReportView, recommendation: Recommendation): readonly Block[] {
  const speech = speechOf(view)
  const words = speech.t.savings.advice.recommendation
  const { choice, to, destinations, reasons, risk, test, confidence } = recommendation
  const tested = view.document.workloads.find(({ id }) => id === test?.workload)
  const against = againstText(recommendation, speech)
  const name = tested === undefined ? (test?.workload ?? '') : ownerName(tested)
  return [
    { kind: 'heading', text: recommendationTitle(recommendation, speech.t) },
    {
      kind: 'paragraph',
      text: `${words.choice[choice]}${to === null ? '' : ` ${words.target(targetText(to, speech.t))}`}`,
    },
    ...(against === undefined ? [] : [{ kind: 'paragraph', text: against } as const]),
    { kind: 'list', items: reasons.map((reason) => reasonText(reason, speech)) },
    ...destinations.map((each) => ({
      kind: 'paragraph' as const,
      text: `${words.data}: ${destinationText(each, speech.t)}.`,
    })),
    { kind: 'paragraph', text: `${words.risk}: ${riskText(risk, speech)}` },
    ...(test === null
      ? []
      : [{ kind: 'paragraph', text: `${words.test}: ${testText(test, name, speech)}` } as const]),
    {
      kind: 'paragraph',
      text: `${words.confidence}: ${confidence}, ${words.grades[confidence]}.`,
    },
  ]
}

/** The assumptions that differ from the defaults. */
function assumptions(view: ReportView): readonly Block[] {
  const { messages, words } = view
  const { savingsTerms: terms } = view.document
  if (terms === undefined) return []
  const { baseline, allowed, owed } = terms
  const w = words.answers
  const { placeNames } = messages.savings.assumptions.allowed
  const decline = (end: End): string =>
    show(view, documentShare(`/savingsTerms/priceDecline/${end}`, terms.priceDecline[end]))
  const contractCount = owed.commitments.length + owed.discountTiers.length + owed.contracts.length
  return [
    { kind: 'heading', text: w.assumptionsTitle },
    {
      kind: 'list',
      items: [
        w.baseline(baseline.lastMonths, baseline.statistic),
        ...baseline.exclusions.map(({ month, workload, reason }) =>
          w.exclusion(
            view.formats.month(month),
            workload && workloadNames(view.document)(workload),
            reason,
          ),
        ),
        ...(allowed.sellers === null
          ? []
          : [w.sellers(allowed.sellers.map(providerLabel).join(', '))]),
        ...(allowed.places === null
          ? []
          : [w.places(allowed.places.map((place) => placeNames[place]).join(', '))]),
        ...(allowed.refuseTraining ? [w.refuseTraining] : []),
        w.evidenceFloor(allowed.evidenceFloor),
        w.priceDecline(decline('low'), decline('likely'), decline('high')),
        ...(contractCount === 0 ? [] : [w.contracts(contractCount)]),
      ],
    },
  ]
}

/** Models that are not proposed: one row for each model and reason, with the deciding fact. */
function excludedTable(view: ReportView): readonly Block[] {
  const excluded = excludedModels(view.document)
  if (excluded.length === 0) return []
  const speech = speechOf(view)
  const { t } = speech
  const w = view.words.answers
  return [
    {
      kind: 'table',
      title: w.excludedTitle(excluded.length),
      unit: w.excludedUnit,
      columns: [
        { title: t.savings.advice.candidate, align: 'start' },
        { title: t.savings.advice.reason, align: 'start', isWide: true },
        { title: w.excludedFact, align: 'start' },
        { title: w.excludedSellers, align: 'start', isWide: true },
      ],
      rows: excluded.map(({ model, reason, fact, sellers }) => [
        model,
        t.savings.advice.exclusions[reason],
        exclusionFact({ reason, fact }, speech),
        sellers.map(providerLabel).join(', '),
      ]),
    },
  ]
}
