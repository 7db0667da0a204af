import { useState } from 'react'
import { providerName } from '../../../../shared/i18n/names.ts'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import {
  emptyContract,
  OWED_KINDS,
  owedOf,
  withoutContract,
  withContractDraft,
  type ContractDraft,
  type ContractKind,
} from './contract-draft.ts'
import { AssumptionSection } from './AssumptionSection.tsx'
import { ContractForm } from './ContractForm.tsx'
import type { SectionProps } from './section.ts'

/** Contracts with sellers: amounts that are due under every plan. */
export function ContractsSection(section: SectionProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.contracts
  const { commitments, discountTiers, contracts } = section.terms.owed
  const count = commitments.length + discountTiers.length + contracts.length
  return (
    <AssumptionSection
      {...section}
      part="owed"
      heading={count === 0 ? words.none : words.some(f.counted(count))}
      text={words.text}
      byDefault={words.default}
    >
      <div className="cols c2 gap3">
        {OWED_KINDS.map((kind) => (
          <OwedList key={kind} kind={kind} {...section} />
        ))}
      </div>
    </AssumptionSection>
  )
}

interface Editing {
  /** `undefined`: a new one. */
  readonly at: number | undefined
  readonly draft: ContractDraft
}

function OwedList({ kind, ...section }: SectionProps & { readonly kind: ContractKind }) {
  const { t } = useWords()
  const { document, terms, onChange } = section
  const [editing, setEditing] = useState<Editing>()
  const words = t.savings.assumptions.contracts
  const { reportingCurrency: currency } = document
  const rows = owedOf(terms.owed, kind, currency)
  return (
    <section className="fig thin contracts" data-kind={kind}>
      <h3 className="b">{words.lists[kind]}</h3>
      <p className="f1 qq">{words.texts[kind]}</p>
      {rows.length > 0 && (
        <OwedTable
          kind={kind}
          rows={rows}
          onEdit={(at, draft) => setEditing({ at, draft })}
          onRemove={(at) => {
            setEditing(undefined)
            onChange((it) => ({ ...it, owed: withoutContract(it.owed, kind, at) }))
          }}
        />
      )}
      {editing === undefined ? (
        <p className="gap2">
          <button
            type="button"
            className="btn sm"
            onClick={() => setEditing({ at: undefined, draft: emptyContract(kind, currency) })}
          >
            {words.add[kind]}
          </button>
        </p>
      ) : (
        <ContractForm
          key={editing.at ?? 'new'}
          document={document}
          draft={editing.draft}
          onCancel={() => setEditing(undefined)}
          onTake={(draft) => {
            setEditing(undefined)
            onChange((it) => ({ ...it, owed: withContractDraft(it.owed, draft, editing.at) }))
          }}
        />
      )}
    </section>
  )
}

interface OwedTableProps {
  readonly kind: ContractKind
  readonly rows: readonly ContractDraft[]
  readonly onEdit: (at: number, draft: ContractDraft) => void
  readonly onRemove: (at: number) => void
}

function OwedTable({ kind, rows, onEdit, onRemove }: OwedTableProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.contracts
  const workOf = ({ tier, project }: ContractDraft) => {
    const names: Readonly<Record<string, string>> = t.common.tiers
    return [names[tier] ?? words.anyTier, project || words.anyProject].join(', ')
  }
  return (
    <ScrollBox label={words.lists[kind]} className="wide-table gap2">
      <table className="t tight">
        <thead>
          <tr>
            <th>{words.provider}</th>
            {kind === 'provisioned' ? (
              <th>{words.work}</th>
            ) : (
              <th className="n">{words.amounts[kind]}</th>
            )}
            {kind === 'discount-tier' && <th className="n">{words.discount}</th>}
            <th>{words.until}</th>
            <th>
              <span className="vh">{words.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const what = `${providerName(row.provider)}, ${f.day(row.until)}`
            return (
              <tr key={at}>
                <th scope="row">{providerName(row.provider)}</th>
                {kind === 'provisioned' ? (
                  <td>{workOf(row)}</td>
                ) : (
                  <td className="n">{f.wholeMoney(row.amount, row.currency)}</td>
                )}
                {kind === 'discount-tier' && (
                  <td className="n">{f.share(Number(row.discount) / 100, 1)}</td>
                )}
                <td>{f.day(row.until)}</td>
                <td className="n">
                  <button
                    type="button"
                    className="link"
                    aria-label={words.editOf(what)}
                    onClick={() => onEdit(at, row)}
                  >
                    {words.edit}
                  </button>{' '}
                  <button
                    type="button"
                    className="link"
                    aria-label={words.removeOf(what)}
                    onClick={() => onRemove(at)}
                  >
                    {words.remove}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
