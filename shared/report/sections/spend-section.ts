import type { ModelEntry } from '../../document/analysis-document.ts'
import {
  inputTokensOf,
  modelSpend,
  providerSpend,
  spendSum,
  totalSpend,
  totalSpendShort,
  type SpendPart,
} from '../../insights/spend/spend.ts'
import { headlineShare } from '../../insights/bills/coverage-figures.ts'
import type { Cell, TableBlock } from '../block.ts'
import { providerLabel, show, tierWord, unitLine } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { spendByMonth } from './spend-by-month.ts'

const MODELS_SHOWN = 15

/** Where the money goes: by month, by provider, by model. */
export const spendSection: ReportSection = {
  id: 'spend',
  title: (view) => {
    const { document, words } = view
    const [first] = providerSpend(document)
    if (totalSpend(document) === undefined || first?.shareFigure === undefined) {
      return words.spend.titlePlain
    }
    return words.spend.title(
      show(view, totalSpendShort(document)),
      providerLabel(first.entry.provider),
      show(view, headlineShare(first.shareFigure)),
    )
  },
  build: (view) => [...spendByMonth(view), providers(view), models(view)],
}

function providers(view: ReportView): TableBlock {
  const { document, formats, words } = view
  const w = words.spend
  const entries = providerSpend(document)
  const all = spendSum(document, 'byProvider', entries)
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
    rows: entries.map(({ entry, spend, shareFigure }) => [
      providerLabel(entry.provider),
      show(view, spend),
      show(view, shareFigure),
      formats.shortCount(inputTokensOf(entry.tokens)),
      formats.shortCount(entry.tokens.output),
      formats.shortCount(entry.requests),
    ]),
    total: [
      w.allProviders,
      show(view, all.spend),
      show(view, headlineShare(all.share)),
      '',
      '',
      '',
    ],
    source: w.providersSource,
  }
}

function models(view: ReportView): TableBlock {
  const { document, words } = view
  const w = words.spend
  const entries = modelSpend(document)
  const others = spendSum(document, 'byModel/others', entries.slice(MODELS_SHOWN))
  const all = spendSum(document, 'byModel', entries)
  const rows = entries.slice(0, MODELS_SHOWN).map((part) => modelRow(view, part))
  const rest: readonly Cell[] = [
    words.common.others(entries.length - MODELS_SHOWN),
    '',
    '',
    show(view, others.spend),
    show(view, others.share),
    '',
    '',
  ]
  return {
    kind: 'table',
    title: w.modelsTitle,
    unit: unitLine(view, w.kinds),
    columns: modelColumns(view),
    rows: entries.length > MODELS_SHOWN ? [...rows, rest] : rows,
    total: [
      words.common.total,
      '',
      '',
      show(view, all.spend),
      show(view, headlineShare(all.share)),
      '',
      '',
    ],
    source: w.modelsSource,
  }
}

function modelColumns({ words: { spend: w } }: ReportView): TableBlock['columns'] {
  return [
    { title: w.model, align: 'start', isWide: true },
    { title: w.provider, align: 'start' },
    { title: w.paidTier, align: 'start' },
    { title: w.spend, align: 'end' },
    { title: w.share, align: 'end' },
    { title: w.tokensIn, align: 'end' },
    { title: w.tokensOut, align: 'end' },
  ]
}

function modelRow(
  view: ReportView,
  { entry, spend, shareFigure }: SpendPart<ModelEntry>,
): readonly Cell[] {
  const { formats, words } = view
  return [
    entry.model ?? { text: words.spend.noModel, tone: 'quiet' },
    providerLabel(entry.provider),
    tierWord(view, entry.paidTier),
    show(view, spend),
    show(view, shareFigure),
    formats.shortCount(inputTokensOf(entry.tokens)),
    formats.shortCount(entry.tokens.output),
  ]
}
