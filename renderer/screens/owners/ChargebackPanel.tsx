import type { Chargeback, ChargebackEntry } from '../../../shared/document/owners.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { chargebackTable, type ChargebackRow } from '../../figures/chargeback-table.ts'
import { exact } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'

interface ChargebackPanelProps {
  readonly chargeback: Chargeback
  readonly currency: string
}

/** Owners by months, the unallocated rest, and the total, which no table of owners changes. */
export function ChargebackPanel({ chargeback, currency }: ChargebackPanelProps) {
  const { t, f } = useWords()
  const saveChargeback = useApp((state) => state.saveChargeback)
  const { months, rows, rest, sums, total } = chargebackTable(chargeback, currency)
  const words = t.owners
  return (
    <section>
      <div className="head-row gap4">
        <h2 className="f3 b grow">{words.chargebackTitle}</h2>
        <button
          type="button"
          className="btn"
          title={words.exportText}
          onClick={() => void saveChargeback()}
        >
          {words.export}
        </button>
      </div>
      <p className="qq f1">{words.chargebackUnit(currency)}</p>
      <ScrollBox label={words.chargebackTitle} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th>{words.team}</th>
              <th>{words.costCentre}</th>
              <th className="only-roomy">{words.legalEntity}</th>
              <th className="only-roomy">{words.ledgerAccount}</th>
              {months.map((month) => (
                <th key={month ?? ''} className="n" scope="col">
                  {month === null ? words.undated : f.month(month)}
                </th>
              ))}
              <th className="n">{t.common.total}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <OwnerLine key={keyOf(row.owner)} row={row} currency={currency} />
            ))}
            <tr className="free">
              <th scope="row" colSpan={2}>
                {words.unallocated}
              </th>
              <td className="only-roomy" />
              <td className="only-roomy" />
              <Cells cells={rest.cells} total={rest.total} />
            </tr>
            <tr className="sum">
              <th scope="row" colSpan={2}>
                {t.common.total}
              </th>
              <td className="only-roomy" />
              <td className="only-roomy" />
              <Cells cells={sums} total={total} />
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function OwnerLine({ row, currency }: { readonly row: ChargebackRow; readonly currency: string }) {
  const { t, f } = useWords()
  const { owner, cells, total, shared } = row
  return (
    <tr className="free">
      <th scope="row">
        {owner?.team ?? '–'}
        {exact(shared) !== 0n && (
          <span className="qq f1 below">{t.owners.shared(f.money(shared, currency))}</span>
        )}
      </th>
      <td className="q">{owner?.costCentre ?? '–'}</td>
      <td className="q only-roomy">{owner?.legalEntity ?? '–'}</td>
      <td className="q only-roomy">{owner?.ledgerAccount ?? '–'}</td>
      <Cells cells={cells} total={total} />
    </tr>
  )
}

interface CellsProps {
  readonly cells: readonly (string | undefined)[]
  readonly total: string
}

function Cells({ cells, total }: CellsProps) {
  const { f } = useWords()
  const isKnown = cells.some((text) => text !== undefined)
  return (
    <>
      {cells.map((text, at) => (
        <td key={at} className={exact(text) === 0n ? 'n qq' : 'n'}>
          {f.plain(text, 2)}
        </td>
      ))}
      <td className="n m">{f.plain(isKnown ? total : undefined, 2)}</td>
    </>
  )
}

function keyOf(owner: ChargebackEntry | undefined): string {
  return [owner?.team, owner?.costCentre, owner?.legalEntity, owner?.ledgerAccount].join('\n')
}
