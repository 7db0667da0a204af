import type { Range } from '../../../../shared/domain/range.ts'
import { UNKNOWN } from '../../../../shared/i18n/language.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { RangeText } from '../../../components/figures/RangeText.tsx'

/** A likely saving with its range beside it, red where it is a loss; a dash where it is not known. */
export function SavingRange({ range }: { readonly range: Range<Figure> | undefined }) {
  if (range === undefined) return UNKNOWN
  return (
    <>
      <span className={range.likely.value < 0n ? 'b bad' : 'b'}>
        <FigureText figure={range.likely} />
      </span>{' '}
      <span className="q">
        <RangeText range={range} />
      </span>
    </>
  )
}
