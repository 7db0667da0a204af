import type { Alternatives, Answer } from '../../document/alternatives.ts'
import type { Recommendation } from '../../document/recommendation.ts'
import {
  againstText,
  destinationText,
  reasonText,
  riskText,
  targetText,
  testText,
} from '../../i18n/advice-text.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { adviceOf, adviceSentence, speechOf } from '../report-advice.ts'
import type { Block, Cell } from '../block.ts'
import { reported, reportedOrZero } from '../figures.ts'
import { centsCell, estimateCell, ownerName, workloadCell } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { ANSWER_ORDER } from './answers-table.ts'

/** The four honest answers side by side, and what they say should be done. */
export const answersSection: ReportSection = {
  id: 'answers',
  title: (view) => {
    const advice = adviceOf(view)
    return advice === undefined ? view.words.answers.titlePlain : adviceSentence(view, advice)
  },
  build: (view) => {
    const advice = adviceOf(view)
    if (advice === undefined) return []
    return [
      ...workloadsTable(view, advice.alternatives),
      ...recommended(view, advice.recommendation),
      ...assumptions(view),
      ...excludedTable(view, advice.alternatives),
    ]
  },
}

/** As many as stand on one page with the recommendation. */
const SHOWN = 10

/** The four answers for each workload, the dearest first. */
function workloadsTable(view: ReportView, alternatives: Alternatives): readonly Block[] {
  const { document, words, messages } = view
  const w = words.answers
  const byId = new Map(document.workloads.map((workload) => [workload.id, workload]))
  const all = [...alternatives.workloads].sort((a, b) =>
    reportedOrZero(document, a.baseline) > reportedOrZero(document, b.baseline) ? -1 : 1,
  )
  if (all.length === 0) return []
  const rest = all.slice(SHOWN)
  return [
    {
      kind: 'table',
      title: w.workloadsTitle(Math.min(SHOWN, all.length)),
      unit: w.workloadsUnit(document.reportingCurrency, alternatives.horizonMonths),
      columns: [
        { title: w.workload, align: 'start', isWide: true },
        { title: w.paid, align: 'end' },
        ...ANSWER_ORDER.map((kind) => ({
          title: messages.savings.advice.answers[kind],
          align: 'end' as const,
        })),
      ],
      rows: all.slice(0, SHOWN).map(({ workload: id, baseline, answers }): readonly Cell[] => {
        const workload = byId.get(id)
        return [
          workload === undefined ? id : workloadCell(workload),
          centsCell(view, reported(document, baseline)),
          ...ANSWER_ORDER.map((kind) => workloadAnswer(view, answers[kind])),
        ]
      }),
      source: [
        ...(rest.length === 0 ? [] : [w.more(rest.length)]),
        w.workloadsSource,
        ...(leavesContractsOut(alternatives)
          ? [messages.savings.advice.contracts.ofWorkloads]
          : []),
      ].join(' '),
    },
  ]
}

function leavesContractsOut({ workloads }: Alternatives): boolean {
  return workloads.some(({ answers }) =>
    ANSWER_ORDER.some((kind) => answers[kind].contracts?.rule === 'left-out'),
  )
}

/** What one workload would save, and where it would go or why not. */
function workloadAnswer(view: ReportView, { kind, to, why, overHorizon }: Answer): Cell {
  const { advice } = view.messages.savings
  if (why !== null) return { text: UNKNOWN, detail: advice.why[why] }
  const saving = overHorizon === null ? undefined : reported(view.document, overHorizon.likely)
  const detail = kind === 'do-nothing' || to === null ? '' : to.model
  return { ...estimateCell(view, saving), detail }
}

/** What should be done, why, what may go wrong, and what to test first. */
function recommended(view: ReportView, recommendation: Recommendation): readonly Block[] {
  const speech = speechOf(view)
  const words = speech.t.savings.advice.recommendation
  const { choice, to, destinations, reasons, risk, test, confidence } = recommendation
  const tested = view.document.workloads.find(({ id }) => id === test?.workload)
  const against = againstText(recommendation, speech)
  const name = tested === undefined ? (test?.workload ?? '') : ownerName(tested)
  return [
    { kind: 'heading', text: words.title },
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

/** What was set otherwise than it stands by itself. */
function assumptions({ document, words, formats }: ReportView): readonly Block[] {
  const { savingsTerms: terms } = document
  if (terms === undefined) return []
  const { baseline, allowed, owed } = terms
  const w = words.answers
  const owedCount = owed.commitments.length + owed.discountTiers.length + owed.contracts.length
  return [
    { kind: 'heading', text: w.assumptionsTitle },
    {
      kind: 'list',
      items: [
        w.baseline(baseline.lastMonths, baseline.statistic),
        ...baseline.exclusions.map(({ month, workload, reason }) =>
          w.exclusion(month, workload, reason),
        ),
        ...(allowed.sellers === null ? [] : [w.sellers(allowed.sellers.join(', '))]),
        ...(allowed.places === null ? [] : [w.places(allowed.places.join(', '))]),
        ...(allowed.refuseTraining ? [w.refuseTraining] : []),
        w.evidenceFloor(allowed.evidenceFloor),
        w.priceDecline(
          formats.share(terms.priceDecline.low, 0),
          formats.share(terms.priceDecline.likely, 0),
          formats.share(terms.priceDecline.high, 0),
        ),
        ...(owedCount === 0 ? [] : [w.owed(owedCount)]),
      ],
    },
  ]
}

/** Candidates that were left out, by reason; the fact that decided stands in the analysis document. */
function excludedTable(view: ReportView, { excluded }: Alternatives): readonly Block[] {
  if (excluded.length === 0) return []
  const { t } = speechOf(view)
  const reasons = [...new Set(excluded.map(({ reason }) => reason))]
  const w = view.words.answers
  return [
    {
      kind: 'table',
      title: w.excludedTitle(
        new Set(excluded.map(({ seller, model }) => `${seller} ${model}`)).size,
      ),
      unit: w.excludedUnit,
      columns: [
        { title: t.savings.advice.reason, align: 'start', isWide: true },
        { title: t.savings.advice.candidate, align: 'start' },
      ],
      rows: reasons.map((reason) => {
        const models = excluded.filter((each) => each.reason === reason).map(({ model }) => model)
        return [t.savings.advice.exclusions[reason], [...new Set(models)].sort().join(', ')]
      }),
    },
  ]
}
