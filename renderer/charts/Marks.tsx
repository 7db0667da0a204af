import type { Mark, Point, TextMark } from '../../shared/charts/drawing.ts'
import { CIRCLE_CLASS, LINE_CLASS, SOLID_CLASS, textClass } from '../../shared/charts/looks.ts'
import { unreachable } from '../../shared/domain/problem.ts'
import { Hatched } from './Hatch.tsx'

interface MarksProps {
  /** Names the hatches of the drawing that the marks belong to. */
  readonly id: string
  readonly marks: readonly Mark[]
}

/** Marks of the shared geometry as SVG elements. */
export function Marks({ id, marks }: MarksProps) {
  return marks.map((mark, at) => <MarkElement key={at} id={id} mark={mark} />)
}

function MarkElement({ id, mark }: { readonly id: string; readonly mark: Mark }) {
  switch (mark.kind) {
    case 'solid': {
      const { x, y, width, height, look } = mark
      return <rect x={x} y={y} width={width} height={height} className={SOLID_CLASS[look]} />
    }
    case 'hatch': {
      const { x, y, width, height, look } = mark
      return <Hatched id={id} kind={look} x={x} y={y} width={width} height={height} />
    }
    case 'polygon':
      return <polygon points={pointsOf(mark.points)} fill={`url(#${id}-${mark.look})`} />
    case 'line':
      return (
        <polyline
          points={pointsOf(mark.points)}
          className={LINE_CLASS[mark.look]}
          strokeWidth={mark.weight}
        />
      )
    case 'circle':
      return (
        <circle cx={mark.x} cy={mark.y} r={mark.radius} className={CIRCLE_CLASS} strokeWidth={2} />
      )
    case 'text':
      return <Label mark={mark} />
    default:
      return unreachable(mark)
  }
}

function Label({
  mark: { x, y, text, anchor, look, size, role, figure },
}: {
  readonly mark: TextMark
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      className={textClass(look, size)}
      data-role={role}
      data-id={figure?.id}
      data-value={figure?.value}
    >
      {text}
    </text>
  )
}

function pointsOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')
}
