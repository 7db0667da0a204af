import { ZERO } from '../../../../shared/domain/amount.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'

interface LeverMoneyProps {
  readonly place: 'first' | 'second'
  /** `undefined` while it is being calculated. */
  readonly figure: Figure | undefined
  /** The head of its column, said beside it where there is no room for columns. */
  readonly name: string
}

/** What a lever likely saves over the horizon; red with its minus where it costs. */
export function LeverMoney({ place, figure, name }: LeverMoneyProps) {
  return (
    <span
      className={`n ${place}-money ${figure !== undefined && figure.value < ZERO ? 'bad' : ''}`}
    >
      <span className="only-narrow qq">{name} </span>
      {figure === undefined ? '…' : <FigureText figure={figure} />}
    </span>
  )
}
