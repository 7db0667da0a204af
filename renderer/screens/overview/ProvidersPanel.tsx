import { providerName } from '../../../shared/i18n/names.ts'
import { Figure } from '../../components/Figure.tsx'
import { useWords } from '../../components/use-messages.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { moneyIn, ratio } from '../../figures/text-sums.ts'
import type { PanelProps } from './panel.ts'

/** Spend by provider; its sum is the total, to the cent. */
export function ProvidersPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { byProvider, totals, reportingCurrency: currency } = document
  const total = moneyIn(totals.spend, currency)
  return (
    <Figure
      isThin
      title={t.overview.providersTitle(f.counted(byProvider.length))}
      unit={t.overview.modelUnit(
        currency,
        t.common.kinds[spendKindOf(document)],
        f.months(totals.period),
      )}
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
          {byProvider.map(({ provider, spend }) => (
            <tr key={provider}>
              <th scope="row">{providerName(provider)}</th>
              <td className="n">{f.plain(moneyIn(spend, currency), 2)}</td>
              <td className="n q">{f.share(ratio(moneyIn(spend, currency), total), 1)}</td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{t.common.total}</th>
            <td className="n">{f.plain(total, 2)}</td>
            <td className="n" />
          </tr>
        </tbody>
      </table>
    </Figure>
  )
}
