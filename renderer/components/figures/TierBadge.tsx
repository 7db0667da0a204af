import { isAbove, type Tier } from '../../../shared/domain/tier.ts'
import { useWords } from '../use-messages.ts'

/** The letter of a tier: F, M or R; `?` where none is known. */
export function TierBadge({ tier }: { readonly tier: Tier | null }) {
  const { t } = useWords()
  if (tier === null) {
    return (
      <span className="tier open" role="img" aria-label={t.common.notClassified}>
        ?
      </span>
    )
  }
  return (
    <span className={`tier ${tier}`} role="img" aria-label={t.common.tiers[tier]}>
      {t.common.letters[tier]}
    </span>
  )
}

/** The tier paid for and the tier needed, with an amber arrow where the first is the stronger. */
export function TierMove({
  paid,
  needed,
}: {
  readonly paid: Tier | null
  readonly needed: Tier | null
}) {
  const isOver = paid !== null && needed !== null && isAbove(paid, needed)
  return (
    <span className={isOver ? 'move over' : 'move'}>
      <TierBadge tier={paid} />
      <span className="between" aria-hidden="true">
        {paid === needed ? '=' : <Arrow />}
      </span>
      <TierBadge tier={needed} />
    </span>
  )
}

function Arrow() {
  return (
    <svg width="10" height="8" viewBox="0 0 10 8">
      <path d="M0 4h8M5.5 1 8.5 4l-3 3" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  )
}
