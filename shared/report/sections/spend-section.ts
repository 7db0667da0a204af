import { ZERO, type Amount } from '../../domain/amount.ts'
import type { ModelEntry } from '../../document/analysis-document.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Cell, TableBlock } from '../block.ts'
import { bySpend, reported, reportedOrZero, shareOf, sum } from '../figures.ts'
import {
  centShares,
  centsCell,
  inputTokens,
  tierWord,
  unitLine,
  whole,
  providerLabel,
} from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { spendByMonth } from './spend-by-month.ts'

const MODELS_SHOWN = 15

/** Where the money goes: by month, by provider, by model. */
export const spendSection: ReportSection = {
  id: 'spend',
  title: (view) => {
    const spend = reported(view.document, view.document.totals.spend)
    const [first] = bySpend(view.document, view.document.byProvider)
    const share =
      first === undefined
        ? null
        : shareOf(reportedOrZero(view.document, first.spend), spend ?? ZERO)
    if (spend === undefined || first === undefined || share === null)
      return view.words.spend.titlePlain
    return view.words.spend.title(
      whole(view, spend),
      providerLabel(first.provider),
      view.formats.share(share, 0),
    )
  },
  build: (view) => [...spendByMonth(view), providers(view), models(view)],
}

function providers(view: ReportView): TableBlock {
  const { document, formats, words } = view
  const w = words.spend
  const entries = bySpend(document, document.byProvider)
  const amounts = entries.map((entry) => reportedOrZero(document, entry.spend))
  const total = sum(amounts)
  const printed = centShares(view, amounts)
  return {
    kind: 'table',
    title: w.providersTitle(entries.length),
    unit: unitLine(view, w.kinds),
    columns: [
      { title: w.provider, align: 'start', isWide: true },
      { title: w.spend, align: 'end' },
      { title: w.share, align: 'end' },
      { title: w.tokensIn, align: 'end' },
      { title: w.tokensOut, align: 'end' },
      { title: w.requests, align: 'end' },
    ],
    rows: entries.map((entry, at) => [
      providerLabel(entry.provider),
      reported(document, entry.spend) === undefined ? UNKNOWN : centsCell(view, printed[at]),
      formats.share(shareOf(amounts[at] ?? ZERO, total), 1),
      formats.shortCount(inputTokens(entry.tokens)),
      formats.shortCount(entry.tokens.output),
      formats.shortCount(entry.requests),
    ]),
    total: [
      w.allProviders,
      centsCell(view, total),
      formats.share(total === 0n ? null : 1, 0),
      '',
      '',
      '',
    ],
    source: w.providersSource,
  }
}

function models(view: ReportView): TableBlock {
  const { document, formats, words } = view
  const w = words.spend
  const entries = bySpend(document, document.byModel)
  const amounts = entries.map((entry) => reportedOrZero(document, entry.spend))
  const total = sum(amounts)
  const others = sum(amounts.slice(MODELS_SHOWN))
  const printed = centShares(view, [...amounts.slice(0, MODELS_SHOWN), others])
  const rows = entries
    .slice(0, MODELS_SHOWN)
    .map((entry, at) => modelRow(view, entry, printed[at] ?? ZERO, total))
  const rest: readonly Cell[] = [
    words.common.others(entries.length - MODELS_SHOWN),
    '',
    '',
    centsCell(view, printed.at(-1)),
    formats.share(shareOf(others, total), 1),
    '',
    '',
  ]
  return {
    kind: 'table',
    title: w.modelsTitle,
    unit: unitLine(view, w.kinds),
    columns: [
      { title: w.model, align: 'start', isWide: true },
      { title: w.provider, align: 'start' },
      { title: w.paidTier, align: 'start' },
      { title: w.spend, align: 'end' },
      { title: w.share, align: 'end' },
      { title: w.tokensIn, align: 'end' },
      { title: w.tokensOut, align: 'end' },
    ],
    rows: entries.length > MODELS_SHOWN ? [...rows, rest] : rows,
    total: [
      words.common.total,
      '',
      '',
      centsCell(view, total),
      formats.share(total === 0n ? null : 1, 0),
      '',
      '',
    ],
    source: w.modelsSource,
  }
}

function modelRow(
  view: ReportView,
  entry: ModelEntry,
  printed: Amount,
  total: Amount,
): readonly Cell[] {
  const { document, formats, words } = view
  const spend = reported(document, entry.spend)
  return [
    entry.model ?? { text: words.spend.noModel, tone: 'quiet' },
    providerLabel(entry.provider),
    tierWord(view, entry.paidTier),
    spend === undefined ? UNKNOWN : centsCell(view, printed),
    formats.share(spend === undefined ? null : shareOf(spend, total), 1),
    formats.shortCount(inputTokens(entry.tokens)),
    formats.shortCount(entry.tokens.output),
  ]
}
