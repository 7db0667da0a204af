import { useId, useState, type ReactNode } from 'react'
import { plainText } from '../../../shared/insights/figures/marked-text.ts'
import { Button } from '../Button.tsx'
import { MarkedText } from './MarkedText.tsx'
import { ScrollBox } from '../ScrollBox.tsx'
import { useWords } from '../use-messages.ts'

interface FigureProps {
  /** The message, with its marked number; a plain noun where no sentence is safe. */
  readonly title: string
  /** Unit, kind and period of every figure below. */
  readonly unit?: ReactNode
  readonly big?: ReactNode
  readonly note?: ReactNode
  readonly source?: ReactNode
  readonly isThin?: boolean
  readonly children: ReactNode
  /** The same figures as a table, shown in place of the drawing. */
  readonly table?: ReactNode
}

/** A panel of the house form: rule, title that is the message, unit, drawing, source. */
export function Figure(props: FigureProps) {
  const { title, unit, big, note, source, isThin = false, children, table } = props
  const { t } = useWords()
  const id = useId()
  const name = plainText(title)
  const [isTable, setIsTable] = useState(false)
  return (
    <section className={isThin ? 'fig thin' : 'fig'} aria-labelledby={id}>
      <div className="fig-head">
        <h2 id={id}>
          <MarkedText text={title} />
        </h2>
        {table !== undefined && (
          <Button
            className="swap"
            label={isTable ? t.common.showChart(name) : t.common.showTable(name)}
            text={isTable ? t.common.chartView : t.common.tableView}
            onClick={() => setIsTable(!isTable)}
          />
        )}
      </div>
      {unit !== undefined && <p className="unit">{said(unit)}</p>}
      {big !== undefined && <div className="big f5 b">{said(big)}</div>}
      {note !== undefined && <p className="q note">{said(note)}</p>}
      <ScrollBox label={name} className="body">
        {isTable && table !== undefined ? table : children}
      </ScrollBox>
      {source !== undefined && <p className="src">{said(source)}</p>}
    </section>
  )
}

/** Figures that were marked in a text are set with their ids. */
function said(node: ReactNode): ReactNode {
  return typeof node === 'string' ? <MarkedText text={node} /> : node
}
