import { useState, type SyntheticEvent } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { FormField } from '../../components/forms/FormField.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { PriceProblem } from './PriceProblem.tsx'

/** A field with its label; one that may stay empty says so. */
export interface TermsLine<N extends string> {
  readonly name: N
  readonly label: string
  readonly isOptional?: boolean
}

interface TermsFormProps<N extends string> {
  readonly title: string
  readonly text: string
  readonly start: Readonly<Record<N, string>>
  readonly lines: readonly TermsLine<N>[]
  /** What is wrong with a field; nothing where it can be used. */
  readonly faultsOf: (
    fields: Readonly<Record<N, string>>,
  ) => Readonly<Partial<Record<N, string | undefined>>>
  readonly termsOf: (fields: Readonly<Record<N, string>>) => object
  readonly onClose: () => void
}

/** Terms of one's own: checked field by field, then shown with what they change before they are taken. */
export function TermsForm<N extends string>(props: TermsFormProps<N>) {
  const { title, text, start, lines, faultsOf, termsOf, onClose } = props
  const { t } = useWords()
  const previewPrices = useApp((state) => state.previewPrices)
  const rows = useApp((state) => state.priceBook?.rows)
  const [fields, setFields] = useState(start)
  const [isTried, setIsTried] = useState(false)
  const faults = faultsOf(fields)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (Object.values(faults).some((fault) => fault !== undefined)) return
    const document = { schema: 'ai-spend-prices/1', ...termsOf(fields) }
    const input = { kind: 'lay-over', document, fileName: title } as const
    if (await previewPrices(title, input)) onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="q gap1">{text}</p>
      <PriceProblem />
      <form className="form narrow gap3" noValidate onSubmit={(event) => void submit(event)}>
        {lines.map(({ name, label, isOptional }) => (
          <FormField
            key={name}
            label={label}
            value={fields[name]}
            error={isTried ? faults[name] : undefined}
            {...(isOptional === true ? { hint: t.prices.optional } : {})}
            {...(name === 'seller'
              ? { choices: [...new Set(rows?.map(({ seller }) => seller))] }
              : {})}
            onChange={(value) => setFields({ ...fields, [name]: value })}
          />
        ))}
        <span />
        <button type="submit" className="btn pri">
          {t.prices.showChange}
        </button>
      </form>
    </Dialog>
  )
}
