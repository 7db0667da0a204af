import { useWords } from '../../../components/use-messages.ts'
import type { LeverEffect } from '../../../figures/lever-effects.ts'
import { LeverMoney } from './LeverMoney.tsx'

interface FixedStepsProps {
  readonly effects: readonly LeverEffect[]
  readonly currency: string
}

/** What follows from nodes and contracts, after every lever: it has no place to be dragged to, but it is in the sum. */
export function FixedSteps({ effects, currency }: FixedStepsProps) {
  const { t } = useWords()
  const words = t.savings.desk
  if (effects.length === 0) return null
  return (
    <ul>
      {effects.map(({ lever, inOrder }) => (
        <li key={lever} className="lever">
          <span />
          <span className="b">{t.savings.levers[lever]}</span>
          <span className="wide q">{words.fixedText}</span>
          <LeverMoney place="first" text={inOrder} currency={currency} name={words.inOrder} />
        </li>
      ))}
    </ul>
  )
}
