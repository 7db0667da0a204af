import { amountToNumber } from '../../domain/amount.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { againstText, targetText } from '../../insights/plans/advice-text.ts'
import { optionContractsText } from '../../insights/plans/contract-text.ts'
import { optionFigures, optionMoney, type OptionFigures } from '../../insights/plans/options.ts'
import type { Cell, TableBlock } from '../block.ts'
import { estimateCell, gradeLegend, rangeText } from '../phrases.ts'
import { speechOf } from '../report-advice.ts'
import type { ReportView } from '../report.ts'

/** All four options on one scale, including doing nothing. */
export function optionsTable(view: ReportView): TableBlock {
  const { document, words } = view
  const w = words.answers
  const options = optionFigures(document)
  const scale = scaleOf(options)
  return {
    kind: 'table',
    title: w.tableTitle,
    unit: w.tableUnit(document.reportingCurrency, document.alternatives?.horizonMonths ?? 0),
    columns: [
      { title: w.answer, align: 'start', isWide: true },
      { title: w.workloads, align: 'end' },
      { title: w.gross, align: 'end' },
      { title: w.costs, align: 'end' },
      { title: w.asLikely, align: 'end' },
      { title: w.low, align: 'end' },
      { title: w.likely, align: 'end' },
      { title: w.high, align: 'end' },
      { title: w.range, align: 'start' },
      { title: w.evidence, align: 'start' },
    ],
    rows: options.map((option) => optionRow(view, option, scale)),
    source: w.tableSource(view.formats.day(document.priceBook.asOf), gradeLegend(view)),
  }
}

function optionRow(
  view: ReportView,
  option: OptionFigures,
  scale: { readonly from: number; readonly to: number },
): readonly Cell[] {
  const { formats, messages } = view
  const { kind, isBest, net: exact } = option
  const { workloads, evidence } = option.option
  const { net, asLikely, gross, costs } = optionMoney(view.document, option)
  const name = messages.savings.advice.answers[kind]
  return [
    { text: name, tone: isBest ? 'strong' : 'plain', detail: detailOf(view, option) },
    kind === 'do-nothing' ? UNKNOWN : formats.count(workloads),
    estimateCell(view, gross?.likely),
    estimateCell(view, costs?.likely),
    estimateCell(view, asLikely),
    estimateCell(view, net?.low),
    estimateCell(view, net?.likely, isBest ? 'opportunity' : 'plain'),
    estimateCell(view, net?.high),
    exact === undefined
      ? UNKNOWN
      : {
          text: rangeText(view, net),
          range: {
            ...scale,
            low: amountToNumber(exact.low),
            likely: amountToNumber(exact.likely),
            high: amountToNumber(exact.high),
            isMain: isBest,
          },
        },
    { text: evidence ?? UNKNOWN, detail: againstText(option.option, speechOf(view)) ?? '' },
  ]
}

function detailOf(view: ReportView, { kind, option }: OptionFigures): string {
  const { messages } = view
  const { advice } = messages.savings
  if (option.why !== null) return advice.why[option.why]
  const target = kind === 'do-nothing' ? advice.pricesFall : targetText(option.to, messages)
  const contracts = optionContractsText(option, speechOf(view))
  return contracts === undefined ? target : `${target}; ${advice.contracts.inOption(contracts)}`
}

function scaleOf(options: readonly OptionFigures[]) {
  const ends = options.flatMap(({ net }) =>
    net === undefined ? [] : [amountToNumber(net.low), amountToNumber(net.high)],
  )
  return { from: Math.min(0, ...ends), to: Math.max(0, ...ends) }
}
