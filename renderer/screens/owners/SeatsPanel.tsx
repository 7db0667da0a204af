import { useId, useState } from 'react'
import type {
  IdleSeat,
  SeatProduct,
  SeatSummary,
} from '../../../shared/document/seat-summary-types.ts'
import type { MoneyText } from '../../../shared/domain/money.ts'
import { moneyFigures } from '../../../shared/insights/figure.ts'
import { MarkedText } from '../../components/MarkedText.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { SideFileButtons, SideFileFaults } from '../../components/forms/SideFile.tsx'
import { useWords, type Words } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

interface SeatsPanelProps {
  readonly seats: SeatSummary | null
  readonly idleAfterDays: number
}

/** What seats cost a month, beside usage and never part of it, and which of them nobody uses. */
export function SeatsPanel({ seats, idleAfterDays }: SeatsPanelProps) {
  const words = useWords()
  const { t, f } = words
  const removeSeats = useApp((state) => state.removeSeats)
  return (
    <section>
      <div className="head-row gap5">
        <h2 className="f3 b grow">
          {seats === null ? (
            t.seats.titleNone
          ) : Object.keys(seats.monthly).length === 0 ? (
            t.seats.titleUnknown
          ) : (
            <MarkedText text={t.seats.titleCost(moneys('monthly', seats.monthly, words))} />
          )}
        </h2>
        <SideFileButtons kind="seats" />
        {seats !== null && (
          <button type="button" className="btn bare" onClick={() => void removeSeats()}>
            {t.seats.remove}
          </button>
        )}
      </div>
      <SideFileFaults kind="seats" />
      {seats === null ? (
        <p className="q prose">{t.seats.noneText}</p>
      ) : (
        <>
          {seats.asOf !== null && <p className="qq f1">{t.seats.unit(f.day(seats.asOf))}</p>}
          <ProductTable products={seats.byProduct} />
          <IdleTitle seats={seats} />
          <IdleTable seats={seats.idle} />
          <IdleDays key={idleAfterDays} days={idleAfterDays} />
        </>
      )}
    </section>
  )
}

function ProductTable({ products }: { readonly products: readonly SeatProduct[] }) {
  const { t, f } = useWords()
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
          {products.map((each, at) => (
            <tr key={`${each.product} ${each.plan}`} className="free">
              <th scope="row">
                {each.product}
                {each.unknownActivity > 0 && (
                  <span className="qq f1 below">
                    {t.seats.unknownActivity(f.counted(each.unknownActivity))}
                  </span>
                )}
              </th>
              <td className="q">{each.plan === '' ? '–' : each.plan}</td>
              <td className="n">{f.count(each.seats)}</td>
              <td className="n">
                <Money place={`byProduct/${at}/monthly`} money={each.monthly} />
                {each.unknownPrice > 0 && (
                  <span className="qq f1 below">
                    {t.seats.unknownPrice(f.counted(each.unknownPrice))}
                  </span>
                )}
              </td>
              <td className={each.idle === 0 ? 'n qq' : 'n'}>{f.count(each.idle)}</td>
              <td className="n">
                {each.idle === 0 ? (
                  '–'
                ) : (
                  <Money place={`byProduct/${at}/idleMonthly`} money={each.idleMonthly} />
                )}
              </td>
              <td>{each.nextRenewal === null ? '–' : f.day(each.nextRenewal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function IdleTitle({ seats }: { readonly seats: SeatSummary }) {
  const words = useWords()
  const { t, f } = words
  const count = f.counted(seats.idleSeats)
  const isPriced = seats.idleSeats === 0 || Object.keys(seats.idleMonthly).length > 0
  return (
    <h3 className="f3 b gap4">
      <MarkedText
        text={
          isPriced
            ? t.seats.idle(count, moneys('idleMonthly', seats.idleMonthly, words))
            : t.seats.idleUnpriced(count)
        }
      />
    </h3>
  )
}

function IdleTable({ seats }: { readonly seats: readonly IdleSeat[] }) {
  const { t, f } = useWords()
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
          {seats.map((seat, at) => (
            <tr key={`${seat.product} ${seat.user} ${at}`} className="free">
              <th scope="row">{seat.user === '' ? `${f.count(seat.seats)} ×` : seat.user}</th>
              <td>{seat.product}</td>
              <td className="q">{seat.team === '' ? '–' : seat.team}</td>
              <td>{t.seats.uses[seat.use]}</td>
              <td>{seat.lastActivity === null ? '–' : f.day(seat.lastActivity)}</td>
              <td className="n">{f.count(seat.daysIdle)}</td>
              <td className="n">
                <Money place={`idle/${at}/monthly`} money={seat.monthly} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function IdleDays({ days }: { readonly days: number }) {
  const { t } = useWords()
  const setIdleDays = useApp((state) => state.setIdleDays)
  const id = useId()
  const [text, setText] = useState(String(days))
  const isWrong = !/^[1-9]\d{0,3}$/.test(text.trim())
  return (
    <form
      className="row gap3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWrong) void setIdleDays(Number(text))
      }}
    >
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
    </form>
  )
}

/** Every currency by itself; a dash where nothing is known. @param place of the money below `/seats`. */
function moneys(place: string, sum: MoneyText, { mark }: Words): string {
  const parts = moneyFigures(`/seats/${place}`, sum, SEAT_MONEY).map(mark)
  return parts.length === 0 ? '–' : parts.join(' + ')
}

const SEAT_MONEY = { period: null, kind: 'billed', formula: 'seats', form: 'cents' } as const

interface MoneyProps {
  readonly place: string
  readonly money: MoneyText
}

function Money({ place, money }: MoneyProps) {
  const words = useWords()
  return <MarkedText text={moneys(place, money, words)} />
}
