import { providerName } from '../../../shared/i18n/names.ts'
import { providerSpend, spendKindOf, totalSpend } from '../../../shared/insights/spend/spend.ts'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'
import { SpendRow, SpendTable } from './SpendTable.tsx'

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
      <SpendTable of={t.common.provider}>
        {providers.map(({ entry, spend, shareFigure }) => (
          <SpendRow key={entry.provider} spend={spend} share={shareFigure}>
            {providerName(entry.provider)}
          </SpendRow>
        ))}
        <tr className="sum">
          <th scope="row">{t.common.total}</th>
          <td className="n">
            <FigureText figure={totalSpend(document)} />
          </td>
          <td className="n" />
        </tr>
      </SpendTable>
    </Figure>
  )
}
