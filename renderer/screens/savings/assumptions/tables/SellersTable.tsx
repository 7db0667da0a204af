import type { CandidateSeller } from '../../../../../shared/views/assumptions-basis.ts'
import type { AllowedCandidates } from '../../../../../shared/document/user/assumptions-document.ts'
import { providerName } from '../../../../../shared/i18n/names.ts'
import { ScrollBox } from '../../../../components/ScrollBox.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import { toggleSeller } from '../assumptions-draft.ts'
import { CheckField } from '../CheckList.tsx'

interface SellersTableProps {
  readonly sellers: readonly CandidateSeller[]
  readonly allowed: AllowedCandidates
  readonly onChange: (part: Pick<AllowedCandidates, 'sellers'>) => void
}

/** Sellers of open models with their terms and a checkbox for each. */
export function SellersTable({ sellers, allowed, onChange }: SellersTableProps) {
  const words = useWords().t.savings.assumptions.allowed
  const all = sellers.map(({ seller }) => seller)
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
            {sellers.map((each) => (
              <SellerRow
                key={each.seller}
                candidate={each}
                isAllowed={allowed.sellers?.includes(each.seller) ?? true}
                onToggle={() =>
                  onChange({ sellers: toggleSeller(allowed.sellers, each.seller, all) })
                }
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  )
}

interface SellerRowProps {
  readonly candidate: CandidateSeller
  readonly isAllowed: boolean
  readonly onToggle: () => void
}

function SellerRow({ candidate, isAllowed, onToggle }: SellerRowProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.allowed
  const { seller, places, training, models, asOf, source } = candidate
  return (
    <tr className="free">
      <th scope="row">
        <CheckField name={providerName(seller)} isTicked={isAllowed} onToggle={onToggle} />
      </th>
      <td className={places === null ? 'qq' : ''}>
        {places === null
          ? words.trainsWords.unknown
          : places.map((place) => words.placeNames[place]).join(', ')}
      </td>
      <td className={training === 'unknown' ? 'qq' : ''}>{words.trainsWords[training]}</td>
      <td className="n">{f.count(models)}</td>
      <td className="f1 qq">
        {source === null ? words.notRead : `${f.day(asOf)}, ${bare(source)}`}
      </td>
    </tr>
  )
}

/** Shown, never linked: the program does not lead to the network. */
function bare(source: string): string {
  return source.replace(/^https?:\/\//, '')
}
