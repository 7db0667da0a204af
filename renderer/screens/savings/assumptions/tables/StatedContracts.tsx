import { useId } from 'react'
import type { AnalysisDocument } from '../../../../../shared/document/analysis-document.ts'
import { UNKNOWN } from '../../../../../shared/i18n/language.ts'
import { providerName } from '../../../../../shared/i18n/names.ts'
import {
  statedContracts,
  type StatedContract,
} from '../../../../../shared/insights/bills/stated-contracts.ts'
import { MarkedText } from '../../../../components/figures/MarkedText.tsx'
import { ScrollBox } from '../../../../components/ScrollBox.tsx'
import { useWords } from '../../../../components/use-messages.ts'

/** The contracts that files state, so that a person can enter those that bind. */
export function StatedContracts({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const id = useId()
  const contracts = statedContracts(document)
  if (contracts.length === 0) return null
  const words = t.savings.assumptions.contracts
  const title = words.stated.title(f.counted(contracts.length))
  return (
    <section className="gap3" aria-labelledby={id}>
      <h3 id={id} className="b">
        {title}
      </h3>
      <p className="f1 qq prose">{words.stated.text}</p>
      <ScrollBox label={title} className="wide-table gap2">
        <table className="t tight">
          <thead>
            <tr>
              <th>{words.provider}</th>
              <th>{words.stated.id}</th>
              <th>{words.stated.from}</th>
              <th>{words.until}</th>
              <th>{words.stated.status}</th>
              <th className="n">{words.stated.agreed}</th>
            </tr>
          </thead>
          <tbody>
            {contracts.map((contract, at) => (
              <ContractRow key={at} contract={contract} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function ContractRow({ contract }: { readonly contract: StatedContract }) {
  const { f, mark } = useWords()
  const { entry, agreed, lastDay } = contract
  return (
    <tr>
      <th scope="row">{providerName(entry.provider)}</th>
      <td>{entry.id}</td>
      <td>{f.day(entry.start)}</td>
      <td>{f.day(lastDay)}</td>
      <td>{entry.status}</td>
      <td className="n">
        <MarkedText text={agreed.map(mark).join(' + ') || UNKNOWN} />
      </td>
    </tr>
  )
}
