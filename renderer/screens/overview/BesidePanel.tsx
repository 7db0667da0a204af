import type { MoneyText } from '../../../shared/domain/money.ts'
import { Figure } from '../../components/Figure.tsx'
import { useWords } from '../../components/use-messages.ts'
import { exact, sumMoney } from '../../figures/text-sums.ts'
import type { PanelProps } from './panel.ts'

/** What is known but not part of spend, and what is not known at all. */
export function BesidePanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { totals, overlaps, unpriced } = document
  const words = t.overview.beside
  const money: readonly (readonly [string, MoneyText])[] = [
    [words.included, totals.included],
    [words.elsewhere, totals.elsewhere],
    [words.overlaps, sumMoney(overlaps.map(({ notCounted }) => notCounted))],
  ]
  const lines = money.flatMap(([name, sum]) => {
    const amounts = Object.entries(sum).filter(([, text]) => exact(text) !== 0n)
    return amounts.length === 0
      ? []
      : [{ name, text: amounts.map(([currency, text]) => f.money(text, currency)).join(' + ') }]
  })
  return (
    <Figure isThin title={t.overview.besideTitle} unit={t.overview.besideUnit}>
      <dl className="dl gap2">
        {lines.map(({ name, text }) => (
          <Line key={name} name={name} text={text} />
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
      <dd>{text}</dd>
    </>
  )
}
