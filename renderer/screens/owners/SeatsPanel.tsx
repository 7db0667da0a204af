import { useId, useState } from 'react'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type {
  IdleSeat,
  SeatProduct,
  SeatSummary,
} from '../../../shared/document/seat-summary-types.ts'
import { UNKNOWN } from '../../../shared/i18n/language.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { idleSeats, productMoney, seatFigures } from '../../../shared/insights/spend/seats.ts'
import { Button } from '../../components/Button.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { Form } from '../../components/forms/Form.tsx'
import { SideFileButtons, SideFileFaults } from '../../components/forms/SideFile.tsx'
import { useWords, type Words } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

interface SeatsPanelProps {
  readonly document: AnalysisDocument
  readonly idleAfterDays: number
}

/** What seats cost a month, beside usage and never part of it, and which of them nobody uses. */
export function SeatsPanel({ document, idleAfterDays }: SeatsPanelProps) {
  const { t } = useWords()
  const removeSeats = useApp((state) => state.removeSeats)
  const { seats } = document
  return (
    <section>
      <div className="head-row gap5">
        <h2 className="f3 b grow">
          <Title document={document} />
        </h2>
        <SideFileButtons kind="seats" />
        {seats !== null && (
          <Button className="btn bare" text={t.seats.remove} onClick={() => void removeSeats()} />
        )}
      </div>
      <SideFileFaults kind="seats" />
      {seats === null ? (
        <p className="q prose">{t.seats.noneText}</p>
      ) : (
        <Tables document={document} seats={seats} idleAfterDays={idleAfterDays} />
      )}
    </section>
  )
}

type DocumentProps = Pick<SeatsPanelProps, 'document'>

function Title({ document }: DocumentProps) {
  const words = useWords()
  const { seats } = words.t
  if (document.seats === null) return seats.titleNone
  if (Object.keys(document.seats.monthly).length === 0) return seats.titleUnknown
  return <MarkedText text={seats.titleCost(moneys(seatFigures(document).monthly, words))} />
}

interface SeatsProps extends DocumentProps {
  readonly seats: SeatSummary
}

function Tables({ document, seats, idleAfterDays }: SeatsProps & SeatsPanelProps) {
  const { t, f } = useWords()
  return (
    <>
      {seats.asOf !== null && <p className="qq f1">{t.seats.unit(f.day(seats.asOf))}</p>}
      <ProductTable document={document} seats={seats} />
      <IdleTitle document={document} seats={seats} />
      <IdleTable document={document} />
      <IdleDays key={idleAfterDays} days={idleAfterDays} />
    </>
  )
}

