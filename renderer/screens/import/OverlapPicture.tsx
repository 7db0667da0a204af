import { useId } from 'react'
import type { OverlapEntry } from '../../../shared/document/overlap.ts'
import { Hatched, HatchPatterns } from '../../charts/Hatch.tsx'
import { Measured } from '../../charts/Measured.tsx'
import { useWords } from '../../components/use-messages.ts'
import { lastDayOf, overlapPicture, type PictureRow, type Stretch } from './overlap-picture.ts'

const ROW = 34
const BAR = 12
const AXIS = 18

/** Files as bars over days: solid where a file counts on shared days, hatched where another one does. */
export function OverlapPicture({ overlap }: { readonly overlap: OverlapEntry }) {
  const { t, f } = useWords()
  const id = `overlap-${useId().replace(/\W/g, '')}`
  const figures = overlapPicture(overlap)
  if (figures === undefined) return null
  const { rows, period } = figures
  const counted = rows.filter((row) => row.counted.length > 0).map(({ file }) => file)
  const height = rows.length * ROW + AXIS
  const label = t.staging.pictureLabel(
    t.staging.causes[overlap.cause],
    f.period(overlap.period.start === '' ? period : overlap.period),
    counted.length === 0 ? t.staging.noneCounted : counted.join(', '),
  )
  return (
    <Measured label={label} height={height}>
      {(width) => (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <HatchPatterns id={id} />
          {rows.map((row, i) => (
            <g key={`${row.file} ${String(i)}`} transform={`translate(0 ${i * ROW})`}>
              <FileBars row={row} width={width} patternId={id} />
            </g>
          ))}
          <text x="0" y={height - 4} className="x1 tqq">
            {f.day(period.start)}
          </text>
          <text x={width} y={height - 4} textAnchor="end" className="x1 tqq">
            {f.day(lastDayOf(period))}
          </text>
        </svg>
      )}
    </Measured>
  )
}

interface FileBarsProps {
  readonly row: PictureRow
  readonly width: number
  readonly patternId: string
}

function FileBars({ row: { file, days, left, counted }, width, patternId }: FileBarsProps) {
  return (
    <>
      <text x="0" y="12" className={counted.length > 0 ? 'x1 xb' : 'x1 tq'}>
        {clipped(file, width)}
      </text>
      {days.map((part) => (
        <Bar key={part.from} part={part} width={width} className="g3 ls" />
      ))}
      {left.map((part) => (
        <Hatched
          key={part.from}
          id={patternId}
          kind="estimate"
          x={part.from * width}
          y={17}
          width={(part.to - part.from) * width}
          height={BAR}
        />
      ))}
      {counted.map((part) => (
        <Bar key={part.from} part={part} width={width} className="g1" />
      ))}
    </>
  )
}

interface BarProps {
  readonly part: Stretch
  readonly width: number
  readonly className: string
}

function Bar({ part, width, className }: BarProps) {
  const length = Math.max(1, (part.to - part.from) * width - 1)
  return (
    <rect x={part.from * width + 0.5} y={17} width={length} height={BAR} className={className} />
  )
}

/** A name that fits: the end tells two downloads apart. */
function clipped(text: string, width: number): string {
  const room = Math.max(12, Math.floor(width / 6.2))
  return text.length <= room ? text : `…${text.slice(text.length - room + 1)}`
}
