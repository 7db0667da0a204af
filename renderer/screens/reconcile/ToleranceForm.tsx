import { useId, useState } from 'react'
import type { ToleranceSetting } from '../../../shared/api/books-api.ts'
import {
  formatAmount,
  parseAmount,
  scale,
  ZERO,
  type Amount,
} from '../../../shared/domain/amount.ts'
import { Form } from '../../components/forms/Form.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

const PER_ROW = '0.005'

/** What files and invoice may differ by. */
export function ToleranceForm({ tolerance }: { readonly tolerance: ToleranceSetting }) {
  const { t, f } = useWords()
  const setTolerance = useApp((state) => state.setTolerance)
  const [amount, setAmount] = useState(tolerance.amount)
  const [percent, setPercent] = useState(() => times(tolerance.share, 100n, 1n))
  const [parsed, share] = [notNegative(amount), notNegative(percent)]
  const isWrong = parsed === undefined || share === undefined
  const words = t.invoices
  return (
    <Form
      onSubmit={() => {
        if (isWrong) return
        void setTolerance({ amount: formatAmount(parsed), share: times(percent, 1n, 100n) })
      }}
    >
      <h2 className="f3 b gap5">{words.toleranceTitle}</h2>
      <p className="qq f1 prose">{words.toleranceText(f.plain(PER_ROW, 3))}</p>
      <div className="form gap2">
        <NumberField
          name={words.toleranceAmount}
          text={amount}
          isWrong={parsed === undefined}
          onText={setAmount}
        />
        <NumberField
          name={words.toleranceShare}
          text={percent}
          isWrong={share === undefined}
          onText={setPercent}
        />
      </div>
      <div className="row gap3">
        <button type="submit" className="btn" disabled={isWrong}>
          {t.common.save}
        </button>
      </div>
    </Form>
  )
}

interface NumberFieldProps {
  readonly name: string
  readonly text: string
  readonly isWrong: boolean
  readonly onText: (text: string) => void
}

function NumberField({ name, text, isWrong, onText }: NumberFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <span className={isWrong ? 'field tall amount wrong' : 'field tall amount'}>
        <input
          id={id}
          className="n"
          inputMode="decimal"
          value={text}
          aria-invalid={isWrong}
          onChange={(event) => onText(event.target.value)}
        />
      </span>
    </>
  )
}

function notNegative(text: string): Amount | undefined {
  const amount = parseAmount(text.trim())
  return amount === undefined || amount < ZERO ? undefined : amount
}

function times(text: string, numerator: bigint, denominator: bigint): string {
  return formatAmount(scale(parseAmount(text.trim()) ?? ZERO, numerator, denominator))
}
