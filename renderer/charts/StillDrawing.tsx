import { useId } from 'react'
import { marksOf, type Drawing } from '../../shared/charts/drawing.ts'
import { HatchPatterns } from './Hatch.tsx'
import { Marks } from './Marks.tsx'
import { Measured } from './Measured.tsx'

interface StillDrawingProps {
  readonly label: string
  readonly height: number
  readonly draw: (width: number) => Drawing
}

/** A small drawing among texts that say the same: a range in a cell, a ruler below its sentence. */
export function StillDrawing({ label, height, draw }: StillDrawingProps) {
  const id = useId()
  return (
    <Measured label={label} height={height}>
      {(width) => {
        const drawing = draw(width)
        return (
          <svg
            width={width}
            height={drawing.height}
            viewBox={`0 0 ${String(width)} ${String(drawing.height)}`}
            aria-hidden="true"
          >
            <HatchPatterns id={id} />
            <Marks id={id} marks={marksOf(drawing)} />
          </svg>
        )
      }}
    </Measured>
  )
}
