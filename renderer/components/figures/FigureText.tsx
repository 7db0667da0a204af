import { plainFigure, type Figure } from '../../../shared/insights/figures/figure.ts'
import { figureMark, figureText } from '../../../shared/insights/figures/print-figure.ts'
import { useWords } from '../use-messages.ts'

interface FigureTextProps {
  /** A dash is printed where it is `undefined`: not known. */
  readonly figure: Figure | undefined
  /** Money whose currency the heading of its table names. */
  readonly isPlain?: boolean
}

/** A figure with its id and exact value, in the one text that it has on every screen and page. */
export function FigureText({ figure, isPlain = false }: FigureTextProps) {
  const { f } = useWords()
  if (figure === undefined) return figureText(figure, f)
  const shown = isPlain ? plainFigure(figure) : figure
  const { id, value } = figureMark(shown)
  return (
    <data value={value} data-id={id}>
      {figureText(shown, f)}
    </data>
  )
}
