import { useState } from 'react'
import type { PriceBookView } from '../../../shared/api/prices-api.ts'
import { TextFileButton } from '../../components/forms/TextFileButton.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { DiscountDialog } from './DiscountDialog.tsx'
import { OwnPriceDialog } from './OwnPriceDialog.tsx'
import { TermsDialog } from './TermsDialog.tsx'

/** What a person may do with the book: own prices, discounts, files. */
export function TermsBar({ book }: { readonly book: PriceBookView }) {
  const { t, f } = useWords()
  const words = t.prices
  const [open, setOpen] = useState<'price' | 'discount' | 'terms'>()
  const seller = useApp((state) => state.priceSeller)
  const previewPrices = useApp((state) => state.previewPrices)
  const dropPreview = useApp((state) => state.dropPreview)
  const exportPrices = useApp((state) => state.exportPrices)
  const { prices, discounts, aliases } = book.own
  const count = prices.length + discounts.length + aliases.length
  const close = () => setOpen(undefined)
  const show = (which: typeof open) => {
    dropPreview()
    setOpen(which)
  }
  return (
    <div className="row wrap gap3" role="group" aria-label={words.actions}>
      <button type="button" className="btn sm" onClick={() => show('price')}>
        {words.addPrice}
      </button>
      <button type="button" className="btn sm" onClick={() => show('discount')}>
        {words.addDiscount}
      </button>
      <button type="button" className="btn sm" onClick={() => show('terms')}>
        {words.yourTerms(f.counted(count))}
      </button>
      <TextFileButton
        label={words.importFile}
        accept=".json"
        onText={(name, text) =>
          void previewPrices(name, { kind: 'lay-over', document: text, fileName: name })
        }
      />
      <button type="button" className="btn sm bare" onClick={() => void exportPrices('own')}>
        {words.exportOwn}
      </button>
      <button type="button" className="btn sm bare" onClick={() => void exportPrices('whole')}>
        {words.exportWhole}
      </button>
      {open === 'price' && <OwnPriceDialog start={{ seller, model: '' }} onClose={close} />}
      {open === 'discount' && <DiscountDialog seller={seller} onClose={close} />}
      {open === 'terms' && (
        <TermsDialog own={book.own} hasPrevious={book.hasPrevious} onClose={close} />
      )}
    </div>
  )
}
