import type { AnalysisDocument } from '../../../../../shared/document/analysis-document.ts'
import { SELLER_STATUSES, type Policy } from '../../../../../shared/document/user/policy-choices.ts'
import type { CandidateSeller } from '../../../../../shared/views/assumptions-basis.ts'
import { providerName } from '../../../../../shared/i18n/names.ts'
import { ScrollBox } from '../../../../components/ScrollBox.tsx'
import { Choice } from '../../../../components/forms/Choice.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import { policySellers, statusOf, withStatus } from './policy-draft.ts'

interface SellerStatusesProps {
  readonly document: AnalysisDocument
  readonly candidates: readonly CandidateSeller[]
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

/** How the company stands to each seller, on the bill or not. */
export function SellerStatuses({ document, candidates, policy, onChange }: SellerStatusesProps) {
  const words = useWords().t.policy
  return (
    <fieldset className="checks">
      <legend className="q">{words.sellers}</legend>
      <ScrollBox label={words.sellers} className="sellers gap1">
        <table className="t tight">
          <thead>
            <tr>
              <th>{words.seller}</th>
              <th>{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {policySellers(document, candidates, policy).map(({ seller, isOnBill }) => (
              <tr key={seller} className="free">
                <th scope="row">{providerName(seller)}</th>
                <td>
                  <Choice
                    label={words.statusOf(providerName(seller))}
                    value={statusOf(policy, seller)}
                    choices={['', ...SELLER_STATUSES]}
                    nameOf={(status) =>
                      status === ''
                        ? words.unstated[isOnBill ? 'allowed' : 'new']
                        : words.statuses[status]
                    }
                    onChange={(status) => onChange(withStatus(policy, seller, status))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </fieldset>
  )
}
