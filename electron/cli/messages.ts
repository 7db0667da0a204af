import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { Problem } from '../../shared/domain/problem.ts'
import type { Formats } from '../../shared/i18n/formats.ts'
import type { Figure } from '../../shared/insights/figures/figure.ts'
import { marked, plainText } from '../../shared/insights/figures/marked-text.ts'
import { moneyFigures } from '../../shared/insights/figures/money-figures.ts'
import { observedMoney } from '../../shared/insights/plans/plan-working.ts'
import { figureText } from '../../shared/insights/figures/print-figure.ts'
import { totalSpend } from '../../shared/insights/spend/spend.ts'

/** A problem as terminal text: where and what, then found, expected and what to do, each on its own line. */
export function problemLines(problem: Problem): string {
  const { what, where, found, expected, fix } = problem
  return [
    where === undefined ? what : `${where}: ${what}`,
    ...(found === undefined ? [] : [`  found:    ${found}`]),
    ...(expected === undefined ? [] : [`  expected: ${expected}`]),
    `  to do:    ${fix}`,
  ].join('\n')
}

const SHOWN_REJECTIONS = 20

/** Rejected files, then the first rejected rows; empty when everything was counted. */
export function rejectionLines(document: AnalysisDocument): readonly string[] {
  const files = document.files.flatMap(({ name, status, problem }) =>
    status === 'rejected' && problem !== undefined
      ? [problemLines({ where: name, ...problem })]
      : [],
  )
  const rows = document.rejectedRows.slice(0, SHOWN_REJECTIONS).map((row) =>
    problemLines({
      what: `${row.code.replaceAll('-', ' ')}, the row is not counted.`,
      where: `${row.file}, line ${String(row.line)}${row.column === '' ? '' : `, column ${row.column}`}`,
      found: row.value === '' ? '(empty)' : row.value,
      expected: row.expected,
      fix: row.fix,
    }),
  )
  const more = document.rejectedRows.length - SHOWN_REJECTIONS
  const rest = more > 0 ? [`… and ${String(more)} more rows; --json lists them all.`] : []
  return [...files, ...rows, ...rest]
}

/** Costs that may be counted twice, with the option that decides it. A warning only: it does not change the exit status. */
export function doubleCountLines(document: AnalysisDocument, formats: Formats): readonly string[] {
  return document.overlaps.flatMap(({ id, files, period, resolution, atStake }, at) => {
    if (atStake === undefined) return []
    const figures = moneyFigures(document, `/overlaps/${at}/atStake`, atStake)
    const money = figures.map((figure) => figureText(figure, formats))
    return [
      problemLines({
        what: resolution,
        where: files.join(', '),
        found: [`${period.start} to ${period.end} (exclusive)`, ...money].join(', '),
        fix: `--overlap '${id}=bill' leaves out the log's rows, =all counts both without this warning.`,
      }),
    ]
  })
}

/** The summary on standard output when no JSON and no report was requested: files and spend, then one line per plan. */
export function summaryLines(document: AnalysisDocument, formats: Formats): readonly string[] {
  return markedSummary(document, formats).map(plainText)
}

/** The same as marked text: every figure with its id. */
export function markedSummary(document: AnalysisDocument, formats: Formats): readonly string[] {
  const { totals, files, plans } = document
  const show = (figure: Figure | undefined): string =>
    figure === undefined ? 'unknown' : marked(figure, formats)
  const read = files.filter(({ status }) => status === 'read').length
  const period = totals.period === null ? '' : `, ${totals.period.start} to ${totals.period.end}`
  return [
    `${read} of ${files.length} files read${period}; spend ${show(totalSpend(document))}.`,
    ...plans.map((plan) => {
      const { saving } = observedMoney(document, plan)
      const months = formats.decimal(plan.months, 1)
      return `${plan.name}: saves ${show(saving?.low)} to ${show(saving?.high)}, likely ${show(saving?.likely)}, in ${months} months, before costs.`
    }),
  ]
}
