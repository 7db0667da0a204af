import type { PriceDocument } from '../../../shared/document/user/price-document.ts'
import type { ReactNode } from 'react'
import { providerName } from '../../../shared/i18n/names.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { daysOf } from './price-days.ts'

interface TermsDialogProps {
  readonly own: PriceDocument
  readonly hasPrevious: boolean
  readonly onClose: () => void
}

/** Everything a person laid over the book; each can be removed, and the last change taken back. */
export function TermsDialog({ own, hasPrevious, onClose }: TermsDialogProps) {
  const words = useWords().t.prices
  const previewPrices = useApp((state) => state.previewPrices)
  const replace = async (document: PriceDocument) => {
    if (await previewPrices(words.termsTitle, { kind: 'replace', document })) onClose()
  }
  const back = async () => {
    if (await previewPrices(words.undoLast, { kind: 'previous' })) onClose()
  }
  const isEmpty = own.prices.length + own.discounts.length + own.aliases.length === 0
  const terms = { own, onReplace: (document: PriceDocument) => void replace(document) }
  return (
    <Dialog isLarge title={words.termsTitle} onClose={onClose}>
      {isEmpty && <p className="q gap2">{words.noTerms}</p>}
      <Discounts {...terms} />
      <OwnPrices {...terms} />
      <Aliases {...terms} />
      {hasPrevious && (
        <p className="gap4">
          <Button className="btn" text={words.undoLast} onClick={() => void back()} />
        </p>
      )}
    </Dialog>
  )
}

interface TermsProps {
  readonly own: PriceDocument
  readonly onReplace: (document: PriceDocument) => void
}

function Discounts({ own, onReplace }: TermsProps) {
  const { t, f } = useWords()
  const words = t.prices
  const { discounts } = own
  return (
    <Group title={words.discounts} isEmpty={discounts.length === 0}>
      {discounts.map((each, at) => (
        <Line
          key={JSON.stringify(each)}
          name={words.discountFor(providerName(each.seller), each.models.join(', '))}
          text={`${words.off(f.share(Number(each.percentOff) / 100, 1))}, ${daysOf(each, t, f)}`}
          source={each.source}
          onRemove={() => onReplace({ ...own, discounts: discounts.toSpliced(at, 1) })}
        />
      ))}
    </Group>
  )
}

function OwnPrices({ own, onReplace }: TermsProps) {
  const { t, f } = useWords()
  const { prices } = own
  return (
    <Group title={t.prices.entries} isEmpty={prices.length === 0}>
      {prices.map((each, at) => (
        <Line
          key={JSON.stringify(each)}
          name={`${each.model}, ${providerName(each.seller)}`}
          text={`${f.unitPrice(each.input, each.currency)} · ${f.unitPrice(each.output, each.currency)}, ${daysOf(each, t, f)}`}
          source={each.source}
          onRemove={() => onReplace({ ...own, prices: prices.toSpliced(at, 1) })}
        />
      ))}
    </Group>
  )
}

function Aliases({ own, onReplace }: TermsProps) {
  const { t, f } = useWords()
  const words = t.prices
  const { aliases } = own
  return (
    <Group title={words.aliases} isEmpty={aliases.length === 0}>
      {aliases.map((each, at) => (
        <Line
          key={JSON.stringify(each)}
          name={words.confirm(each.id, each.model)}
          text={providerName(each.seller)}
          source={[each.author, f.day(each.date)].filter((text) => text !== '').join(', ')}
          onRemove={() => onReplace({ ...own, aliases: aliases.toSpliced(at, 1) })}
        />
      ))}
    </Group>
  )
}

interface GroupProps {
  readonly title: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Group({ title, isEmpty, children }: GroupProps) {
  if (isEmpty) return null
  return (
    <>
      <h3 className="f3 b gap4">{title}</h3>
      <table className="t tight gap1">
        <tbody>{children}</tbody>
      </table>
    </>
  )
}

interface LineProps {
  readonly name: string
  readonly text: string
  readonly source: string
  readonly onRemove: () => void
}

function Line({ name, text, source, onRemove }: LineProps) {
  const { t } = useWords()
  return (
    <tr className="free">
      <th scope="row">
        {name}
        <br />
        <span className="f1 qq">{source}</span>
      </th>
      <td>{text}</td>
      <td className="n">
        <Button label={t.prices.removeOf(name)} text={t.prices.remove} onClick={onRemove} />
      </td>
    </tr>
  )
}
