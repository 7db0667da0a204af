import { providerName } from '../../../shared/i18n/names.ts'
import { Figure } from '../../components/Figure.tsx'
import { TierBadge } from '../../components/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { asNumber, moneyIn, ratio, sumTexts } from '../../figures/text-sums.ts'
import type { PanelProps } from './panel.ts'

const SHOWN = 7

/** Spend by model with the tier that is paid for. */
export function ModelsPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { byModel, totals, reportingCurrency: currency } = document
  const total = moneyIn(totals.spend, currency)
  const sorted = [...byModel].sort(
    (a, b) => asNumber(moneyIn(b.spend, currency)) - asNumber(moneyIn(a.spend, currency)),
  )
  const shown = sorted.slice(0, SHOWN)
  const rest = sorted.slice(SHOWN)
  const first = shown[0]
  const restSpend = sumTexts(rest.map(({ spend }) => moneyIn(spend, currency)))
  return (
    <Figure
      isThin
      title={
        first?.model === undefined || first.model === null
          ? t.common.model
          : t.overview.modelTitle(
              first.model,
              f.share(ratio(moneyIn(first.spend, currency), total), 0),
            )
      }
      unit={t.overview.modelUnit(
        currency,
        t.common.kinds[spendKindOf(document)],
        f.months(totals.period),
      )}
    >
      <table className="t tight gap2">
        <thead>
          <tr>
            <th>{t.common.model}</th>
            <th className="n">{t.common.spend}</th>
            <th className="n">{t.common.share}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ provider, model, paidTier, spend }) => (
            <tr key={`${provider} ${model ?? ''}`}>
              <th scope="row">
                <span className="row">
                  <TierBadge tier={paidTier} />
                  <span className="clip grow">
                    {model ?? t.overview.noModel}{' '}
                    <span className="qq">{providerName(provider)}</span>
                  </span>
                </span>
              </th>
              <td className="n">{f.plain(moneyIn(spend, currency), 2)}</td>
              <td className="n q">{f.share(ratio(moneyIn(spend, currency), total), 1)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row" className="q">
                {t.overview.moreModels(f.counted(rest.length))}
              </th>
              <td className="n">{f.plain(restSpend, 2)}</td>
              <td className="n q">{f.share(ratio(restSpend, total), 1)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Figure>
  )
}
