import { providerName } from '../../../../shared/i18n/names.ts'
import { Figure } from '../../../components/Figure.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { rangeIn } from '../../../figures/plans.ts'
import { asNumber } from '../../../figures/text-sums.ts'
import { useApp } from '../../../state/store.ts'
import type { CoursePanelProps } from './timeline-words.ts'

/** What each contract takes off a month, until when, and from when a move is free. */
export function ContractsPanel({ details: { contracts, start }, currency }: CoursePanelProps) {
  const { t, f } = useWords()
  const setView = useApp((state) => state.setSavingsView)
  const words = t.savings.course
  const { effects, freeFrom } = contracts
  if (effects.length === 0) {
    return (
      <p className="qq">
        {words.contractsNone}{' '}
        <button type="button" className="link" onClick={() => setView('assumptions')}>
          {words.contractsWhere}
        </button>
      </p>
    )
  }
  const money = (text: string) => f.signedPlain(text, 0)
  return (
    <Figure
      title={freeFrom > `${start}-01` ? words.contractsFree(f.day(freeFrom)) : words.contractsIdle}
      unit={words.contractsUnit(currency)}
    >
      <table className="t tight gap2">
        <thead>
          <tr>
            <th>{words.contract}</th>
            <th className="n">{words.ends.low}</th>
            <th className="n">{words.ends.likely}</th>
            <th className="n">{words.ends.high}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ kind, provider, until, effect }, at) => {
            const range = rangeIn(effect, currency)
            return (
              <tr key={at} className="free">
                <th scope="row">
                  {providerName(provider)}
                  <span className="f1 qq block">
                    {words.contractKinds[kind]}, {words.until(f.day(until))}
                    {kind === 'prepaid' && `, ${words.inAll}`}
                  </span>
                </th>
                <td className="n q">{money(range.low)}</td>
                <td className={asNumber(range.likely) < 0 ? 'n b bad' : 'n b'}>
                  {money(range.likely)}
                </td>
                <td className="n q">{money(range.high)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Figure>
  )
}
