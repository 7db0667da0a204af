import type { ReactNode } from 'react'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useWords } from '../../components/use-messages.ts'

interface SpendTableProps {
  /** What the rows are: providers, models. */
  readonly of: string
  readonly children: ReactNode
}

/** Spend and its share by one thing a row; the heading of the panel names the currency. */
export function SpendTable({ of, children }: SpendTableProps) {
  const { t } = useWords()
  return (
    <table className="t tight spend gap2">
      <thead>
        <tr>
          <th>{of}</th>
          <th className="n">{t.common.spend}</th>
          <th className="n">{t.common.share}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface SpendRowProps {
  readonly spend: Figure | undefined
  readonly share: Figure | undefined
  /** Stands for several small ones. */
  readonly isRest?: boolean
  /** The name. */
  readonly children: ReactNode
}

export function SpendRow({ spend, share, isRest = false, children }: SpendRowProps) {
  return (
    <tr>
      <th scope="row" className={isRest ? 'q' : undefined}>
        {children}
      </th>
      <td className="n">
        <FigureText isPlain figure={spend} />
      </td>
      <td className="n q">
        <FigureText figure={share} />
      </td>
    </tr>
  )
}
