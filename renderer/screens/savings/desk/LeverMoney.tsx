import { useWords } from '../../../components/use-messages.ts'
import { asNumber } from '../../../figures/text-sums.ts'

interface LeverMoneyProps {
  readonly place: 'first' | 'second'
  /** `undefined`: it is being worked out. */
  readonly text: string | undefined
  readonly currency: string
  /** The head of its column, said beside it where there is no room for columns. */
  readonly name: string
}

/** What a lever likely saves over the horizon; red with its minus where it costs. */
export function LeverMoney({ place, text, currency, name }: LeverMoneyProps) {
  const { f } = useWords()
  return (
    <span className={`n ${place}-money ${asNumber(text) < 0 ? 'bad' : ''}`}>
      <span className="only-narrow qq">{name} </span>
      {text === undefined ? '…' : f.estimate(text, currency)}
    </span>
  )
}
