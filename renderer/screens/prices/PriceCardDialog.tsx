import { Dialog } from '../../components/Dialog.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { PriceDetails } from './PriceDetails.tsx'

/** The price card behind a unit price, over whatever screen it stands on. */
export function PriceCardDialog() {
  const { t } = useWords()
  const card = useApp((state) => state.priceCard)
  const close = useApp((state) => state.closePriceCard)
  if (card === undefined) return null
  return (
    <Dialog title={t.prices.card(card.model)} onClose={close}>
      <PriceDetails card={card} />
    </Dialog>
  )
}
