import type { PriceRow } from '../../../shared/views/price-views.ts'
import { useEffect, useMemo, useState } from 'react'
import type { PriceBookView } from '../../../shared/api/prices-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { Button } from '../../components/Button.tsx'
import { holdsWords } from '../../components/holds-words.ts'
import { useWords } from '../../components/use-messages.ts'
import type { PriceScope } from '../../state/terms-state.ts'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { BookFilters } from './BookFilters.tsx'
import { BookTable } from './BookTable.tsx'
import { OwnPriceDialog } from './OwnPriceDialog.tsx'
import { PreviewDialog } from './PreviewDialog.tsx'
import { PriceDetails } from './PriceDetails.tsx'
import { PriceProblem } from './PriceProblem.tsx'
import { TermsBar } from './TermsBar.tsx'
import { UnknownModels } from './UnknownModels.tsx'

/** Every price with its date and source, and what a person laid over it. */
export function PricesScreen() {
  const { t } = useWords()
  const book = useApp((state) => state.priceBook)
  const workspaceId = useApp((state) => state.workspaceId)
  const loadPriceBook = useApp((state) => state.loadPriceBook)
  const choosePrice = useApp((state) => state.choosePrice)
  const document = useApp((state) => state.document)
  useEffect(() => {
    void loadPriceBook()
  }, [loadPriceBook, workspaceId, document])
  useEffect(() => {
    void choosePrice(undefined)
  }, [choosePrice, workspaceId])
  return (
    <NeedsDocument title={t.frame.screens.prices}>
      {(shown) =>
        book === undefined ? (
          <h1>{t.frame.screens.prices}</h1>
        ) : (
          <Book book={book} document={shown} />
        )
      }
    </NeedsDocument>
  )
}

interface BookProps {
  readonly book: PriceBookView
  readonly document: AnalysisDocument
}

function Book({ book, document }: BookProps) {
  const words = useWords().t.prices
  const preview = useApp((state) => state.pricePreview)
  return (
    <div className="split">
      <section className="list">
        <h1>
          <Title book={book} />
        </h1>
        <p className="q">{words.lead}</p>
        <TermsBar book={book} />
        {preview === undefined && <PriceProblem />}
        <UnknownModels unknown={book.unknown} currency={document.reportingCurrency} />
        <BookFilters book={book} />
        <WantedRows book={book} />
      </section>
      <PricePanel />
      <PreviewDialog currency={document.reportingCurrency} />
    </div>
  )
}

/** How many prices of how many sellers the book holds, and how many a person laid over it. */
function Title({ book: { rows, own, day } }: Pick<BookProps, 'book'>) {
  const { t, f } = useWords()
  const words = t.prices
  const sellers = new Set(rows.map((row) => row.seller))
  const count = own.prices.length + own.discounts.length
  return (
    <>
      {words.answer(f.counted(rows.length), f.counted(sellers.size), f.day(day))}
      {count > 0 && words.withOwn(f.counted(count))}
    </>
  )
}

function WantedRows({ book }: Pick<BookProps, 'book'>) {
  const { t, f } = useWords()
  const words = t.prices
  const query = useApp((state) => state.priceQuery)
  const seller = useApp((state) => state.priceSeller)
  const scope = useApp((state) => state.priceScope)
  const chosen = useApp((state) => state.pricePanel)
  const rows = useMemo(
    () => wantedRows(book.rows, query, seller, scope),
    [book, query, seller, scope],
  )
  return (
    <>
      {rows.length === 0 ? (
        <p className="q gap3">{words.noMatch}</p>
      ) : (
        <BookTable rows={rows} chosen={chosen} />
      )}
      <p className="foot f1">
        <span>{words.shown(f.counted(rows.length), f.counted(book.rows.length))}</span>
        <span className="end qq">{words.foot}</span>
      </p>
    </>
  )
}

function PricePanel() {
  const { t } = useWords()
  const words = t.prices
  const card = useApp((state) => state.pricePanel)
  const [isAdding, setIsAdding] = useState(false)
  return (
    <aside className="side" aria-label={words.panel}>
      {card === undefined ? (
        <p className="q">{words.choose}</p>
      ) : (
        <>
          <h2 className="f4 b">{card.model}</h2>
          <PriceDetails card={card} />
          <p className="gap4">
            <Button className="btn" text={words.addPrice} onClick={() => setIsAdding(true)} />
          </p>
          {isAdding && <OwnPriceDialog start={card} onClose={() => setIsAdding(false)} />}
        </>
      )}
    </aside>
  )
}

function wantedRows(
  rows: readonly PriceRow[],
  query: string,
  seller: string,
  scope: PriceScope,
): readonly PriceRow[] {
  const isMeant = holdsWords(query)
  const isInScope = ({ isUsed, origin, isDiscounted }: PriceRow): boolean =>
    scope === 'all' || (scope === 'used' ? isUsed : origin === 'user' || isDiscounted)
  return rows.filter(
    (row) =>
      isInScope(row) &&
      (seller === '' || row.seller === seller) &&
      isMeant([row.model, row.maker ?? '', row.seller].join(' ')),
  )
}
