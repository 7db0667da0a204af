import { useState } from 'react'
import type { WorkspaceBooks } from '../../../shared/api/books-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { OwnerRow, UnallocatedWorkload } from '../../../shared/document/owners.ts'
import { SideFileFaults } from '../../components/forms/SideFile.tsx'
import { useHeldForm } from '../../components/forms/use-held-form.ts'
import { useWords } from '../../components/use-messages.ts'
import { ownerSplit } from '../../../shared/insights/spend/chargeback-ledger.ts'
import { ownerFigures, totalCoverage } from '../../../shared/insights/bills/coverage-figures.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { hashOf } from '../../state/navigation-slice.ts'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { ChargebackPanel } from './ChargebackPanel.tsx'
import { NEW_OWNER_ROW, OwnerTable } from './OwnerTable.tsx'
import { SeatsPanel } from './SeatsPanel.tsx'
import { UnallocatedPanel } from './UnallocatedPanel.tsx'

/** Who answers for spend, what each pays for by month, what nobody pays for; seats beside it. */
export function OwnersScreen() {
  const { t } = useWords()
  const books = useApp((state) => state.books)
  return (
    <NeedsDocument title={t.frame.screens.owners}>
      {(document) => (books === undefined ? null : <Owners document={document} books={books} />)}
    </NeedsDocument>
  )
}

interface OwnersProps {
  readonly document: AnalysisDocument
  readonly books: WorkspaceBooks
}

function Owners({ document, books }: OwnersProps) {
  const { t } = useWords()
  const { chargeback } = document
  const [asked, setAsked] = useState<OwnerRow>()
  const form = useHeldForm(books.owners)
  return (
    <>
      <h1>
        <Title document={document} />
      </h1>
      <Parts document={document} />
      <p className="q gap1 prose">{t.owners.lead}</p>
      <SideFileFaults kind="owners" />
      <MissingRates gaps={document.rateGaps.length} />
      <ChargebackPanel document={document} />
      <UnallocatedPanel document={document} onAssign={(workload) => setAsked(rowFor(workload))} />
      <OwnerTable
        key={form.key}
        form={form}
        unused={chargeback.unusedRows}
        asked={asked}
        onAnswered={() => setAsked(undefined)}
      />
      <SeatsPanel document={document} idleAfterDays={books.idleAfterDays} />
    </>
  )
}

interface DocumentProps {
  readonly document: AnalysisDocument
}

/** Speaks of the same share as "Owner known" on the overview: a person is an owner, a project name is none. */
function Title({ document }: DocumentProps) {
  const { t, mark } = useWords()
  const { total, hasAllocated, hasPersonOnly, hasOwnerless } = ownerFigures(document)
  const words = t.owners
  if (total === undefined) return t.frame.screens.owners
  if (!hasOwnerless) return <MarkedText text={words.titleAll(mark(total))} />
  if (!hasAllocated && !hasPersonOnly) return <MarkedText text={words.titleNone(mark(total))} />
  const { ownerKnown } = totalCoverage(document)
  return (
    <MarkedText text={words.titleSome(mark(ownerKnown), mark(ownerSplit(document).ownerless))} />
  )
}

/** What the table of owners assigns, and what only the name of a person is known for. */
function Parts({ document }: DocumentProps) {
  const { t, mark } = useWords()
  const { allocated, personOnly } = ownerSplit(document)
  if (personOnly === undefined) return null
  return (
    <p className="q gap1 prose">
      <MarkedText text={t.owners.parts(mark(allocated), mark(personOnly))} />
    </p>
  )
}

/** Spend that waits for a rate is nobody's yet. */
function MissingRates({ gaps }: { readonly gaps: number }) {
  const { t, f } = useWords()
  if (gaps === 0) return null
  return (
    <p className="bad gap2">
      <a href={hashOf('settings')}>{t.currencies.gapsTitle(f.counted(gaps))}</a>:{' '}
      {t.currencies.gapsText}
    </p>
  )
}

/** A row that would give the workload an owner: by its project, else its key, else its user. */
function rowFor({ workload, provider, project, apiKey, user }: UnallocatedWorkload): OwnerRow {
  const row = { ...NEW_OWNER_ROW, provider }
  if (project !== null) return { ...row, match: 'project', value: project }
  if (apiKey !== null) return { ...row, match: 'key', value: apiKey }
  if (user !== null) return { ...row, match: 'user', value: user }
  return { ...row, match: 'workload', value: workload, provider: '' }
}
