import type { ModelEntry } from '../../../shared/document/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { headlineShare } from '../../../shared/insights/bills/coverage-figures.ts'
import {
  modelSpend,
  spendKindOf,
  spendSum,
  type SpendPart,
} from '../../../shared/insights/spend/spend.ts'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { TierBadge } from '../../components/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

const SHOWN = 7

/** Spend by model with the tier that is paid for. */
export function ModelsPanel({ document }: PanelProps) {
  const { t, f, mark } = useWords()
  const { totals, reportingCurrency: currency } = document
  const [first] = modelSpend(document)
  const kind = t.common.kinds[spendKindOf(document)]
  const model = first?.entry.model ?? null
  return (
    <Figure
      isThin
      title={
        model === null
          ? t.common.model
          : t.overview.modelTitle(model, mark(headlineShare(first?.shareFigure)))
      }
      unit={t.overview.modelUnit(currency, kind, f.months(totals.period))}
    >
      <ModelTable document={document} />
    </Figure>
  )
}

function ModelTable({ document }: PanelProps) {
  const { t, counted } = useWords()
  const all = modelSpend(document)
  const rest = spendSum(document, 'byModel/others', all.slice(SHOWN))
  return (
    <table className="t tight gap2">
      <thead>
        <tr>
          <th>{t.common.model}</th>
          <th className="n">{t.common.spend}</th>
          <th className="n">{t.common.share}</th>
        </tr>
      </thead>
      <tbody>
        {all.slice(0, SHOWN).map((part) => (
          <ModelRow key={`${part.entry.provider} ${part.entry.model ?? ''}`} part={part} />
        ))}
        {all.length > SHOWN && (
          <tr>
            <th scope="row" className="q">
              {t.overview.moreModels(counted(rest.count))}
            </th>
            <td className="n">
              <FigureText figure={rest.spend} />
            </td>
            <td className="n q">
              <FigureText figure={rest.share} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function ModelRow({ part }: { readonly part: SpendPart<ModelEntry> }) {
  const { t } = useWords()
  const { entry, spend, shareFigure } = part
  return (
    <tr>
      <th scope="row">
        <span className="row">
          <TierBadge tier={entry.paidTier} />
          <span className="clip grow">
            {entry.model ?? t.overview.noModel}{' '}
            <span className="qq">{providerName(entry.provider)}</span>
          </span>
        </span>
      </th>
      <td className="n">
        <FigureText figure={spend} />
      </td>
      <td className="n q">
        <FigureText figure={shareFigure} />
      </td>
    </tr>
  )
}
