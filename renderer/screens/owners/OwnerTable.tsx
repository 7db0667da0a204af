import { useEffect, useRef, useState } from 'react'
import type { OwnerRow } from '../../../shared/document/owners.ts'
import { Button } from '../../components/Button.tsx'
import { Form } from '../../components/forms/Form.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { SaveButtons } from '../../components/forms/SaveButtons.tsx'
import { SideFileButtons } from '../../components/forms/SideFile.tsx'
import type { HeldForm } from '../../components/forms/use-held-form.ts'
import { useWords } from '../../components/use-messages.ts'
import { ownerDraft, ownerFault, ownerRow, type OwnerDraft } from './owner-draft.ts'
import { useApp } from '../../state/store.ts'
import { OwnerLine } from './OwnerLine.tsx'

/** A row that says nothing yet. */
export const NEW_OWNER_ROW: OwnerRow = {
  match: 'project',
  value: '',
  provider: '',
  team: '',
  costCentre: '',
  legalEntity: '',
  ledgerAccount: '',
  from: null,
  until: null,
  split: null,
  share: null,
}

interface OwnerTableProps {
  readonly form: HeldForm<readonly OwnerRow[]>
  readonly unused: readonly number[]
  /** A row that another panel asks for. */
  readonly asked: OwnerRow | undefined
  readonly onAnswered: () => void
}

/** The table of owners, typed over in place and saved as a whole. */
export function OwnerTable({ form, unused, asked, onAnswered }: OwnerTableProps) {
  const { t } = useWords()
  const words = t.owners
  const { kept: rows, revision, hold } = form
  const table = useOwnerDrafts(form)
  const { drafts, add } = table
  const last = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked === undefined) return
    add(asked)
    onAnswered()
    last.current?.scrollIntoView({ block: 'center' })
  }, [asked, add, onAnswered])
  const setOwners = useApp((state) => state.setOwners)
  const fault = useFault(drafts)
  const save = async () => {
    if (fault !== undefined) return
    if (await setOwners({ before: rows, after: drafts.map(ownerRow), revision })) hold(false)
  }
  return (
    <Form onSubmit={() => void save()}>
      <div className="head-row gap5">
        <h2 className="f3 b grow">{words.tableTitle}</h2>
        <SideFileButtons kind="owners" />
      </div>
      <p className="qq f1 prose">{words.tableUnit}</p>
      {drafts.length > 0 && (
        <ScrollBox label={words.tableTitle} className="wide-table gap2">
          <OwnerLines table={table} unused={unused} />
        </ScrollBox>
      )}
      <div className="row gap3" ref={last}>
        <Button className="btn" text={t.sideFiles.add} onClick={() => add(NEW_OWNER_ROW)} />
        {table.isChanged && <SaveButtons fault={fault} onDiscard={table.discard} />}
      </div>
    </Form>
  )
}

/** What is wrong with the first row that cannot be saved. */
function useFault(drafts: readonly OwnerDraft[]): string | undefined {
  const { t } = useWords()
  const fault = drafts.map(ownerFault).find((each) => each !== undefined)
  return fault && (fault === 'day' ? t.owners.wrongDay : t.owners.wrong)
}

interface OwnerLinesProps {
  readonly table: OwnerDrafts
  readonly unused: readonly number[]
}

function OwnerLines({ table, unused }: OwnerLinesProps) {
  return (
    <table className="t edit-table">
      <OwnerHead />
      <tbody>
        {table.drafts.map((draft, index) => (
          <OwnerLine
            key={draft.id}
            draft={draft}
            number={index + 1}
            isUnused={!table.isChanged && unused.includes(index)}
            onChange={table.change}
            onRemove={() => table.remove(draft.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

function OwnerHead() {
  const { t } = useWords()
  const words = t.owners
  const columns = [
    words.match,
    words.value,
    words.provider,
    words.team,
    words.costCentre,
    words.legalEntity,
    words.ledgerAccount,
    words.from,
    words.until,
    words.split,
    words.share,
  ]
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column}>{column}</th>
        ))}
        <th>
          <span className="vh">{t.sideFiles.remove}</span>
        </th>
      </tr>
    </thead>
  )
}

interface OwnerDrafts {
  readonly drafts: readonly OwnerDraft[]
  readonly isChanged: boolean
  readonly add: (row: OwnerRow) => void
  readonly change: (draft: OwnerDraft) => void
  readonly remove: (id: number) => void
  readonly discard: () => void
}

function useOwnerDrafts({ kept: rows, isHeld, hold }: HeldForm<readonly OwnerRow[]>): OwnerDrafts {
  const [drafts, setDrafts] = useState(() => rows.map(ownerDraft))
  const nextId = useRef(rows.length)
  const [add] = useState(() => (row: OwnerRow) => {
    const id = nextId.current++
    hold(true)
    setDrafts((before) => [...before, ownerDraft(row, id)])
  })
  return {
    drafts,
    isChanged: isHeld,
    add,
    change: (draft) => {
      hold(true)
      setDrafts(drafts.map((each) => (each.id === draft.id ? draft : each)))
    },
    remove: (id) => {
      hold(true)
      setDrafts(drafts.filter((each) => each.id !== id))
    },
    discard: () => {
      hold(false)
      setDrafts(rows.map(ownerDraft))
    },
  }
}
