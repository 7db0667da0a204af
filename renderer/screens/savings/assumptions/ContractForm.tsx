import { useId, useState } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
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
  const { t } = useWords()
  const [draft, setDraft] = useState(given)
  const [wasTried, setWasTried] = useState(false)
  const words = t.savings.assumptions.contracts
  const faults = contractFaults(draft)
  const errorOf = (field: ContractField) =>
    wasTried && faults.includes(field) ? words.faults[field] : undefined
  const change = (part: Partial<ContractDraft>) => setDraft({ ...draft, ...part })
  const { kind } = draft
  return (
    <form
      className="form narrow gap3"
      onSubmit={(event) => {
        event.preventDefault()
        setWasTried(true)
        if (faults.length === 0) onTake(draft)
      }}
    >
      <SelectField
        label={words.provider}
        value={draft.provider}
        error={errorOf('provider')}
        choices={providerChoices(document, draft.provider)}
        onChange={(provider) => change({ provider })}
      />
      {kind !== 'provisioned' && (
        <FormField
          label={words.amounts[kind]}
          hint={draft.currency}
          value={draft.amount}
          error={errorOf('amount')}
          onChange={(amount) => change({ amount })}
        />
      )}
      {kind === 'discount-tier' && (
        <FormField
          label={words.discount}
          value={draft.discount}
          error={errorOf('discount')}
          onChange={(discount) => change({ discount })}
        />
      )}
      {kind === 'provisioned' && <WorkFields document={document} draft={draft} onChange={change} />}
      <DayField
        label={words.until}
        value={draft.until}
        error={errorOf('until')}
        onChange={(until) => change({ until })}
      />
      <span />
      <div className="row">
        <button type="submit" className="btn sm">
          {t.common.save}
        </button>
        <button type="button" className="btn sm bare" onClick={onCancel}>
          {t.common.cancel}
        </button>
      </div>
    </form>
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
      <SelectField
        label={words.tier}
        value={draft.tier}
        choices={[
          { value: '', name: words.anyTier },
          ...TIERS.map((tier) => ({ value: tier, name: t.common.tiers[tier] })),
        ]}
        onChange={(tier) => onChange({ tier })}
      />
      <SelectField
        label={words.project}
        value={draft.project}
        choices={[
          { value: '', name: words.anyProject },
          ...projects.sort().map((project) => ({ value: project, name: project })),
        ]}
        onChange={(project) => onChange({ project })}
      />
    </>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (value: string) => void
}

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly name: string }[]
}

function SelectField({ label, value, error, choices, onChange }: SelectFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <select
          id={id}
          className="choice"
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={({ target }) => onChange(target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
        <FieldError id={`${id}-error`} error={error} />
      </div>
    </>
  )
}

function DayField({ label, value, error, onChange }: FieldProps) {
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
        <FieldError id={`${id}-error`} error={error} />
      </div>
    </>
  )
}

function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  return error === undefined ? null : (
    <span id={id} className="f1 bad block">
      {error}
    </span>
  )
}

/** The providers on the bills and those that a file of assumptions names. */
function providerChoices({ byProvider }: AnalysisDocument, chosen: string) {
  const providers = new Set(['', ...byProvider.map(({ provider }) => provider), chosen])
  return [...providers].map((value) => ({ value, name: value === '' ? '–' : providerName(value) }))
}
