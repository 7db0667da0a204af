import type { PlanResult } from '../../../shared/domain/plan-result.ts'
import { BreakEvenRuler } from '../../charts/BreakEvenRuler.tsx'
import { Figure } from '../../components/Figure.tsx'
import { useWords } from '../../components/words.ts'

/** Where nothing would be left of the saving. */
export function BreakEvenPanel({ plan: { breakEven } }: { readonly plan: PlanResult }) {
  const { t, f } = useWords()
  const words = t.savings
  const { tokenFactor, fallbackShare, cacheCarryOver } = breakEven
  const isNever = tokenFactor === null && fallbackShare === null && cacheCarryOver === null
  return (
    <Figure title={words.breakEvenTitle} unit={words.breakEvenUnit}>
      {isNever && <p className="q gap2">{words.neverZero}</p>}
      <div className="rulers gap3">
        {tokenFactor !== null && (
          <Ruler
            name={words.breakEven.tokenFactor}
            min={0}
            max={Math.max(4, tokenFactor * 1.35)}
            zero={tokenFactor}
            zeroText={words.timesTokens(f.decimal(tokenFactor, 1))}
            lost="above"
            assumed={1}
          />
        )}
        {fallbackShare !== null && (
          <Ruler
            name={words.breakEven.fallbackShare}
            min={0}
            max={1}
            zero={fallbackShare}
            zeroText={f.share(fallbackShare, 0)}
            lost="above"
          />
        )}
        {cacheCarryOver !== null && (
          <Ruler
            name={words.breakEven.cacheCarryOver}
            min={0}
            max={1}
            zero={cacheCarryOver}
            zeroText={f.share(cacheCarryOver, 0)}
            lost="below"
          />
        )}
      </div>
    </Figure>
  )
}

interface RulerProps extends Omit<Parameters<typeof BreakEvenRuler>[0], 'label'> {
  readonly name: string
}

function Ruler({ name, ...ruler }: RulerProps) {
  return (
    <div>
      <p>{name}</p>
      <BreakEvenRuler label={`${name}: ${ruler.zeroText}`} {...ruler} />
    </div>
  )
}
