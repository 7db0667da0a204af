import type { PriceRow } from '../../../shared/views/price-views.ts'
import type { KeyboardEvent } from 'react'
import { providerName } from '../../../shared/i18n/names.ts'
import { TierBadge } from '../../components/figures/TierBadge.tsx'
import { LongTable } from '../../components/tables/LongTable.tsx'
import { RowName } from '../../components/tables/RowName.tsx'
import { rowStep, useRowWindow } from '../../components/tables/use-row-window.ts'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

const COLUMNS = 8

interface BookTableProps {
  readonly rows: readonly PriceRow[]
  readonly chosen: { readonly seller: string; readonly model: string } | undefined
}

/** The book as a table; only the rows in sight are drawn. */
export function BookTable({ rows, chosen }: BookTableProps) {
  const choosePrice = useApp((state) => state.choosePrice)
  const chosenIndex = rows.findIndex(
    ({ seller, model }) => seller === chosen?.seller && model === chosen.model,
  )
  const window = useRowWindow(rows.length)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = rowStep(event)
    const at = chosenIndex + step
    const next = rows[at]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    window.show(at)
    void choosePrice(next)
  }
  return (
    <LongTable
      rows={rows}
      window={window}
      columns={COLUMNS}
      head={<Head />}
      rowOf={(row, index) => (
        <BookRow
          key={`${row.seller} ${row.model}`}
          row={row}
          rowIndex={index + 2}
          isChosen={index === chosenIndex}
        />
      )}
      onKeyDown={onKeyDown}
    />
  )
}

function Head() {
  const { t } = useWords()
  const words = t.prices
  return (
    <>
      <th>
        <span className="vh">{t.review.tier}</span>
      </th>
      <th>{words.model}</th>
      <th>{words.seller}</th>
      <th className="n">{words.input}</th>
      <th className="n only-roomy">{words.cacheRead}</th>
      <th className="n">{words.output}</th>
      <th className="only-roomy">{words.since}</th>
      <th className="only-roomy">{words.origin}</th>
    </>
  )
}

interface BookRowProps {
  readonly row: PriceRow
  readonly rowIndex: number
  readonly isChosen: boolean
}

function BookRow({ row, rowIndex, isChosen }: BookRowProps) {
  const { f } = useWords()
  const choosePrice = useApp((state) => state.choosePrice)
  const { prices, match } = row
  const price = (text: string | null | undefined) =>
    prices === null || match === 'family' ? '–' : f.unitPrice(text ?? null, prices.currency)
  return (
    <tr
      className={isChosen ? 'sel' : ''}
      aria-rowindex={rowIndex}
      onClick={() => void choosePrice(row)}
    >
      <td>
        <TierBadge tier={row.tier} />
      </td>
      <td className="wl">
        <RowName name={row.model} isChosen={isChosen} />
      </td>
      <td className="q nw">{providerName(row.seller)}</td>
      <td className="n m">{price(prices?.input)}</td>
      <td className="n only-roomy">{price(prices?.cacheRead)}</td>
      <td className="n m">{price(prices?.output)}</td>
      <td className="q nw only-roomy">{row.from === null ? '–' : f.day(row.from)}</td>
      <td className="q nw only-roomy">
        <Origin row={row} />
      </td>
    </tr>
  )
}

function Origin({ row: { match, origin, isDiscounted } }: Pick<BookRowProps, 'row'>) {
  const words = useWords().t.prices
  const known = origin === null ? words.unpriced : words.origins[origin]
  return (
    <>
      {match === 'family' ? words.notUsed : known}
      {isDiscounted && <span className="tag">{words.discounted}</span>}
    </>
  )
}
