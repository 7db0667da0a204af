import { providerName } from '../../../../shared/i18n/names.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { contractFigures } from '../../../../shared/insights/plans/timeline-figures.ts'
import type { ContractEffect } from '../../../../shared/views/plan-timeline.ts'
import { Button } from '../../../components/Button.tsx'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { Figure } from '../../../components/figures/Figure.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import type { TimelinePanelProps } from './timeline-words.ts'

/** What each contract takes off the monthly saving, its end, and the day from which none does. */
export function ContractsPanel(props: TimelinePanelProps) {
  const {
    document,
    details: { contracts, start },
  } = props
  const { t, f } = useWords()
  const words = t.savings.timeline
  const { effects, freeFrom } = contracts
  if (effects.length === 0) return <NoContracts />
  return (
    <Figure
      title={freeFrom > `${start}-01` ? words.contractsFree(f.day(freeFrom)) : words.contractsIdle}
      unit={words.contractsUnit(document.reportingCurrency)}
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
          {effects.map((effect, at) => (
            <ContractRow key={at} {...props} effect={effect} />
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

/** Says so, with the way to where contracts are entered. */
function NoContracts() {
  const words = useWords().t.savings.timeline
  const setView = useApp((state) => state.setSavingsView)
  return (
    <p className="qq">
      {words.contractsNone}{' '}
      <Button className="link" text={words.contractsWhere} onClick={() => setView('assumptions')} />
    </p>
  )
}

function ContractRow(props: TimelinePanelProps & { readonly effect: ContractEffect }) {
  const { document, plan, effect } = props
  const { t, f } = useWords()
  const words = t.savings.timeline
  const range = contractFigures(document, plan, effect)
  const { kind, provider, until } = effect
  const isLoss = range !== undefined && range.likely.value < ZERO
  return (
    <tr className="free">
      <th scope="row">
        {providerName(provider)}
        <span className="f1 qq block">
          {words.contractKinds[kind]}, {words.until(f.day(until))}
          {kind === 'prepaid' && `, ${words.inAll}`}
        </span>
      </th>
      <td className="n q">
        <FigureText figure={range?.low} />
      </td>
      <td className={isLoss ? 'n b bad' : 'n b'}>
        <FigureText figure={range?.likely} />
      </td>
      <td className="n q">
        <FigureText figure={range?.high} />
      </td>
    </tr>
  )
}
