import { useState, type SyntheticEvent } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { FormField } from '../../components/FormField.tsx'
import { useWords } from '../../components/words.ts'
import { useApp } from '../../state/store.ts'
import { orNull, wrongDay, wrongName, wrongPercent, wrongUntil } from './form-checks.ts'
import { PriceProblem } from './PriceProblem.tsx'

interface DiscountDialogProps {
  readonly seller: string
  readonly onClose: () => void
}

const EMPTY = { models: '', percentOff: '', from: '', until: '', source: '' }

type Fields = typeof EMPTY & { readonly seller: string }

/** A percentage off a seller's list prices, shown with what it changes before it is taken. */
export function DiscountDialog({ seller, onClose }: DiscountDialogProps) {
  const { t } = useWords()
  const words = t.prices
  const previewPrices = useApp((state) => state.previewPrices)
  const rows = useApp((state) => state.priceBook?.rows)
  const [fields, setFields] = useState<Fields>({ ...EMPTY, seller })
  const [isTried, setIsTried] = useState(false)
  const faults: Readonly<Partial<Record<keyof Fields, string | undefined>>> = {
    seller: wrongName(fields.seller, words),
    percentOff: wrongPercent(fields.percentOff, words),
    from: wrongDay(fields.from, words),
    until: wrongUntil(fields.from, fields.until, words),
  }
  const field = (name: keyof Fields, label: string, isOptional = false) => (
    <FormField
      label={label}
      value={fields[name]}
      error={isTried ? faults[name] : undefined}
      {...(isOptional ? { hint: words.optional } : {})}
      {...(name === 'seller' ? { choices: [...new Set(rows?.map((row) => row.seller))] } : {})}
      onChange={(value) => setFields({ ...fields, [name]: value })}
    />
  )
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (Object.values(faults).some((fault) => fault !== undefined)) return
    const document = { schema: 'ai-spend-prices/1', prices: [], discounts: [discountOf(fields)] }
    const input = { kind: 'lay-over', document, fileName: words.discountTitle } as const
    if (await previewPrices(words.discountTitle, input)) onClose()
  }
  return (
    <Dialog title={words.discountTitle} onClose={onClose}>
      <p className="q gap1">{words.discountText}</p>
      <PriceProblem />
      <form className="form narrow gap3" noValidate onSubmit={(event) => void submit(event)}>
        {field('seller', words.seller)}
        {field('percentOff', words.percentOff)}
        {field('from', words.from)}
        {field('until', words.until, true)}
        {field('models', words.models, true)}
        {field('source', words.source, true)}
        <span />
        <button type="submit" className="btn pri">
          {words.showChange}
        </button>
      </form>
    </Dialog>
  )
}

function discountOf({ seller, models, percentOff, from, until, source }: Fields) {
  return {
    seller: seller.trim(),
    models: models
      .split(',')
      .map((model) => model.trim())
      .filter((model) => model !== ''),
    ...{ percentOff: percentOff.trim(), from: from.trim(), until: orNull(until) },
    ...{ source: source.trim(), asOf: new Date().toISOString().slice(0, 10) },
  }
}
