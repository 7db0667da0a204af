import type { PriceDocument } from '../../../shared/document/user/price-document.ts'
import type { ReactNode } from 'react'
import { providerName } from '../../../shared/i18n/names.ts'
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
  const { t, f } = useWords()
  const words = t.prices
  const previewPrices = useApp((state) => state.previewPrices)
  const replace = async (document: PriceDocument) => {
    if (await previewPrices(words.termsTitle, { kind: 'replace', document })) onClose()
  }
  const back = async () => {
    if (await previewPrices(words.undoLast, { kind: 'previous' })) onClose()
  }
  const { prices, discounts, aliases } = own
  const isEmpty = prices.length + discounts.length + aliases.length === 0
  return (
    <Dialog isLarge title={words.termsTitle} onClose={onClose}>
      {isEmpty && <p className="q gap2">{words.noTerms}</p>}
      <Group title={words.discounts} isEmpty={discounts.length === 0}>
        {discounts.map((each, at) => (
          <Line
            key={JSON.stringify(each)}
            name={words.discountFor(providerName(each.seller), each.models.join(', '))}
            text={`${words.off(f.share(Number(each.percentOff) / 100, 1))}, ${daysOf(each, t, f)}`}
            source={each.source}
            onRemove={() => void replace({ ...own, discounts: discounts.toSpliced(at, 1) })}
          />
        ))}
      </Group>
      <Group title={words.entries} isEmpty={prices.length === 0}>
        {prices.map((each, at) => (
          <Line
            key={JSON.stringify(each)}
            name={`${each.model}, ${providerName(each.seller)}`}
            text={`${f.unitPrice(each.input, each.currency)} · ${f.unitPrice(each.output, each.currency)}, ${daysOf(each, t, f)}`}
            source={each.source}
            onRemove={() => void replace({ ...own, prices: prices.toSpliced(at, 1) })}
          />
        ))}
      </Group>
      <Group title={words.aliases} isEmpty={aliases.length === 0}>
        {aliases.map((each, at) => (
          <Line
            key={JSON.stringify(each)}
            name={words.confirm(each.id, each.model)}
            text={providerName(each.seller)}
            source={[each.author, f.day(each.date)].filter((text) => text !== '').join(', ')}
            onRemove={() => void replace({ ...own, aliases: aliases.toSpliced(at, 1) })}
          />
        ))}
      </Group>
      {hasPrevious && (
        <p className="gap4">
          <button type="button" className="btn" onClick={() => void back()}>
            {words.undoLast}
          </button>
        </p>
      )}
    </Dialog>
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
        <button
          type="button"
          className="btn sm"
          aria-label={t.prices.removeOf(name)}
          onClick={onRemove}
        >
          {t.prices.remove}
        </button>
      </td>
    </tr>
  )
}
