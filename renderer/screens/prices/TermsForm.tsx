import { useState } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/forms/Form.tsx'
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
  const book = useApp((state) => state.priceBook)
  const [fields, setFields] = useState(start)
  const [isTried, setIsTried] = useState(false)
  const sellers = [...new Set(book?.rows.map(({ seller }) => seller))]
  const faults = faultsOf(fields)
  const submit = async () => {
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
      <Form className="form narrow gap3" onSubmit={() => void submit()}>
        {lines.map(({ name, label, isOptional }) => (
          <FormField
            key={name}
            label={label}
            value={fields[name]}
            error={isTried ? faults[name] : undefined}
            hint={isOptional === true ? t.prices.optional : undefined}
            choices={name === 'seller' ? sellers : undefined}
            onChange={(value) => setFields({ ...fields, [name]: value })}
          />
        ))}
        <span />
        <button type="submit" className="btn pri">
          {t.prices.showChange}
        </button>
      </Form>
    </Dialog>
  )
}
