import { useState } from 'react'
import type { PriceBookView } from '../../../shared/api/prices-api.ts'
import { Button } from '../../components/Button.tsx'
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
  const dropPreview = useApp((state) => state.dropPreview)
  const { prices, discounts, aliases } = book.own
  const count = prices.length + discounts.length + aliases.length
  const close = () => setOpen(undefined)
  const show = (which: typeof open) => {
    dropPreview()
    setOpen(which)
  }
  return (
    <div className="row wrap gap3" role="group" aria-label={words.actions}>
      <Button text={words.addPrice} onClick={() => show('price')} />
      <Button text={words.addDiscount} onClick={() => show('discount')} />
      <Button text={words.yourTerms(f.counted(count))} onClick={() => show('terms')} />
      <FileButtons />
      {open === 'price' && <OwnPriceDialog start={{ seller, model: '' }} onClose={close} />}
      {open === 'discount' && <DiscountDialog seller={seller} onClose={close} />}
      {open === 'terms' && (
        <TermsDialog own={book.own} hasPrevious={book.hasPrevious} onClose={close} />
      )}
    </div>
  )
}

/** Prices in from a file and out to one. */
function FileButtons() {
  const words = useWords().t.prices
  const previewPrices = useApp((state) => state.previewPrices)
  const exportPrices = useApp((state) => state.exportPrices)
  return (
    <>
      <TextFileButton
        label={words.importFile}
        accept=".json"
        onText={(name, text) =>
          void previewPrices(name, { kind: 'lay-over', document: text, fileName: name })
        }
      />
      <Button
        className="btn sm bare"
        text={words.exportOwn}
        onClick={() => void exportPrices('own')}
      />
      <Button
        className="btn sm bare"
        text={words.exportWhole}
        onClick={() => void exportPrices('whole')}
      />
    </>
  )
}
