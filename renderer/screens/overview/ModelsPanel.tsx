import type { ModelEntry } from '../../../shared/document/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { headlineShare } from '../../../shared/insights/bills/coverage-figures.ts'
import { modelSpend, spendKindOf, spendSum } from '../../../shared/insights/spend/spend.ts'
import { Figure } from '../../components/figures/Figure.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { TierBadge } from '../../components/figures/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'
import { SpendRow, SpendTable } from './SpendTable.tsx'

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
    <SpendTable of={t.common.model}>
      {all.slice(0, SHOWN).map(({ entry, spend, shareFigure }) => (
        <SpendRow key={`${entry.provider} ${entry.model ?? ''}`} spend={spend} share={shareFigure}>
          <ModelName entry={entry} />
        </SpendRow>
      ))}
      {all.length > SHOWN && (
        <SpendRow isRest spend={rest.spend} share={rest.share}>
          <MarkedText text={t.overview.moreModels(counted(rest.count))} />
        </SpendRow>
      )}
    </SpendTable>
  )
}

function ModelName({ entry }: { readonly entry: ModelEntry }) {
  const { t } = useWords()
  const model = entry.model ?? t.overview.noModel
  const provider = providerName(entry.provider)
  return (
    <span className="row nowrap">
      <TierBadge tier={entry.paidTier} />
      <span className="clip grow" title={`${model} ${provider}`}>
        {model} <span className="qq">{provider}</span>
      </span>
    </span>
  )
}
