import {
  POLICY_GRADES,
  POLICY_LICENCES,
  type Policy,
} from '../../../../../shared/document/user/policy-choices.ts'
import { Choice } from '../../../../components/forms/Choice.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import { toggled } from '../assumptions-draft.ts'
import { CheckField, CheckList } from '../CheckList.tsx'

interface FurtherLimitsProps {
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

/** Licenses, training and evidence. */
export function FurtherLimits({ policy, onChange }: FurtherLimitsProps) {
  const words = useWords().t.policy
  const licences = policy.licences ?? []
  const isRefused = policy.trainingAllowed === false
  return (
    <details
      className="gap4"
      open={licences.length > 0 || isRefused || policy.evidenceFloor !== undefined}
    >
      <summary>{words.further}</summary>
      <CheckList
        legend={words.licences}
        note={words.anyLicence}
        choices={POLICY_LICENCES.map((each) => ({ value: each, name: words.licenceNames[each] }))}
        ticked={licences}
        onToggle={(licence) => {
          const list = toggled(licences, licence)
          onChange({ ...policy, licences: list.length === 0 ? undefined : list })
        }}
      />
      <CheckField
        name={words.noTraining}
        isTicked={isRefused}
        onToggle={() => onChange({ ...policy, trainingAllowed: isRefused ? undefined : false })}
      />
      <label className="row wrap gap2">
        {words.evidence}
        <Choice
          value={policy.evidenceFloor ?? ''}
          choices={['', ...POLICY_GRADES]}
          nameOf={(grade) => (grade === '' ? words.anyEvidence : grade)}
          onChange={(grade) =>
            onChange({ ...policy, evidenceFloor: grade === '' ? undefined : grade })
          }
        />
      </label>
    </details>
  )
}
