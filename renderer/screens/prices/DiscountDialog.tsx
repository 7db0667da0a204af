import { useWords } from '../../components/use-messages.ts'
import {
  orNull,
  wrongDay,
  wrongName,
  wrongPercent,
  wrongUntil,
} from '../../components/forms/form-checks.ts'
import { TermsForm } from './TermsForm.tsx'

interface DiscountDialogProps {
  readonly seller: string
  readonly onClose: () => void
}

const EMPTY = { models: '', percentOff: '', from: '', until: '', source: '' }

type Fields = Readonly<Record<keyof typeof EMPTY | 'seller', string>>

/** A percentage off a seller's list prices. */
export function DiscountDialog({ seller, onClose }: DiscountDialogProps) {
  const { t } = useWords()
  const words = t.prices
  return (
    <TermsForm
      title={words.discountTitle}
      text={words.discountText}
      start={{ ...EMPTY, seller }}
      lines={[
        { name: 'seller', label: words.seller },
        { name: 'percentOff', label: words.percentOff },
        { name: 'from', label: words.from },
        { name: 'until', label: words.until, isOptional: true },
        { name: 'models', label: words.models, isOptional: true },
        { name: 'source', label: words.source, isOptional: true },
      ]}
      faultsOf={(fields) => ({
        seller: wrongName(fields.seller, words),
        percentOff: wrongPercent(fields.percentOff, words),
        from: wrongDay(fields.from, words),
        until: wrongUntil(fields.from, fields.until, words),
      })}
      termsOf={(fields) => ({ prices: [], discounts: [discountOf(fields)] })}
      onClose={onClose}
    />
  )
}

function discountOf({ seller, models, percentOff, from, until, source }: Fields) {
  return {
    seller: seller.trim(),
    models: models
      .split(',')
      .map((model) => model.trim())
      .filter((model) => model !== ''),
    percentOff: percentOff.trim(),
    from: from.trim(),
    until: orNull(until),
    source: source.trim(),
    asOf: new Date().toISOString().slice(0, 10),
  }
}
