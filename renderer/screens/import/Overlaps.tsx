import type { OverlapEntry } from '../../../shared/domain/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/words.ts'
import { exact } from '../../figures/text-sums.ts'

/** Days that stand in more than one file, how that was resolved, and what was left out. */
export function Overlaps({ overlaps }: { readonly overlaps: readonly OverlapEntry[] }) {
  const { t, f } = useWords()
  if (overlaps.length === 0) return null
  return (
    <section>
      <h2 className="f3 b gap5">{t.importing.overlapsTitle(f.counted(overlaps.length))}</h2>
      <ScrollBox
        label={t.importing.overlapsTitle(f.counted(overlaps.length))}
        className="wide-table gap2"
      >
        <table className="t inset">
          <tbody>
            {overlaps.map(({ provider, period, files, resolution, notCounted }) => (
              <tr key={`${provider} ${period.start} ${files.join(' ')}`} className="free">
                <th scope="row">{providerName(provider)}</th>
                <td className="nw">{f.period(period)}</td>
                <td className="q">{files.join(', ')}</td>
                <td>{resolution}</td>
                <td className="n q">
                  {Object.entries(notCounted)
                    .filter(([, text]) => exact(text) !== 0n)
                    .map(([code, text]) => t.importing.overlapNotCounted(f.money(text, code)))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
