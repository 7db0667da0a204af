import { useWords } from '../../../components/use-messages.ts'
import type { Figure } from '../../../../shared/insights/figure.ts'
import type { LeverEffect } from '../../../../shared/insights/plan-steps.ts'
import { LeverMoney } from './LeverMoney.tsx'

interface FixedStepsProps {
  readonly steps: readonly {
    readonly lever: LeverEffect['lever']
    readonly figure: Figure | undefined
  }[]
}

/** What follows from nodes and contracts, after every lever: it has no place to be dragged to, but it is in the sum. */
export function FixedSteps({ steps }: FixedStepsProps) {
  const { t } = useWords()
  const words = t.savings.desk
  if (steps.length === 0) return null
  return (
    <ul>
      {steps.map(({ lever, figure }) => (
        <li key={lever} className="lever">
          <span />
          <span className="b">{t.savings.levers[lever]}</span>
          <span className="wide q">{words.fixedText}</span>
          <LeverMoney place="first" figure={figure} name={words.inOrder} />
        </li>
      ))}
    </ul>
  )
}
