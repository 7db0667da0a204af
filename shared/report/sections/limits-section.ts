import { UNKNOWN } from '../../i18n/language.ts'
import type { Block, Cell } from '../block.ts'
import type { Figure } from '../../insights/figures/figure.ts'
import { COVERAGE_PARTS, totalCoverage } from '../../insights/bills/coverage-figures.ts'
import { leftOut } from '../../insights/bills/left-out.ts'
import { derivedMoney, moneyFigures } from '../../insights/figures/money-figures.ts'
import { addedMoney } from '../../insights/figures/reported.ts'
import { inputTokensOf } from '../../insights/spend/spend.ts'
import { allMoney, providerLabel, show, unitLine } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

const REJECTED_SHOWN = 25

/** What the figures leave out or assume: unknown, skipped, rejected, assumed. */
export const limitsSection: ReportSection = {
  id: 'limits',
  title: ({ document, words }) => {
    const { files, rows } = leftOut(document)
    return files.length + rows + document.unpriced.length === 0
      ? words.limits.titleComplete
      : words.limits.title(files.length, rows, document.unpriced.length)
  },
  build: (view) => [
    { kind: 'list', items: standing(view) },
    coverage(view),
    ...outside(view),
    ...unpriced(view),
    ...skipped(view),
    ...rejected(view),
    ...warnings(view),
  ],
}

/** Price cuts by today's vendors are counted in the option of doing nothing, where there is one. */
function standing({ document, words }: ReportView): readonly string[] {
  const { priceCuts, standing: always } = words.limits
  return document.alternatives === undefined ? [priceCuts, ...always] : always
}

function coverage(view: ReportView): Block {
  const { document, formats, words } = view
  const w = words.limits
  const shares = totalCoverage(document)
  return {
    kind: 'table',
    title: w.coverageTitle,
    unit: w.coverageUnit(formats.period(document.totals.period)),
    columns: [
      { title: w.known, align: 'start' },
      { title: w.meaning, align: 'start', isWide: true },
      { title: w.shareOfSpend, align: 'end' },
    ],
    rows: COVERAGE_PARTS.map((part) => {
      const [name, meaning] = w.parts[part]
      return [name, { text: meaning, tone: 'quiet' }, show(view, shares[part])]
    }),
  }
}

/** Amounts in the files that are not part of spend. */
function outside(view: ReportView): readonly Block[] {
  const { document, words } = view
  const w = words.limits
  const { included, elsewhere } = document.totals
  const rows = [
    [w.included, moneyFigures(document, '/totals/included', included, 'included')] as const,
    [w.elsewhere, moneyFigures(document, '/totals/elsewhere', elsewhere, 'billed')] as const,
  ].filter(([, money]) => money.length > 0)
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: w.outsideTitle,
      unit: unitLine(view, w.notSpend),
      columns: [
        { title: w.what, align: 'start', isWide: true },
        { title: w.amount, align: 'end' },
      ],
      rows: rows.map(([name, money]) => [name, allMoney(view, money)]),
    },
  ]
}

function unpriced(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.limits
  if (document.unpriced.length === 0) return []
  return [
    {
      kind: 'table',
      title: w.unpricedTitle(document.unpriced.length),
      unit: w.unpricedUnit(formats.period(document.totals.period)),
      columns: [
        { title: words.spend.model, align: 'start' },
        { title: words.spend.provider, align: 'start' },
        { title: words.spend.tokensIn, align: 'end' },
        { title: words.spend.tokensOut, align: 'end' },
        { title: words.spend.requests, align: 'end' },
        { title: w.why, align: 'start', isWide: true },
      ],
      rows: document.unpriced.map((entry) => [
        entry.model ?? { text: words.spend.noModel, tone: 'quiet' },
        providerLabel(entry.provider),
        formats.count(inputTokensOf(entry.tokens)),
        formats.count(entry.tokens.output),
        formats.count(entry.requests),
        { text: entry.why, tone: 'quiet' },
      ]),
    },
  ]
}

function skipped(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.limits
  const reasons = [...new Set(document.files.flatMap(({ rows }) => Object.keys(rows.skippedBy)))]
  if (reasons.length === 0) return []
  return [
    {
      kind: 'table',
      title: w.skippedTitle,
      unit: unitLine(view, w.skippedUnit),
      columns: [
        { title: w.reason, align: 'start', isWide: true },
        { title: w.rows, align: 'end' },
        { title: w.amount, align: 'end' },
      ],
      rows: reasons.map((reason): readonly Cell[] => [
        w.skipReasons[reason] ?? reason,
        formats.count(
          document.files.reduce((sum, { rows }) => sum + (rows.skippedBy[reason] ?? 0), 0),
        ),
        allMoney(view, skippedMoney(view, reason)),
      ]),
      source: w.skippedSource,
    },
  ]
}

function skippedMoney({ document }: ReportView, reason: string): readonly Figure[] {
  const money = addedMoney(document.files.map(({ skippedMoney: by }) => by[reason] ?? {}))
  return derivedMoney(document, 'skipped', reason, money)
}

function rejected(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.limits
  const { rows: count } = leftOut(document)
  const refusals = refusedFiles(view)
  if (count === 0 && refusals.length > 0) return refusals
  if (count === 0) return [{ kind: 'note', text: w.noRejected, tone: 'agrees' }]
  const shown = document.rejectedRows.slice(0, REJECTED_SHOWN)
  return [
    ...refusals,
    {
      kind: 'table',
      title: w.rejectedTitle(formats.count(count)),
      unit: w.rejectedUnit,
      columns: [
        { title: w.file, align: 'start' },
        { title: w.line, align: 'end' },
        { title: w.column, align: 'start' },
        { title: w.found, align: 'start' },
        { title: w.expected, align: 'start' },
        { title: w.fix, align: 'start', isWide: true },
      ],
      rows: shown.map((row) => [
        { text: row.file, isCode: true },
        formats.count(row.line),
        { text: row.column, isCode: true },
        { text: row.value === '' ? UNKNOWN : row.value, isCode: true },
        row.expected,
        row.fix,
      ]),
      ...(count > shown.length
        ? { source: w.moreRejected(formats.count(count - shown.length)) }
        : {}),
    },
  ]
}

/** Refused files, grouped by reason and remedy. */
function refusedFiles({ document, words }: ReportView): readonly Block[] {
  const byReason = new Map<string, string[]>()
  for (const { name, problem } of leftOut(document).files) {
    const reason = [problem?.what, problem?.fix].filter((text) => text !== undefined).join(' ')
    byReason.set(reason, [...(byReason.get(reason) ?? []), name])
  }
  return [...byReason].map(([reason, names]) => ({
    kind: 'note',
    text: words.limits.filesRefused(names, reason),
    tone: 'problem',
  }))
}

function warnings(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.limits
  const rows = document.files.flatMap((file) =>
    file.warnings.map((warning): readonly Cell[] => [
      { text: file.name, isCode: true },
      warning.message,
      formats.count(warning.count),
      { text: warning.lines.slice(0, 5).map(String).join(', '), tone: 'quiet' },
    ]),
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: w.warningsTitle(rows.length),
      unit: w.warningsUnit,
      columns: [
        { title: w.file, align: 'start' },
        { title: w.warning, align: 'start', isWide: true },
        { title: w.times, align: 'end' },
        { title: w.lines, align: 'start' },
      ],
      rows,
    },
  ]
}
