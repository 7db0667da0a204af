import type { ReactNode } from 'react'
import type { ColumnFacts } from '../../../../shared/views/mapping-step.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import {
  asksInclusive,
  columnOf,
  dayOrdersOf,
  formKey,
  hasMoney,
  hasTokens,
  numberFormsOf,
  type MappingDraft,
} from './mapping-draft.ts'

interface MappingSettingsProps {
  readonly columns: readonly ColumnFacts[]
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
}

/** What the columns leave open: order of dates, way of writing amounts, units, currency, name. */
export function MappingSettings({ columns, draft, onChange }: MappingSettingsProps) {
  const { t } = useWords()
  const words = t.mapping
  const set = (change: Partial<MappingDraft>) => onChange({ ...draft, ...change })
  return (
    <section>
      <h3 className="f3 b gap5">{words.settings}</h3>
      <div className="map-form gap2">
        <Dates columns={columns} draft={draft} set={set} />
        {hasMoney(draft) && <Money columns={columns} draft={draft} set={set} />}
        <Tokens draft={draft} set={set} />
        <Field label={words.provider}>
          <Text
            value={draft.provider}
            hint={words.providerHint}
            onType={(provider) => set({ provider })}
          />
        </Field>
        <Field label={words.name}>
          <Text value={draft.name} hint="" onType={(name) => set({ name })} />
        </Field>
      </div>
    </section>
  )
}

interface PartProps {
  readonly columns: readonly ColumnFacts[]
  readonly draft: MappingDraft
  readonly set: (change: Partial<MappingDraft>) => void
}

function Dates({ columns, draft, set }: PartProps) {
  const { t } = useWords()
  const words = t.mapping
  const { orders, sample } = dayOrdersOf(draft, columns)
  const hasColumn = columnOf(draft, 'day') !== undefined
  const all = ['year-month-day', 'day-month-year', 'month-day-year', 'unix-seconds'] as const
  const offered = hasColumn ? (orders.length > 0 ? orders : all) : (['period'] as const)
  return (
    <Field
      label={words.dates}
      hint={orders.length > 1 && sample !== undefined ? words.ambiguousDates(sample) : undefined}
    >
      <Select
        value={draft.dayOrder}
        choices={offered}
        nameOf={(order) => words.dateOrders[order]}
        onChoose={(dayOrder) => set({ dayOrder })}
      />
    </Field>
  )
}

/** How tokens are counted, and whether the input includes what came from the cache. */
function Tokens({ draft, set }: Omit<PartProps, 'columns'>) {
  const words = useWords().t.mapping
  return (
    <>
      {hasTokens(draft) && (
        <Field label={words.tokenUnit}>
          <Select
            value={draft.tokenUnit}
            choices={['1', '1000', '1000000'] as const}
            nameOf={(key) => words.units[key]}
            onChoose={(tokenUnit) => set({ tokenUnit })}
          />
        </Field>
      )}
      {asksInclusive(draft) && (
        <Field label={words.inclusive}>
          <Select
            value={draft.inclusive}
            choices={['yes', 'no'] as const}
            nameOf={(key) => (key === 'yes' ? words.inclusiveYes : words.inclusiveNo)}
            onChoose={(inclusive) => set({ inclusive })}
          />
        </Field>
      )}
    </>
  )
}

const FORM_EXAMPLES: Readonly<Record<string, string>> = {
  '.,': '1,234.56',
  ',.': '1.234,56',
  ', ': '1 234,56',
  '. ': '1 234.56',
  ".'": "1'234.56",
}

function Money({ columns, draft, set }: PartProps) {
  const { t } = useWords()
  const words = t.mapping
  const { forms, sample } = numberFormsOf(draft, columns)
  const keys = forms.length > 0 ? forms.map(formKey) : Object.keys(FORM_EXAMPLES)
  return (
    <>
      <Field
        label={words.numbers}
        hint={forms.length > 1 && sample !== undefined ? words.ambiguousNumbers(sample) : undefined}
      >
        <Select
          value={draft.numberForm}
          choices={keys}
          nameOf={(key) => FORM_EXAMPLES[key] ?? key}
          onChoose={(numberForm) => set({ numberForm })}
        />
      </Field>
      <Field label={words.moneyUnit}>
        <Select
          value={draft.moneyUnit}
          choices={['whole', 'hundredth'] as const}
          nameOf={(key) => words[key]}
          onChoose={(moneyUnit) => set({ moneyUnit })}
        />
      </Field>
      {columnOf(draft, 'currency') === undefined && (
        <Currency columns={columns} draft={draft} set={set} />
      )}
    </>
  )
}

/** The currency of all amounts, with the one that a column is named after. */
function Currency({ columns, draft, set }: PartProps) {
  const words = useWords().t.mapping
  const named = columns.find(({ currency }) => currency !== null)?.currency
  const hint =
    named === undefined || named === null || named === draft.currency ? undefined : (
      <>
        {words.currencyNamed(named)}{' '}
        <Button text={words.accept} onClick={() => set({ currency: named })} />
      </>
    )
  return (
    <Field label={words.currency} hint={hint}>
      <Text
        value={draft.currency}
        hint={words.currencyHint}
        onType={(currency) => set({ currency: currency.toUpperCase().slice(0, 3) })}
      />
    </Field>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly children: ReactNode
}

function Field({ label, hint, children }: FieldProps) {
  return (
    <div>
      <label>
        <span className="q f1">{label}</span>
        {children}
      </label>
      {hint !== undefined && <p className="f1 b">{hint}</p>}
    </div>
  )
}

interface SelectProps<K extends string> {
  readonly value: K | ''
  readonly choices: readonly K[]
  readonly nameOf: (value: K) => string
  readonly onChoose: (value: K | '') => void
}

/** A choice that may still be open. */
function Select<K extends string>({ value, choices, nameOf, onChoose }: SelectProps<K>) {
  const { t } = useWords()
  return (
    <Choice
      value={value}
      choices={['', ...choices]}
      nameOf={(key) => (key === '' ? t.mapping.choose : nameOf(key))}
      onChange={onChoose}
    />
  )
}

interface TextProps {
  readonly value: string
  readonly hint: string
  readonly onType: (value: string) => void
}

function Text({ value, hint, onType }: TextProps) {
  return (
    <input
      className="choice"
      value={value}
      placeholder={hint}
      onChange={({ target }) => onType(target.value)}
    />
  )
}
