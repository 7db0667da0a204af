import { useState } from 'react'
import { providerName } from '../../../../shared/i18n/names.ts'
import { Button } from '../../../components/Button.tsx'
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
import { StatedContracts } from './tables/StatedContracts.tsx'
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
      <StatedContracts document={section.document} />
      <div className="cols c2 gap3">
        {OWED_KINDS.map((kind) => (
          <OwedList key={kind} kind={kind} {...section} />
        ))}
      </div>
    </AssumptionSection>
  )
}

type Owed = SectionProps['terms']['owed']

interface Editing {
  /** `undefined`: a new one. */
  readonly at: number | undefined
  readonly draft: ContractDraft
}

function OwedList({ kind, ...section }: SectionProps & { readonly kind: ContractKind }) {
  const { document, terms, onChange } = section
  const [editing, setEditing] = useState<Editing>()
  const words = useWords().t.savings.assumptions.contracts
  const { reportingCurrency: currency } = document
  const rows = owedOf(terms.owed, kind, currency)
  const add = () => setEditing({ at: undefined, draft: emptyContract(kind, currency) })
  const change = (owed: (before: Owed) => Owed) => {
    setEditing(undefined)
    onChange((it) => ({ ...it, owed: owed(it.owed) }))
  }
  return (
    <section className="fig thin contracts" data-kind={kind}>
      <h3 className="b">{words.lists[kind]}</h3>
      <p className="f1 qq">{words.texts[kind]}</p>
      {rows.length > 0 && (
        <OwedTable
          kind={kind}
          rows={rows}
          onEdit={(at, draft) => setEditing({ at, draft })}
          onRemove={(at) => change((owed) => withoutContract(owed, kind, at))}
        />
      )}
      {editing === undefined ? (
        <p className="gap2">
          <Button text={words.add[kind]} onClick={add} />
        </p>
      ) : (
        <ContractForm
          key={editing.at ?? 'new'}
          document={document}
          draft={editing.draft}
          onCancel={() => setEditing(undefined)}
          onTake={(draft) => change((owed) => withContractDraft(owed, draft, editing.at))}
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
  const words = useWords().t.savings.assumptions.contracts
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
          {rows.map((row, at) => (
            <OwedRow
              key={at}
              row={row}
              onEdit={() => onEdit(at, row)}
              onRemove={() => onRemove(at)}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface OwedRowProps {
  readonly row: ContractDraft
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function OwedRow({ row, onEdit, onRemove }: OwedRowProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.contracts
  const { kind } = row
  const provider = providerName(row.provider)
  const what = `${provider}, ${f.day(row.until)}`
  const tiers: Readonly<Record<string, string>> = t.common.tiers
  const work = [tiers[row.tier] ?? words.anyTier, row.project || words.anyProject].join(', ')
  return (
    <tr>
      <th scope="row">{provider}</th>
      {kind === 'provisioned' ? (
        <td>{work}</td>
      ) : (
        <td className="n">{f.wholeMoney(row.amount, row.currency)}</td>
      )}
      {kind === 'discount-tier' && <td className="n">{f.share(Number(row.discount) / 100, 1)}</td>}
      <td>{f.day(row.until)}</td>
      <td className="n">
        <Button className="link" label={words.editOf(what)} text={words.edit} onClick={onEdit} />{' '}
        <Button
          className="link"
          label={words.removeOf(what)}
          text={words.remove}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}
