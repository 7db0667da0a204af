import { providerName } from '../../../shared/i18n/names.ts'
import { providerSpend, spendKindOf, totalSpend } from '../../../shared/insights/spend/spend.ts'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** Spend by provider; its sum is the total, to the cent. */
export function ProvidersPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { totals, reportingCurrency: currency } = document
  const providers = providerSpend(document)
  const kind = t.common.kinds[spendKindOf(document)]
  return (
    <Figure
      isThin
      title={t.overview.providersTitle(f.counted(providers.length))}
      unit={t.overview.modelUnit(currency, kind, f.months(totals.period))}
    >
      <table className="t tight gap2">
        <thead>
          <tr>
            <th>{t.common.provider}</th>
            <th className="n">{t.common.spend}</th>
            <th className="n">{t.common.share}</th>
          </tr>
        </thead>
        <tbody>
          {providers.map(({ entry, spend, shareFigure }) => (
            <tr key={entry.provider}>
              <th scope="row">{providerName(entry.provider)}</th>
              <td className="n">
                <FigureText figure={spend} />
              </td>
              <td className="n q">
                <FigureText figure={shareFigure} />
              </td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{t.common.total}</th>
            <td className="n">
              <FigureText figure={totalSpend(document)} />
            </td>
            <td className="n" />
          </tr>
        </tbody>
      </table>
    </Figure>
  )
}
