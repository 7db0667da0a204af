import type { ReactNode } from 'react'
import { useApp } from '../state/store.ts'
import { useWords } from './use-messages.ts'

interface PriceButtonProps {
  readonly seller: string
  readonly model: string
  /** `null`: the day of the book. */
  readonly day: string | null
  readonly children: ReactNode
}

/** A unit price that leads to its price card: seller, dates, source, rules. */
export function PriceButton({ seller, model, day, children }: PriceButtonProps) {
  const { t } = useWords()
  const openPriceCard = useApp((state) => state.openPriceCard)
  return (
    <button
      type="button"
      className="link"
      title={t.prices.openCard(model)}
      onClick={() => void openPriceCard({ seller, model }, day)}
    >
      {children}
    </button>
  )
}
