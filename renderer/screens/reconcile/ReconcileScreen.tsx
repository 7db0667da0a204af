import type { WorkspaceBooks } from '../../../shared/api/books-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { useWords } from '../../components/use-messages.ts'
import { SideFileFaults } from '../../components/forms/SideFile.tsx'
import { useHeldForm } from '../../components/forms/use-held-form.ts'
import { reconciliationSums } from '../../../shared/insights/bills/reconciliation.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { InvoiceGrid } from './InvoiceGrid.tsx'
import { ReconcileWarnings } from './ReconcileWarnings.tsx'
import { ToleranceForm } from './ToleranceForm.tsx'

/** Files against invoices: typed or imported by provider and month, told by class where they differ. */
export function ReconcileScreen() {
  const { t } = useWords()
  const books = useApp((state) => state.books)
  return (
    <NeedsDocument title={t.frame.screens.reconcile}>
      {(document) => (books === undefined ? null : <Reconcile document={document} books={books} />)}
    </NeedsDocument>
  )
}

interface ReconcileProps {
  readonly document: AnalysisDocument
  readonly books: WorkspaceBooks
}

function Reconcile({ document, books }: ReconcileProps) {
  const { t, counted } = useWords()
  const { reconciliation } = document
  const { invoiced, providers } = reconciliationSums(document)
  // The grid starts anew when what is kept changes, not while somebody types.
  const form = useHeldForm(books.invoices)
  const key = JSON.stringify([form.key, reconciliation.map(({ provider }) => provider)])
  return (
    <>
      <h1>
        <MarkedText text={t.reconcile.titleSome(counted(invoiced), counted(providers))} />
      </h1>
      <p className="q gap1 prose">{t.reconcile.lead}</p>
      <SideFileFaults kind="invoices" />
      <InvoiceGrid key={key} document={document} form={form} />
      <ReconcileWarnings entries={reconciliation} />
      <DifferenceTable document={document} />
      <CoverageTable document={document} />
      <ToleranceForm key={JSON.stringify(books.tolerance)} tolerance={books.tolerance} />
    </>
  )
}
