import { useWords } from '../../components/use-messages.ts'
import {
  orNull,
  wrongCurrency,
  wrongDay,
  wrongFactor,
  wrongName,
  wrongOptionalPrice,
  wrongPrice,
  wrongUntil,
} from '../../components/forms/form-checks.ts'
import { TermsForm } from './TermsForm.tsx'

interface OwnPriceDialogProps {
  /** What is filled in already. */
  readonly start: { readonly seller: string; readonly model: string }
  readonly onClose: () => void
}

const EMPTY = {
  from: '',
  until: '',
  currency: 'USD',
  input: '',
  cacheRead: '',
  cacheWrite: '',
  cacheWrite1h: '',
  output: '',
  batchFactor: '',
  source: '',
}

type Fields = Readonly<Record<keyof typeof EMPTY | 'seller' | 'model', string>>

/** A price of one's own for one model at one seller. */
export function OwnPriceDialog({ start, onClose }: OwnPriceDialogProps) {
  const { t } = useWords()
  const words = t.prices
  return (
    <TermsForm
      title={words.formTitle}
      text={words.formText}
      start={{ ...EMPTY, ...start }}
      lines={[
        { name: 'seller', label: words.seller },
        { name: 'model', label: words.model },
        { name: 'from', label: words.from },
        { name: 'until', label: words.until, isOptional: true },
        { name: 'currency', label: words.currency },
        { name: 'input', label: words.input },
        { name: 'output', label: words.output },
        { name: 'cacheRead', label: words.cacheRead, isOptional: true },
        { name: 'cacheWrite', label: words.cacheWrite, isOptional: true },
        { name: 'cacheWrite1h', label: words.cacheWrite1h, isOptional: true },
        { name: 'batchFactor', label: words.batch, isOptional: true },
        { name: 'source', label: words.source, isOptional: true },
      ]}
      faultsOf={(fields) => faultsOf(fields, words)}
      termsOf={(fields) => ({ prices: [entryOf(fields)] })}
      onClose={onClose}
    />
  )
}

function faultsOf(fields: Fields, words: Parameters<typeof wrongDay>[1]) {
  return {
    seller: wrongName(fields.seller, words),
    model: wrongName(fields.model, words),
    from: wrongDay(fields.from, words),
    until: wrongUntil(fields.from, fields.until, words),
    currency: wrongCurrency(fields.currency, words),
    input: wrongPrice(fields.input, words),
    output: wrongPrice(fields.output, words),
    cacheRead: wrongOptionalPrice(fields.cacheRead, words),
    cacheWrite: wrongOptionalPrice(fields.cacheWrite, words),
    cacheWrite1h: wrongOptionalPrice(fields.cacheWrite1h, words),
    batchFactor: wrongFactor(fields.batchFactor, words),
    source: undefined,
  } satisfies Readonly<Record<keyof Fields, string | undefined>>
}

function entryOf(fields: Fields) {
  const { seller, model, from, currency, input, output, source } = fields
  return {
    seller: seller.trim(),
    model: model.trim(),
    from: from.trim(),
    until: orNull(fields.until),
    currency: currency.trim(),
    input,
    output,
    cacheRead: orNull(fields.cacheRead),
    cacheWrite: orNull(fields.cacheWrite),
    cacheWrite1h: orNull(fields.cacheWrite1h),
    batchFactor: orNull(fields.batchFactor),
    source: source.trim(),
    asOf: new Date().toISOString().slice(0, 10),
  }
}
