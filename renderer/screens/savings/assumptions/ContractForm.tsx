import { useId, useState } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { ChoiceField } from '../../../components/forms/ChoiceField.tsx'
import { FieldFault } from '../../../components/forms/FieldFault.tsx'
import { Form } from '../../../components/forms/Form.tsx'
import { FormButtons } from '../../../components/forms/FormButtons.tsx'
import { FormField } from '../../../components/forms/FormField.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { contractFaults, type ContractDraft, type ContractField } from './contract-draft.ts'

interface ContractFormProps {
  readonly document: AnalysisDocument
  readonly draft: ContractDraft
  readonly onTake: (draft: ContractDraft) => void
  readonly onCancel: () => void
}

/** The form of one contract. Faults are shown beside their fields after the first attempt to save. */
export function ContractForm({ document, draft: given, onTake, onCancel }: ContractFormProps) {
  const [draft, setDraft] = useState(given)
  const [wasTried, setWasTried] = useState(false)
  const words = useWords().t.savings.assumptions.contracts
  const faults = contractFaults(draft)
  const errorOf = (field: ContractField) =>
    wasTried && faults.includes(field) ? words.faults[field] : undefined
  const change = (part: Partial<ContractDraft>) => setDraft({ ...draft, ...part })
  const submit = () => {
    setWasTried(true)
    if (faults.length === 0) onTake(draft)
  }
  return (
    <Form className="form narrow gap3" onSubmit={submit}>
      <ChoiceField
        label={words.provider}
        value={draft.provider}
        error={errorOf('provider')}
        choices={providerChoices(document, draft.provider)}
        nameOf={(provider) => (provider === '' ? '–' : providerName(provider))}
        onChange={(provider) => change({ provider })}
      />
      {draft.kind === 'provisioned' ? (
        <WorkFields document={document} draft={draft} onChange={change} />
      ) : (
        <AmountFields kind={draft.kind} draft={draft} errorOf={errorOf} onChange={change} />
      )}
      <DayField
        label={words.until}
        value={draft.until}
        error={errorOf('until')}
        onChange={(until) => change({ until })}
      />
      <FormButtons onCancel={onCancel} />
    </Form>
  )
}

interface AmountFieldsProps {
  readonly kind: Exclude<ContractDraft['kind'], 'provisioned'>
  readonly draft: ContractDraft
  readonly errorOf: (field: ContractField) => string | undefined
  readonly onChange: (part: Partial<ContractDraft>) => void
}

function AmountFields({ kind, draft, errorOf, onChange }: AmountFieldsProps) {
  const words = useWords().t.savings.assumptions.contracts
  return (
    <>
      <FormField
        label={words.amounts[kind]}
        hint={draft.currency}
        value={draft.amount}
        error={errorOf('amount')}
        onChange={(amount) => onChange({ amount })}
      />
      {kind === 'discount-tier' && (
        <FormField
          label={words.discount}
          value={draft.discount}
          error={errorOf('discount')}
          onChange={(discount) => onChange({ discount })}
        />
      )}
    </>
  )
}

interface WorkFieldsProps {
  readonly document: AnalysisDocument
  readonly draft: ContractDraft
  readonly onChange: (part: Partial<ContractDraft>) => void
}

function WorkFields({ document, draft, onChange }: WorkFieldsProps) {
  const { t } = useWords()
  const words = t.savings.assumptions.contracts
  const projects = [...new Set(document.workloads.flatMap(({ project }) => project ?? []))]
  return (
    <>
      <ChoiceField
        label={words.tier}
        value={TIERS.find((tier) => tier === draft.tier) ?? ''}
        choices={['', ...TIERS]}
        nameOf={(tier) => (tier === '' ? words.anyTier : t.common.tiers[tier])}
        onChange={(tier) => onChange({ tier })}
      />
      <ChoiceField
        label={words.project}
        value={draft.project}
        choices={['', ...projects.sort()]}
        nameOf={(project) => (project === '' ? words.anyProject : project)}
        onChange={(project) => onChange({ project })}
      />
    </>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

function DayField({ label, value, error, onChange }: DayFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <span className={error === undefined ? 'field tall day' : 'field tall day wrong'}>
          <input
            id={id}
            type="date"
            value={value}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
            onChange={({ target }) => onChange(target.value)}
          />
        </span>
        <FieldFault id={`${id}-error`} text={error} />
      </div>
    </>
  )
}

/** None, the providers on the bills, and the one that a file of assumptions names. */
function providerChoices({ byProvider }: AnalysisDocument, chosen: string): readonly string[] {
  return [...new Set(['', ...byProvider.map(({ provider }) => provider), chosen])]
}
