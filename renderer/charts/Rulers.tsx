import type { RulerChart, RulerRow } from '../../shared/charts/chart-data.ts'
import { rulerMark } from '../../shared/charts/ruler.ts'
import { StillDrawing } from './StillDrawing.tsx'

/** Thresholds one below the other: the sentence, its ruler, and what is assumed. */
export function Rulers({ chart }: { readonly chart: RulerChart }) {
  return (
    <div className="rulers gap3">
      {chart.rows.map((row) => (
        <div key={row.label} className="threshold">
          <p>
            <Threshold row={row} />
          </p>
          <StillDrawing
            label={`${row.label}; ${row.assumption}`}
            height={24}
            draw={(width) => rulerMark(row, width)}
          />
          <p className={row.isCrossed ? 'f1 bad' : 'f1 qq'} data-source="assumption">
            {row.assumption}
          </p>
        </div>
      ))}
    </div>
  )
}

/** The sentence of a threshold, with the figure in it. */
function Threshold({ row: { label, zero } }: { readonly row: RulerRow }) {
  const at = zero.figure === undefined ? -1 : label.indexOf(zero.text)
  if (at < 0) return label
  return (
    <>
      {label.slice(0, at)}
      <data value={zero.figure?.value} data-id={zero.figure?.id}>
        {zero.text}
      </data>
      {label.slice(at + zero.text.length)}
    </>
  )
}
