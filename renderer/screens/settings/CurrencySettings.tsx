import { useId, useState } from 'react'
import type { RateEntry, WorkspaceBooks } from '../../../shared/api/books-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { RateGap } from '../../../shared/document/reconciliation-entry.ts'
import { Button } from '../../components/Button.tsx'
import { Form } from '../../components/forms/Form.tsx'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import { SideFileButtons, SideFileFaults } from '../../components/forms/SideFile.tsx'
import { useHeldForm } from '../../components/forms/use-held-form.ts'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { RateTable } from './RateTable.tsx'

/** The reporting currency, the rates by month, and the money that waits for one. */
export function CurrencySettings() {
  const books = useApp((state) => state.books)
  const document = useApp((state) => state.document)
  if (books === undefined || document === undefined) return null
  return <Currencies books={books} document={document} />
}

interface CurrenciesProps {
  readonly books: WorkspaceBooks
  readonly document: AnalysisDocument
}

function Currencies({ books, document }: CurrenciesProps) {
  const { t } = useWords()
  const [asked, setAsked] = useState<RateEntry>()
  const form = useHeldForm(books.rates)
  const words = t.currencies
  return (
    <section>
      <h2 className="f4 b gap5">{words.title}</h2>
      <ReportingCurrency key={books.reportingCurrency} code={books.reportingCurrency} />
      <RateGaps gaps={document.rateGaps} onAdd={setAsked} />
      <div className="head-row gap4">
        <h3 className="f3 b grow">{words.ratesTitle}</h3>
        <SideFileButtons kind="rates" />
      </div>
      <p className="qq f1 prose">{words.ratesUnit}</p>
      <SideFileFaults kind="rates" />
      <RateTable key={form.key} form={form} asked={asked} onAnswered={() => setAsked(undefined)} />
    </section>
  )
}

function ReportingCurrency({ code }: { readonly code: string }) {
  const { t } = useWords()
  const setReportingCurrency = useApp((state) => state.setReportingCurrency)
  const id = useId()
  const [text, setText] = useState(code)
  const isWrong = !/^[A-Z]{3}$/.test(text)
  const save = () => {
    if (!isWrong) void setReportingCurrency(text)
  }
  return (
    <Form className="form gap3" onSubmit={save}>
      <label htmlFor={id}>{t.currencies.reporting}</label>
      <div className="row">
        <span className={isWrong ? 'field tall code wrong' : 'field tall code'}>
          <input
            id={id}
            value={text}
            maxLength={3}
            aria-invalid={isWrong}
            onChange={(event) => setText(event.target.value.toUpperCase())}
          />
        </span>
        <button type="submit" className="btn" disabled={isWrong || text === code}>
          {t.common.save}
        </button>
        {isWrong && (
          <span className="bad" role="alert">
            {t.currencies.wrongCode}
          </span>
        )}
      </div>
      <p className="qq f1">{t.currencies.reportingText}</p>
    </Form>
  )
}

interface RateGapsProps {
  readonly gaps: readonly RateGap[]
  readonly onAdd: (rate: RateEntry) => void
}

function RateGaps({ gaps, onAdd }: RateGapsProps) {
  const { t, f } = useWords()
  if (gaps.length === 0) return null
  const words = t.currencies
  return (
    <div className="gap4">
      <ProblemCard
        title={words.gapsTitle(f.counted(gaps.length))}
        effect={words.gapsText}
        what={
          <ul className="bul">
            {gaps.map(({ month, from, to, amount, rows }) => (
              <li key={`${month ?? ''} ${from}`}>
                {words.gap(month === null ? words.noMonth : f.month(month), f.money(amount, from))}{' '}
                <span className="q">({t.common.rows(f.counted(rows))})</span>{' '}
                {month !== null && (
                  <Button
                    className="link"
                    label={`${words.addRate}: ${f.month(month)} ${from} ${to}`}
                    text={words.addRate}
                    onClick={() => onAdd({ month, from, to, rate: '' })}
                  />
                )}
              </li>
            ))}
          </ul>
        }
      />
    </div>
  )
}
