import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import {
  COVERAGE_PARTS,
  providerCoverage,
  totalCoverage,
  type CoverageFigures,
} from '../../../shared/insights/bills/coverage-figures.ts'
import { drawn } from '../../../shared/insights/spend/spend.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { Meter } from '../../components/figures/Meter.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'

/** How much of each provider's spend is known well enough to be acted on, and of all of it. */
export function CoverageTable({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const { byProvider } = document
  return (
    <section>
      <h2 className="f3 b gap5">{t.coverage.title}</h2>
      <p className="qq f1">{t.coverage.unit}</p>
      <ScrollBox label={t.coverage.title} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th>{t.common.provider}</th>
              {COVERAGE_PARTS.map((part) => (
                <th key={part} scope="col">
                  {t.overview.coverage[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byProvider.map(({ provider }) => (
              <tr key={provider}>
                <th scope="row">{providerName(provider)}</th>
                <Shares coverage={providerCoverage(document, provider)} />
              </tr>
            ))}
            <tr className="sum">
              <th scope="row">{t.common.total}</th>
              <Shares coverage={totalCoverage(document)} />
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function Shares({ coverage }: { readonly coverage: CoverageFigures | undefined }) {
  return COVERAGE_PARTS.map((part) => (
    <td key={part}>
      <span className="known">
        <Meter share={drawn(coverage?.[part]?.value)} width={64} />
        <FigureText figure={coverage?.[part]} />
      </span>
    </td>
  ))
}
