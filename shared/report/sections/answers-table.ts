import type { Alternatives, Answer, AnswerKind } from '../../document/alternatives.ts'
import { amountToNumber, subtract } from '../../domain/amount.ts'
import { likelyNet } from '../../document/recommended.ts'
import { againstText, targetText } from '../../i18n/advice-text.ts'
import { optionContractsText } from '../../i18n/contract-text.ts'
import { speechOf } from '../report-advice.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Cell, TableBlock } from '../block.ts'
import { reportedRange } from '../figures.ts'
import { estimateCell, rangeText } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** Always in the same order, as on the screens. */
export const ANSWER_ORDER: readonly AnswerKind[] = [
  'hosted-open',
  'same-vendor',
  'self-hosted',
  'do-nothing',
]

/** All four on one scale, doing nothing among them. */
export function answersTable(view: ReportView, alternatives: Alternatives): TableBlock {
  const { document, words } = view
  const w = words.answers
  const answers = ANSWER_ORDER.map((kind) => alternatives.whole[kind])
  const best = bestOf(answers, document.reportingCurrency)
  const scale = scaleOf(view, answers)
  return {
    kind: 'table',
    title: w.tableTitle,
    unit: w.tableUnit(document.reportingCurrency, alternatives.horizonMonths),
    columns: [
      { title: w.answer, align: 'start', isWide: true },
      { title: w.workloads, align: 'end' },
      { title: w.gross, align: 'end' },
      { title: w.costs, align: 'end' },
      { title: w.low, align: 'end' },
      { title: w.likely, align: 'end' },
      { title: w.high, align: 'end' },
      { title: w.range, align: 'start' },
      { title: w.evidence, align: 'start' },
    ],
    rows: answers.map((answer) => answerRow(view, answer, answer === best, scale)),
    source: w.tableSource(view.formats.day(document.priceBook.asOf)),
  }
}

function answerRow(
  view: ReportView,
  answer: Answer,
  isBest: boolean,
  scale: { readonly from: number; readonly to: number },
): readonly Cell[] {
  const { document, messages } = view
  const { kind, workloads, evidence } = answer
  const net = answer.net === null ? undefined : reportedRange(document, answer.net)
  const gross =
    answer.overHorizon === null ? undefined : reportedRange(document, answer.overHorizon)
  const name = messages.savings.advice.answers[kind]
  return [
    { text: name, tone: isBest ? 'strong' : 'plain', detail: detailOf(view, answer) },
    kind === 'do-nothing' ? UNKNOWN : view.formats.count(workloads),
    estimateCell(view, gross?.likely),
    estimateCell(view, gross && net && subtract(gross.likely, net.likely)),
    estimateCell(view, net?.low),
    { ...estimateCell(view, net?.likely), ...(isBest ? { tone: 'opportunity' as const } : {}) },
    estimateCell(view, net?.high),
    net === undefined
      ? UNKNOWN
      : {
          text: rangeText(view, net),
          range: {
            ...scale,
            low: amountToNumber(net.low),
            likely: amountToNumber(net.likely),
            high: amountToNumber(net.high),
            isMain: isBest,
          },
        },
    { text: evidence ?? UNKNOWN, detail: againstText(answer, speechOf(view)) ?? '' },
  ]
}

function detailOf(view: ReportView, answer: Answer): string {
  const { messages } = view
  const { advice } = messages.savings
  const { kind, to, why } = answer
  if (why !== null) return advice.why[why]
  const target = kind === 'do-nothing' ? advice.pricesFall : targetText(to, messages)
  const contracts = optionContractsText(answer, speechOf(view))
  return contracts === undefined ? target : `${target}; ${advice.contracts.inOption(contracts)}`
}

function bestOf(answers: readonly Answer[], currency: string): Answer | undefined {
  const [best] = answers
    .filter((answer) => (likelyNet(answer, currency) ?? 0n) > 0n)
    .sort((a, b) => ((likelyNet(a, currency) ?? 0n) > (likelyNet(b, currency) ?? 0n) ? -1 : 1))
  return best
}

function scaleOf({ document }: ReportView, answers: readonly Answer[]) {
  const ends = answers.flatMap(({ net }) => {
    const range = net === null ? undefined : reportedRange(document, net)
    return range === undefined ? [] : [amountToNumber(range.low), amountToNumber(range.high)]
  })
  return { from: Math.min(0, ...ends), to: Math.max(0, ...ends) }
}
