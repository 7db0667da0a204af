import type { CandidateSeller } from '../../../../../shared/views/assumptions-basis.ts'
import type { AllowedCandidates } from '../../../../../shared/document/user/assumptions-document.ts'
import { providerName } from '../../../../../shared/i18n/names.ts'
import { ScrollBox } from '../../../../components/ScrollBox.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import { toggleSeller } from '../assumptions-draft.ts'

interface SellersTableProps {
  readonly sellers: readonly CandidateSeller[]
  readonly allowed: AllowedCandidates
  readonly onChange: (part: Pick<AllowedCandidates, 'sellers'>) => void
}

/** Sellers of open models with their terms and a checkbox for each. */
export function SellersTable({ sellers, allowed, onChange }: SellersTableProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.allowed
  const all = sellers.map(({ seller }) => seller)
  const placeOf = (places: CandidateSeller['places']) =>
    places === null
      ? words.trainsWords.unknown
      : places.map((place) => words.placeNames[place]).join(', ')
  return (
    <div>
      <p className="src">
        {words.sellers}. {allowed.sellers === null && words.sellersText}
      </p>
      <ScrollBox label={words.sellers} className="sellers gap1">
        <table className="t tight">
          <thead>
            <tr>
              <th>{words.seller}</th>
              <th>{words.place}</th>
              <th>{words.trains}</th>
              <th className="n">{words.models}</th>
              <th>{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {sellers.map(({ seller, places, training, models, asOf, source }) => (
              <tr key={seller} className="free">
                <th scope="row">
                  <label className="check">
                    <input
                      type="checkbox"
                      className="select-box"
                      checked={allowed.sellers?.includes(seller) ?? true}
                      onChange={() =>
                        onChange({ sellers: toggleSeller(allowed.sellers, seller, all) })
                      }
                    />
                    {providerName(seller)}
                  </label>
                </th>
                <td className={places === null ? 'qq' : ''}>{placeOf(places)}</td>
                <td className={training === 'unknown' ? 'qq' : ''}>
                  {words.trainsWords[training]}
                </td>
                <td className="n">{f.count(models)}</td>
                <td className="f1 qq">
                  {source === null ? words.notRead : `${f.day(asOf)}, ${bare(source)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  )
}

/** Shown, never linked: the program does not lead to the network. */
function bare(source: string): string {
  return source.replace(/^https?:\/\//, '')
}
