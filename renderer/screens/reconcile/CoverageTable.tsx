import type { AnalysisDocument, Coverage } from '../../../shared/document/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { Meter } from '../../components/Meter.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'

const PARTS = ['modelKnown', 'tokensKnown', 'priceKnown', 'rateKnown', 'ownerKnown'] as const

/** How much of each provider's spend is known well enough to be acted on, and of all of it. */
export function CoverageTable({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const { byProvider, totals } = document
  return (
    <section>
      <h2 className="f3 b gap5">{t.coverage.title}</h2>
      <p className="qq f1">{t.coverage.unit}</p>
      <ScrollBox label={t.coverage.title} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th>{t.common.provider}</th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {t.overview.coverage[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byProvider.map(({ provider, coverage }) => (
              <tr key={provider}>
                <th scope="row">{providerName(provider)}</th>
                <Shares coverage={coverage} />
              </tr>
            ))}
            <tr className="sum">
              <th scope="row">{t.common.total}</th>
              <Shares coverage={totals.coverage} />
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function Shares({ coverage }: { readonly coverage: Coverage }) {
  const { f } = useWords()
  return PARTS.map((part) => {
    const share = coverage[part]
    return (
      <td key={part}>
        <span className="known">
          <Meter share={share ?? 0} width={64} />
          {f.share(share, 1)}
        </span>
      </td>
    )
  })
}
