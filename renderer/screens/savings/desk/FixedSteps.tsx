import { useWords } from '../../../components/use-messages.ts'
import type { LeverSaving } from '../../../../shared/insights/plans/plan-steps.ts'
import { LeverMoney } from './LeverMoney.tsx'

interface FixedStepsProps {
  readonly savings: readonly LeverSaving[]
}

/** Steps that follow from self-hosting and contracts, after all levers; they cannot be dragged. */
export function FixedSteps({ savings }: FixedStepsProps) {
  const { t } = useWords()
  const words = t.savings.desk
  if (savings.length === 0) return null
  return (
    <ul>
      {savings.map(({ lever, inOrder }) => (
        <li key={lever} className="lever">
          <span />
          <span className="b">{t.savings.levers[lever]}</span>
          <span className="wide q">{words.fixedText}</span>
          <LeverMoney place="first" figure={inOrder} name={words.inOrder} />
        </li>
      ))}
    </ul>
  )
}
