import { useState } from 'react'
import { comparisonsNeeded } from '../../../../shared/statistics/proof-sample.ts'
import { FormField } from '../../../components/forms/FormField.tsx'
import { useWords } from '../../../components/use-messages.ts'

/** How many blind comparisons prove "no worse than x %". */
export function SampleHelper() {
  const { t, f } = useWords()
  const words = t.review
  const [maxWorse, setMaxWorse] = useState('5')
  const [confidence, setConfidence] = useState('95')
  const [worse, setWorse] = useState('0')
  const [share, sure, allowed] = [maxWorse, confidence, worse].map(Number)
  const isPossible =
    share !== undefined &&
    sure !== undefined &&
    allowed !== undefined &&
    share >= 0.1 &&
    share < 100 &&
    sure > 0 &&
    sure < 100 &&
    Number.isInteger(allowed) &&
    allowed >= 0 &&
    allowed <= 1000
  const plan = isPossible ? comparisonsNeeded(share / 100, sure / 100, allowed) : undefined
  return (
    <section className="promise gap3">
      <h3 className="f3 b">{words.helper}</h3>
      <div className="form narrow gap2">
        <FormField label={words.maxWorse} value={maxWorse} onChange={setMaxWorse} />
        <FormField label={words.confidence} value={confidence} onChange={setConfidence} />
        <FormField label={words.expectWorse} value={worse} onChange={setWorse} />
      </div>
      <p className="b gap2" role="status">
        {plan === undefined ? '–' : words.needed(f.counted(plan.comparisons))}
      </p>
      {plan !== undefined && (
        <p className="f1 qq">{words.ruleOfThree(f.count(plan.ruleOfThree))}</p>
      )}
    </section>
  )
}
