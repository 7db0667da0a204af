import { besideSpend } from '../../../shared/insights/spend/spend.ts'
import { Figure } from '../../components/figures/Figure.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** What is known but not part of spend, and what is not known at all. */
export function BesidePanel({ document }: PanelProps) {
  const { t, f, mark } = useWords()
  const { unpriced } = document
  const words = t.overview.beside
  const lines = besideSpend(document)
  return (
    <Figure isThin title={t.overview.besideTitle} unit={t.overview.besideUnit}>
      <dl className="dl gap2">
        {lines.map(({ kind, amounts }) => (
          <Line key={kind} name={words[kind]} text={amounts.map(mark).join(' + ')} />
        ))}
        {unpriced.map(({ provider, model, requests }) => (
          <Line
            key={`${provider} ${model ?? ''}`}
            name={`${words.unpriced}: ${model ?? t.overview.noModel}`}
            text={
              requests === null
                ? t.overview.unknownAmount
                : t.overview.unpricedCalls(f.shortCount(requests))
            }
          />
        ))}
      </dl>
      {lines.length === 0 && unpriced.length === 0 && (
        <p className="q gap2">{t.overview.nothingBeside}</p>
      )}
    </Figure>
  )
}

function Line({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <MarkedText text={text} />
      </dd>
    </>
  )
}
