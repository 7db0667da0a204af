import { useState, type SyntheticEvent } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { FormField } from '../../components/FormField.tsx'
import { useWords } from '../../components/words.ts'
import { useApp } from '../../state/store.ts'
import {
  orNull,
  wrongCurrency,
  wrongDay,
  wrongFactor,
  wrongName,
  wrongOptionalPrice,
  wrongPrice,
  wrongUntil,
} from './form-checks.ts'
import { PriceProblem } from './PriceProblem.tsx'

interface OwnPriceDialogProps {
  /** What is filled in already. */
  readonly start: { readonly seller: string; readonly model: string }
  readonly onClose: () => void
}

const EMPTY = {
  ...{ from: '', until: '', currency: 'USD', input: '', cacheRead: '', cacheWrite: '' },
  ...{ cacheWrite1h: '', output: '', batchFactor: '', source: '' },
}

type Fields = typeof EMPTY & { readonly seller: string; readonly model: string }

/** A price of one's own: checked field by field, then shown with what it changes. */
export function OwnPriceDialog({ start, onClose }: OwnPriceDialogProps) {
  const { t } = useWords()
  const words = t.prices
  const previewPrices = useApp((state) => state.previewPrices)
  const sellers = useApp((state) => state.priceBook?.rows)
  const [fields, setFields] = useState<Fields>({ ...EMPTY, ...start })
  const [isTried, setIsTried] = useState(false)
  const faults = faultsOf(fields, words)
  const field = (name: keyof Fields, label: string, isOptional = false) => (
    <FormField
      label={label}
      value={fields[name]}
      error={isTried ? faults[name] : undefined}
      {...(isOptional ? { hint: words.optional } : {})}
      {...(name === 'seller'
        ? { choices: [...new Set(sellers?.map(({ seller }) => seller))] }
        : {})}
      onChange={(value) => setFields({ ...fields, [name]: value })}
    />
  )
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (Object.values(faults).some((fault) => fault !== undefined)) return
    const document = { schema: 'ai-spend-prices/1', prices: [entryOf(fields)] }
    const input = { kind: 'lay-over', document, fileName: words.formTitle } as const
    if (await previewPrices(words.formTitle, input)) onClose()
  }
  return (
    <Dialog title={words.formTitle} onClose={onClose}>
      <p className="q gap1">{words.formText}</p>
      <PriceProblem />
      <form className="form narrow gap3" noValidate onSubmit={(event) => void submit(event)}>
        {field('seller', words.seller)}
        {field('model', words.model)}
        {field('from', words.from)}
        {field('until', words.until, true)}
        {field('currency', words.currency)}
        {field('input', words.input)}
        {field('output', words.output)}
        {field('cacheRead', words.cacheRead, true)}
        {field('cacheWrite', words.cacheWrite, true)}
        {field('cacheWrite1h', words.cacheWrite1h, true)}
        {field('batchFactor', words.batch, true)}
        {field('source', words.source, true)}
        <span />
        <button type="submit" className="btn pri">
          {words.showChange}
        </button>
      </form>
    </Dialog>
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
    ...{ seller: seller.trim(), model: model.trim(), from: from.trim() },
    ...{ until: orNull(fields.until), currency: currency.trim(), input, output },
    cacheRead: orNull(fields.cacheRead),
    cacheWrite: orNull(fields.cacheWrite),
    cacheWrite1h: orNull(fields.cacheWrite1h),
    batchFactor: orNull(fields.batchFactor),
    source: source.trim(),
    asOf: new Date().toISOString().slice(0, 10),
  }
}
