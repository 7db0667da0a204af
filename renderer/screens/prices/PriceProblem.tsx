import { ProblemCard } from '../../components/ProblemCard.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** Why a file or a form of prices could not be used: what, where, what was found. */
export function PriceProblem() {
  const { t } = useWords()
  const problem = useApp((state) => state.priceProblem)
  if (problem === undefined) return null
  const { what, where, found, expected, fix } = problem
  return (
    <div role="alert" className="gap2">
      <ProblemCard title={t.prices.refused} what={what} where={where} expected={expected} fix={fix}>
        {found === undefined ? undefined : (
          <p className="q">
            {t.prices.foundText}: <code>{found}</code>
          </p>
        )}
      </ProblemCard>
    </div>
  )
}
