import { formatName } from '../../../shared/i18n/names.ts'
import type { Counted } from '../../../shared/i18n/messages/counted.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { someOf } from '../../../shared/insights/bills/imported.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { ImportFigures, ReportRow } from './import-rows.ts'

interface ReportTableProps {
  readonly figures: ImportFigures
  readonly currency: string
}

/** One row for each kind of report: months, rows used, skipped and why, rejected, money. */
export function ReportTable({ figures, currency }: ReportTableProps) {
  const { t } = useWords()
  const { reports, months } = figures
  const words = t.importing
  return (
    <ScrollBox label={words.recognized} className="wide-table gap4">
      <table className="t inset">
        <thead>
          <tr>
            <th>{words.recognized}</th>
            <th className="n">{words.files}</th>
            <th>
              <MonthHeads months={months} />
            </th>
            <th className="only-middle">{words.joinedWith}</th>
            <th className="n">{words.rowsReadHead}</th>
            <th className="n">{words.used}</th>
            <th className="n">{words.skipped}</th>
            <th>{words.because}</th>
            <th className="n">{words.rejected}</th>
            <th className="n">{words.billed(currency)}</th>
            <th className="n">{words.included(currency)}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((row) => (
            <Row key={row.format} row={row} months={months} />
          ))}
          <SumRow figures={figures} />
        </tbody>
      </table>
    </ScrollBox>
  )
}

function SumRow({ figures }: Pick<ReportTableProps, 'figures'>) {
  const { t, f } = useWords()
  const { counts, read, billed, included } = figures
  return (
    <tr className="sum">
      <th scope="row">{t.importing.sum(f.counted(read.length))}</th>
      <td />
      <td />
      <td className="only-middle" />
      <td className="n">{f.count(counts.read)}</td>
      <td className="n">{f.count(counts.used)}</td>
      <td className="n">{f.count(counts.skipped)}</td>
      <td />
      <td className={counts.rejected > 0 ? 'n bad' : 'n'}>{f.count(counts.rejected)}</td>
      <td className="n">
        <Sum money={billed} />
      </td>
      <td className="n">
        <Sum money={included} />
      </td>
    </tr>
  )
}

interface RowProps {
  readonly row: ReportRow
  readonly months: readonly string[]
}

function Row({ row, months }: RowProps) {
  const { t, f } = useWords()
  const { format, counts, joinedWith } = row
  const words = t.importing
  return (
    <tr>
      <th scope="row">
        <span className="m">{formatName(format)}</span>{' '}
        <span className="qq only-middle">{format}</span>
      </th>
      <td className="n">{f.count(row.files)}</td>
      <td>
        <MonthStrip covered={row.months} months={months} />
      </td>
      <td className="q only-middle">
        {joinedWith === undefined ? '–' : joinedWith === 'cost' ? words.itsCost : words.itsUsage}
      </td>
      <td className="n">{f.count(counts.read)}</td>
      <td className="n">{f.count(counts.used)}</td>
      <td className={counts.skipped === 0 ? 'n qq' : 'n'}>{f.count(counts.skipped)}</td>
      <td className="f1 qq">
        <SkipReasons skippedBy={row.skippedBy} />
      </td>
      <td className={counts.rejected === 0 ? 'n qq' : 'n bad b'}>{f.count(counts.rejected)}</td>
      <td className={row.billed.length === 0 ? 'n qq' : 'n'}>
        <Billed row={row} />
      </td>
      <td className="n">
        <Sum money={row.included} />
      </td>
    </tr>
  )
}

function SkipReasons({ skippedBy }: Pick<ReportRow, 'skippedBy'>) {
  const { t, f } = useWords()
  return Object.entries(skippedBy)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => reasonText(reason, f.counted(count), t.importing.skipReasons))
    .join(', ')
}

function Billed({ row: { counts, billed } }: Pick<RowProps, 'row'>) {
  const words = useWords().t.importing
  if (counts.read === 0) return words.emptyFile
  return billed.length === 0 ? words.tokensOnly : <Sum money={billed} />
}

const MAX_MONTHS = 12

function MonthHeads({ months }: { readonly months: readonly string[] }) {
  const { t, f } = useWords()
  return (
    <>
      <span className="vh">{t.common.month}</span>
      <span className="months head" aria-hidden="true">
        {months.slice(-MAX_MONTHS).map((month) => (
          <span key={month}>{f.shortMonth(month)}</span>
        ))}
      </span>
    </>
  )
}

interface MonthStripProps {
  readonly covered: ReadonlySet<string>
  readonly months: readonly string[]
}

function MonthStrip({ covered, months }: MonthStripProps) {
  const { t, f } = useWords()
  const names = [...covered].sort().map(f.month).join(', ')
  return (
    <span className="months" role="img" aria-label={t.importing.months(names)}>
      {months.slice(-MAX_MONTHS).map((month) => (
        <span key={month} className={covered.has(month) ? '' : 'none'} />
      ))}
    </span>
  )
}

function reasonText(
  reason: string,
  count: Counted,
  words: Readonly<Record<string, (count: Counted) => string>>,
): string {
  return words[reason]?.(count) ?? `${count.text} ${reason}`
}

/** Every currency by itself; a dash where the files state no money. */
function Sum({ money }: { readonly money: readonly Figure[] }) {
  const { mark } = useWords()
  const some = someOf(money)
  const shown = some.length > 0 ? some : money.slice(0, 1)
  return <MarkedText text={shown.map(mark).join(' + ') || '–'} />
}
