import { useState } from 'react'
import type {
  AnalysisDocument,
  ReconciliationEntry,
} from '../../../shared/domain/analysis-document.ts'
import { parseAmount } from '../../../shared/domain/amount.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/words.ts'
import { reconciliationSummary } from '../../figures/reconciled.ts'
import { asNumber, exact, moneyIn } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../NeedsDocument.tsx'

/** Files against invoices, provider by provider. */
export function ReconcileScreen() {
  const { t } = useWords()
  return (
    <NeedsDocument title={t.reconcile.title}>
      {(document) => <Reconcile key={document.files.length} document={document} />}
    </NeedsDocument>
  )
}

function Reconcile({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const setInvoices = useApp((state) => state.setInvoices)
  const { reconciliation, reportingCurrency: currency } = document
  const size = ({ files }: ReconciliationEntry) => asNumber(moneyIn(files, currency))
  const sorted = [...reconciliation].sort((a, b) => size(b) - size(a))
  const summary = reconciliationSummary(document)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      reconciliation.map(({ provider, invoice }) => [provider, moneyIn(invoice, currency) ?? '']),
    ),
  )
  const isWrong = (provider: string) =>
    (typed[provider] ?? '') !== '' && plainAmount(typed[provider] ?? '') === undefined
  const hasWrong = reconciliation.some(({ provider }) => isWrong(provider))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const invoices = Object.entries(typed).flatMap(([provider, text]) => {
          const amount = plainAmount(text)
          return amount === undefined ? [] : [{ provider, amount, currency, ...WHOLE_PERIOD }]
        })
        void setInvoices(invoices)
      }}
    >
      <h1>
        {t.reconcile.titleSome(f.counted(summary.invoiced), f.counted(reconciliation.length))}
      </h1>
      <p className="q gap1">{t.reconcile.lead}</p>
      <ScrollBox label={t.reconcile.title} className="wide-table gap4">
        <table className="t inset">
          <thead>
            <tr>
              <th>{t.common.provider}</th>
              <th className="n">{`${t.reconcile.files}, ${currency}`}</th>
              <th>{t.reconcile.split}</th>
              <th className="n" scope="col">{`${t.reconcile.invoice}, ${currency}`}</th>
              <th className="n">{t.reconcile.difference}</th>
              <th className="n">{t.reconcile.tolerance}</th>
              <th>{t.reconcile.status}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((entry) => (
              <Row
                key={entry.provider}
                entry={entry}
                currency={currency}
                typed={typed[entry.provider] ?? ''}
                isWrong={isWrong(entry.provider)}
                onType={(text) => setTyped({ ...typed, [entry.provider]: text })}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="row gap4">
        <button type="submit" className="btn pri" disabled={hasWrong}>
          {t.reconcile.save}
        </button>
        {hasWrong && (
          <span className="bad" role="alert">
            {t.reconcile.notAmount}
          </span>
        )}
      </div>
      <p className="qq f1 gap4 prose">{t.reconcile.note}</p>
    </form>
  )
}

interface RowProps {
  readonly entry: ReconciliationEntry
  readonly currency: string
  readonly typed: string
  readonly isWrong: boolean
  readonly onType: (text: string) => void
}

function Row({ entry, currency, typed, isWrong, onType }: RowProps) {
  const { t, f } = useWords()
  const { provider, files, split, difference, tolerance, status } = entry
  const parts = Object.entries(split)
    .filter(([, money]) => exact(moneyIn(money, currency)) !== 0n)
    .map(
      ([kind, money]) =>
        `${partWord(kind, t.reconcile.splitNames)} ${f.plain(moneyIn(money, currency), 2)}`,
    )
  const tone = status === 'no-invoice' ? 'qq' : status === 'not-reconciled' ? 'tag bad' : 'tag ok'
  return (
    <tr className="free">
      <th scope="row">{providerName(provider)}</th>
      <td className="n">{f.plain(moneyIn(files, currency), 2)}</td>
      <td className="q f1">{parts.length > 1 ? parts.join(', ') : ''}</td>
      <td className="n" width="170">
        <span className={isWrong ? 'field wrong' : 'field'}>
          <input
            className="n"
            inputMode="decimal"
            value={typed}
            aria-label={t.reconcile.invoiceOf(providerName(provider))}
            aria-invalid={isWrong}
            onChange={(event) => onType(event.target.value)}
          />
        </span>
      </td>
      <td className={status === 'not-reconciled' ? 'n bad' : 'n'}>
        {f.signedPlain(moneyIn(difference, currency), 2) || f.plain('0', 2)}
      </td>
      <td className="n q">
        {status === 'no-invoice' ? '–' : f.plain(moneyIn(tolerance, currency), 2)}
      </td>
      <td>
        <span className={tone}>{t.frame.stamps[status]}</span>
      </td>
    </tr>
  )
}

/** The invoice of all files together, without a number. */
const WHOLE_PERIOD = { month: null, reference: '' }

/** Decimal text without separators of thousands; `undefined` when it is no amount. */
function plainAmount(text: string): string | undefined {
  const bare = text.trim().replace(/[\s,](?=\d{3}(\D|$))/g, '')
  return bare !== '' && parseAmount(bare) !== undefined ? bare : undefined
}

function partWord(kind: string, words: Readonly<Record<string, string>>): string {
  return words[kind] ?? kind
}
