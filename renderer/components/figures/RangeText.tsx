import type { Range } from '../../../shared/domain/range.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { MarkedText } from './MarkedText.tsx'
import { useWords } from '../use-messages.ts'

/** Low to high of a figure: both ends in one unit. */
export function RangeText({ range }: { readonly range: Pick<Range<Figure>, 'low' | 'high'> }) {
  const { t, mark } = useWords()
  return <MarkedText text={t.common.range(mark(range.low), mark(range.high))} />
}
