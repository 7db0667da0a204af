import type { Reading } from '../../shared/charts/readings.ts'

interface ReadingTipProps {
  readonly reading: Reading | undefined
  /** Unit of the labels. */
  readonly unit: string
  /** Unit of the full amounts. */
  readonly fullUnit: string | undefined
}

/** What a point says, in full amounts where the data has them all; read out when the focus moves to it. */
export function ReadingTip({ reading, unit, fullUnit }: ReadingTipProps) {
  // An empty live region stays, so that its first words are read out too.
  if (reading === undefined) return <div role="status" />
  const isFull = reading.values.every(({ isAmount, full }) => !isAmount || full !== undefined)
  return (
    <div className="tip" role="status">
      <p className="b">{reading.name}</p>
      {reading.detail !== undefined && <p className="q">{reading.detail}</p>}
      <dl>
        {reading.values.map(({ name, text, full = text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{isFull ? full : text}</dd>
          </div>
        ))}
      </dl>
      <p className="qq">{isFull && fullUnit !== undefined ? fullUnit : unit}</p>
    </div>
  )
}
