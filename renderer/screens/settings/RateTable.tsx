import { useEffect, useRef, useState } from 'react'
import type { RateEntry } from '../../../shared/api/books-api.ts'
import { parseAmount } from '../../../shared/domain/amount.ts'
import { parseMonth } from '../../../shared/domain/day.ts'
import type { HeldForm } from '../../components/forms/use-held-form.ts'
import { Button } from '../../components/Button.tsx'
import { Form } from '../../components/forms/Form.tsx'
import { SaveButtons } from '../../components/forms/SaveButtons.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

interface RateDraft extends RateEntry {
  readonly id: number
}

interface RateTableProps {
  readonly form: HeldForm<readonly RateEntry[]>
  /** A rate that a gap asks for. */
  readonly asked: RateEntry | undefined
  readonly onAnswered: () => void
}

/** Exchange rates, typed over in place and saved as a whole. */
export function RateTable({ form, asked, onAnswered }: RateTableProps) {
  const { t } = useWords()
  const words = t.currencies
  const setRates = useApp((state) => state.setRates)
  const { kept: rates, revision, hold } = form
  const table = useRateDrafts(form)
  const { drafts, add } = table
  useEffect(() => {
    if (asked === undefined) return
    add(asked)
    onAnswered()
  }, [asked, add, onAnswered])
  const hasWrong = drafts.some(isWrong)
  const save = async () => {
    if (hasWrong) return
    const after = drafts.map(({ id: _, ...rate }) => rate)
    if (await setRates({ before: rates, after, revision })) hold(false)
  }
  return (
    <Form onSubmit={() => void save()}>
      {drafts.length === 0 ? (
        <p className="q gap2">{words.noRates}</p>
      ) : (
        <ScrollBox label={words.ratesTitle} className="wide-table gap2 rates">
          <RateLines {...table} />
        </ScrollBox>
      )}
      <div className="row gap3">
        <Button className="btn" text={t.sideFiles.add} onClick={() => add(NEW_RATE)} />
        {table.isChanged && (
          <SaveButtons fault={hasWrong ? words.wrong : undefined} onDiscard={table.discard} />
        )}
      </div>
    </Form>
  )
}

const NEW_RATE: RateEntry = { month: '', from: '', to: '', rate: '' }

type RateLinesProps = Pick<ReturnType<typeof useRateDrafts>, 'drafts' | 'change' | 'remove'>

function RateLines({ drafts, change, remove }: RateLinesProps) {
  const { t, f } = useWords()
  const words = t.currencies
  return (
    <table className="t edit-table">
      <thead>
        <tr>
          <th>{words.month}</th>
          <th>{words.from}</th>
          <th>{words.to}</th>
          <th className="n">{words.rate}</th>
          <th>
            <span className="vh">{t.sideFiles.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft, at) => (
          <RateLine
            key={draft.id}
            draft={draft}
            row={f.count(at + 1)}
            onChange={change}
            onRemove={() => remove(draft.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

const COLUMNS = ['month', 'from', 'to', 'rate'] as const

const PLACEHOLDERS = { month: '2026-09', from: 'EUR', to: 'USD', rate: '1.0842' } as const

const GOOD: Readonly<Record<(typeof COLUMNS)[number], (text: string) => boolean>> = {
  month: (text) => parseMonth(text) !== undefined,
  from: (text) => /^[A-Z]{3}$/.test(text),
  to: (text) => /^[A-Z]{3}$/.test(text),
  rate: (text) => (parseAmount(text) ?? 0n) > 0n,
}

function isWrong(rate: RateEntry): boolean {
  return COLUMNS.some((column) => !GOOD[column](rate[column]))
}

interface RateLineProps {
  readonly draft: RateDraft
  readonly row: string
  readonly onChange: (draft: RateDraft) => void
  readonly onRemove: () => void
}

function RateLine({ draft, row, onChange, onRemove }: RateLineProps) {
  const { t } = useWords()
  const words = t.currencies
  return (
    <tr className="free">
      {COLUMNS.map((column) => {
        const isBad = draft[column] !== '' && !GOOD[column](draft[column])
        const isCode = column === 'from' || column === 'to'
        return (
          <td key={column} className={isCode ? 'slim' : 'mid'}>
            <span className={isBad ? 'field wrong' : 'field'}>
              <input
                className={column === 'rate' ? 'n' : ''}
                value={draft[column]}
                placeholder={PLACEHOLDERS[column]}
                aria-label={words.cell(words[column], row)}
                aria-invalid={isBad}
                onChange={(event) => {
                  const text = event.target.value.trim()
                  onChange({ ...draft, [column]: isCode ? text.toUpperCase() : text })
                }}
              />
            </span>
          </td>
        )
      })}
      <td>
        <Button
          className="btn sm bare"
          label={t.sideFiles.removeRow(row)}
          text={t.sideFiles.remove}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}

function useRateDrafts({ kept: rates, isHeld, hold }: HeldForm<readonly RateEntry[]>) {
  const fresh = () => rates.map((rate, id): RateDraft => ({ ...rate, id }))
  const [drafts, setDrafts] = useState(fresh)
  const nextId = useRef(rates.length)
  const [add] = useState(() => (rate: RateEntry) => {
    const id = nextId.current++
    hold(true)
    setDrafts((before) => [...before, { ...rate, id }])
  })
  const edit = (next: readonly RateDraft[], isEdit = true) => {
    hold(isEdit)
    setDrafts([...next])
  }
  return {
    drafts,
    isChanged: isHeld,
    add,
    change: (draft: RateDraft) => edit(drafts.map((each) => (each.id === draft.id ? draft : each))),
    remove: (id: number) => edit(drafts.filter((each) => each.id !== id)),
    discard: () => edit(fresh(), false),
  }
}
