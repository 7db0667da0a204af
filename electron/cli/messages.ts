import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { Problem } from '../../shared/domain/problem.ts'

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
export function doubleCountLines({ overlaps }: AnalysisDocument): readonly string[] {
  return overlaps.flatMap(({ id, files, period, resolution, atStake }) => {
    if (atStake === undefined) return []
    const money = Object.entries(atStake).map(([currency, text]) => `${cents(text)} ${currency}`)
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
export function summaryLines(document: AnalysisDocument): readonly string[] {
  const { totals, files, plans, reportingCurrency: currency } = document
  const money = (text: Readonly<Record<string, string>>): string =>
    text[currency] === undefined ? 'unknown' : `${cents(text[currency])} ${currency}`
  const read = files.filter(({ status }) => status === 'read').length
  const period = totals.period === null ? '' : `, ${totals.period.start} to ${totals.period.end}`
  return [
    `${String(read)} of ${String(files.length)} files read${period}; spend ${money(totals.spend)}.`,
    ...plans.map(
      ({ name, saving, months }) =>
        `${name}: saves ${money(saving.low)} to ${money(saving.high)}, likely ${money(saving.likely)}, in ${months.toFixed(1)} months.`,
    ),
  ]
}

/** A decimal string at two decimals, rounded half away from zero; the document keeps full precision. */
function cents(text: string): string {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const digits = BigInt(whole + fraction.padEnd(3, '0').slice(0, 3))
  const rounded = ((digits + 5n) / 10n).toString().padStart(3, '0')
  const sign = text.startsWith('-') && rounded !== '000' ? '-' : ''
  return `${sign}${rounded.slice(0, -2)}.${rounded.slice(-2)}`
}
