import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { Problem } from '../../shared/domain/problem.ts'

/** A problem as a person reads it on a terminal: what, where, found, expected, what to do. */
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

/** Everything that was not counted, file by file, then the rows. */
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

/** Money that may stand in the totals twice, and how that is decided; no reason to fail. */
export function doubleCountLines({ overlaps }: AnalysisDocument): readonly string[] {
  return overlaps.flatMap(({ id, files, period, resolution, atStake }) => {
    if (atStake === undefined) return []
    const money = Object.entries(atStake).map(([currency, text]) => `${cents(text)} ${currency}`)
    return [
      problemLines({
        what: resolution,
        where: files.join(', '),
        found: [`${period.start} to ${period.end} (exclusive)`, ...money].join(', '),
        fix: `--overlap '${id}=bill' leaves the log's lines out, =all counts both without this warning.`,
      }),
    ]
  })
}

/** Three lines for somebody who asked for no file. */
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

/** Two decimals, rounded half away from zero; the document keeps them all. */
function cents(text: string): string {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const digits = BigInt(whole + fraction.padEnd(3, '0').slice(0, 3))
  const rounded = ((digits + 5n) / 10n).toString().padStart(3, '0')
  const sign = text.startsWith('-') && rounded !== '000' ? '-' : ''
  return `${sign}${rounded.slice(0, -2)}.${rounded.slice(-2)}`
}
