import { UNKNOWN } from '../../i18n/language.ts'
import type { Block, Cell } from '../block.ts'
import { usedPrices } from '../../insights/spend/used-prices.ts'
import { providerLabel, show } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

/** The start date of prices from a list that states none. */
const FIRST_DAY = '1970-01-01'

/** How every figure is calculated, in enough detail to repeat it by hand. */
export const methodSection: ReportSection = {
  id: 'method',
  title: ({ words }) => words.method.title,
  build: (view) => [
    definitions(view),
    { kind: 'paragraph', text: priceBook(view) },
    ...view.words.method.formulas.flatMap(([name, formula, remark]): readonly Block[] => [
      { kind: 'heading', text: name },
      { kind: 'formula', text: formula },
      { kind: 'paragraph', text: remark },
    ]),
    ...prices(view),
  ],
}

function definitions({ words }: ReportView): Block {
  return {
    kind: 'table',
    title: words.method.kindsTitle,
    columns: [
      { title: words.method.word, align: 'start' },
      { title: words.method.meaning, align: 'start', isWide: true },
    ],
    rows: words.method.kinds.map(([word, meaning]) => [{ text: word, tone: 'strong' }, meaning]),
  }
}

function prices(view: ReportView): readonly Block[] {
  const { document, formats, words } = view
  const w = words.method
  const entries = usedPrices(document)
  if (entries.length === 0) return []
  return [
    {
      kind: 'table',
      title: w.pricesTitle(entries.length),
      unit: w.pricesUnit,
      columns: [
        { title: w.seller, align: 'start' },
        { title: w.model, align: 'start' },
        { title: w.currency, align: 'start' },
        { title: w.input, align: 'end' },
        { title: w.cacheRead, align: 'end' },
        { title: w.output, align: 'end' },
        { title: w.validFrom, align: 'start', isWhole: true },
        { title: w.source, align: 'start', isWide: true },
        { title: w.readOn, align: 'start', isWhole: true },
      ],
      rows: entries.map(({ price, input, cacheRead, output }): readonly Cell[] => [
        providerLabel(price.seller),
        price.model,
        price.currency,
        show(view, input),
        show(view, cacheRead),
        show(view, output),
        price.from <= FIRST_DAY ? UNKNOWN : formats.day(price.from),
        { text: price.source, tone: 'quiet' },
        formats.day(price.asOf),
      ]),
    },
  ]
}

function priceBook({ document, formats, words }: ReportView): string {
  const { id, asOf, sha256 } = document.priceBook
  return words.method.priceBook(id, formats.day(asOf), sha256, document.app.version)
}
