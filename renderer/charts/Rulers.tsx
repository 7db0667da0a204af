import type { RulerChart } from '../../shared/charts/chart-data.ts'
import { rulerMark } from '../../shared/charts/ruler.ts'
import { StillDrawing } from './StillDrawing.tsx'

/** Thresholds one below the other: the sentence, its ruler, and what is assumed. */
export function Rulers({ chart }: { readonly chart: RulerChart }) {
  return (
    <div className="rulers gap3">
      {chart.rows.map((row) => (
        <div key={row.label} className="dial">
          <p>{row.label}</p>
          <StillDrawing
            label={`${row.label}; ${row.assumption}`}
            height={24}
            draw={(width) => rulerMark(row, width)}
          />
          <p className={row.isCrossed ? 'f1 bad' : 'f1 qq'}>{row.assumption}</p>
        </div>
      ))}
    </div>
  )
}