function ProductTable({ document, seats }: SeatsProps) {
  const { t } = useWords()
  return (
    <ScrollBox label={t.seats.title} className="wide-table gap2">
      <table className="t inset">
        <thead>
          <tr>
            <th>{t.seats.product}</th>
            <th>{t.seats.plan}</th>
            <th className="n">{t.seats.count}</th>
            <th className="n">{t.seats.monthly}</th>
            <th className="n">{t.seats.idleCount}</th>
            <th className="n">{t.seats.idleMonthly}</th>
            <th>{t.seats.renewal}</th>
          </tr>
        </thead>
        <tbody>
          {seats.byProduct.map((product, at) => (
            <ProductLine
              key={`${product.product} ${product.plan}`}
              product={product}
              monthly={productMoney(document, at, 'monthly')}
              idleMonthly={productMoney(document, at, 'idleMonthly')}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface ProductLineProps {
  readonly product: SeatProduct
  readonly monthly: readonly Figure[]
  readonly idleMonthly: readonly Figure[]
}

function ProductLine({ product: each, monthly, idleMonthly }: ProductLineProps) {
  const { t, f } = useWords()
  return (
    <tr className="free">
      <th scope="row">
        {each.product}
        {each.unknownActivity > 0 && (
          <span className="qq f1 below">
            {t.seats.unknownActivity(f.counted(each.unknownActivity))}
          </span>
        )}
      </th>
      <td className="q">{each.plan === '' ? UNKNOWN : each.plan}</td>
      <td className="n">{f.count(each.seats)}</td>
      <td className="n">
        <Money figures={monthly} />
        {each.unknownPrice > 0 && (
          <span className="qq f1 below">{t.seats.unknownPrice(f.counted(each.unknownPrice))}</span>
        )}
      </td>
      <td className={each.idle === 0 ? 'n qq' : 'n'}>{f.count(each.idle)}</td>
      <td className="n">{each.idle === 0 ? UNKNOWN : <Money figures={idleMonthly} />}</td>
      <td>{f.day(each.nextRenewal)}</td>
    </tr>
  )
}

function IdleTitle({ document, seats }: SeatsProps) {
  const words = useWords()
  const { t, f } = words
  const count = f.counted(seats.idleSeats)
  const isPriced = seats.idleSeats === 0 || Object.keys(seats.idleMonthly).length > 0
  const text = isPriced
    ? t.seats.idle(count, moneys(seatFigures(document).idleMonthly, words))
    : t.seats.idleUnpriced(count)
  return (
    <h3 className="f3 b gap4">
      <MarkedText text={text} />
    </h3>
  )
}

function IdleTable({ document }: DocumentProps) {
  const { t } = useWords()
  const seats = idleSeats(document)
  if (seats.length === 0) return null
  return (
    <ScrollBox label={t.seats.idleCount} className="wide-table gap2">
      <table className="t inset">
        <thead>
          <tr>
            <th>{t.seats.user}</th>
            <th>{t.seats.product}</th>
            <th>{t.seats.team}</th>
            <th>{t.seats.why}</th>
            <th>{t.seats.lastActivity}</th>
            <th className="n">{t.seats.daysIdle}</th>
            <th className="n">{t.seats.monthly}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map(({ seat, money }, at) => (
            <IdleLine key={`${seat.product} ${seat.user} ${at}`} seat={seat} money={money} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface IdleLineProps {
  readonly seat: IdleSeat
  readonly money: readonly Figure[]
}

function IdleLine({ seat, money }: IdleLineProps) {
  const { t, f } = useWords()
  return (
    <tr className="free">
      <th scope="row">{seat.user === '' ? `${f.count(seat.seats)} ×` : seat.user}</th>
      <td>{seat.product}</td>
      <td className="q">{seat.team === '' ? UNKNOWN : seat.team}</td>
      <td>{t.seats.uses[seat.use]}</td>
      <td>{f.day(seat.lastActivity)}</td>
      <td className="n">{f.count(seat.daysIdle)}</td>
      <td className="n">
        <Money figures={money} />
      </td>
    </tr>
  )
}

function IdleDays({ days }: { readonly days: number }) {
  const { t } = useWords()
  const setIdleDays = useApp((state) => state.setIdleDays)
  const id = useId()
  const [text, setText] = useState(String(days))
  const isWrong = !/^[1-9]\d{0,3}$/.test(text.trim())
  const save = () => {
    if (!isWrong) void setIdleDays(Number(text))
  }
  return (
    <Form className="row gap3" onSubmit={save}>
      <label htmlFor={id}>{t.seats.idleDays}</label>
      <span className={isWrong ? 'field code wrong' : 'field code'}>
        <input
          id={id}
          className="n"
          inputMode="numeric"
          value={text}
          aria-invalid={isWrong}
          onChange={(event) => setText(event.target.value)}
        />
      </span>
      <button type="submit" className="btn sm" disabled={isWrong || Number(text) === days}>
        {t.common.save}
      </button>
    </Form>
  )
}

/** Every currency by itself; a dash where nothing is known. */
function moneys(figures: readonly Figure[], { mark }: Words): string {
  return figures.length === 0 ? UNKNOWN : figures.map(mark).join(' + ')
}

function Money({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWords()
  return <MarkedText text={moneys(figures, words)} />
}
