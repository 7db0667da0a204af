import type {
  DiscountChange,
  OwnPricesDiff,
  PriceChange,
  PriceTexts,
} from '../../../shared/views/price-views.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogButtons } from '../../components/DialogButtons.tsx'
import { PlanEffects } from '../../components/figures/PlanEffects.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { daysOf } from './price-days.ts'

const SHOWN = 60

/** What other prices would change, line by line and in the plans, before they are taken. */
export function PreviewDialog({ currency }: { readonly currency: string }) {
  const { t, f } = useWords()
  const words = t.prices
  const open = useApp((state) => state.pricePreview)
  const takePrices = useApp((state) => state.takePrices)
  const dropPreview = useApp((state) => state.dropPreview)
  if (open === undefined) return null
  const { diff, effects } = open.preview
  const count = diff.prices.length + diff.discounts.length
  const title = words.diffTitle(f.counted(count))
  return (
    <Dialog isLarge title={title} onClose={dropPreview}>
      <p className="q gap1">{words.diffOf(open.name)}</p>
      {count === 0 ? (
        <p className="gap3">{words.diffSame}</p>
      ) : (
        <ScrollBox label={title} className="wide-table gap3">
          <DiffTable diff={diff} />
        </ScrollBox>
      )}
      {diff.prices.length > SHOWN && (
        <p className="q gap1">{words.moreRows(f.counted(diff.prices.length - SHOWN))}</p>
      )}
      <h3 className="f3 b gap4">{words.effectTitle}</h3>
      <PlanEffects document={{ reportingCurrency: currency }} effects={effects} />
      <DialogButtons text={words.take} onTake={() => void takePrices()} onCancel={dropPreview} />
    </Dialog>
  )
}

function DiffTable({ diff }: { readonly diff: OwnPricesDiff }) {
  const words = useWords().t.prices
  return (
    <table className="t tight">
      <thead>
        <tr>
          <th>{words.model}</th>
          <th>{words.kind}</th>
          <th>{words.days}</th>
          <th className="n">{words.before}</th>
          <th className="n">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {diff.discounts.map((change) => (
          <DiscountRow key={JSON.stringify(change)} change={change} />
        ))}
        {diff.prices.slice(0, SHOWN).map((change) => (
          <PriceRow key={JSON.stringify(change)} change={change} />
        ))}
      </tbody>
    </table>
  )
}

function PriceRow({ change }: { readonly change: PriceChange }) {
  const { t, f } = useWords()
  return (
    <tr className="free">
      <th scope="row">
        {change.model}
        <br />
        <span className="f1 qq">{providerName(change.seller)}</span>
      </th>
      <td>{t.prices.kinds[change.kind]}</td>
      <td>{daysOf(change, t, f)}</td>
      <td className="n q">
        <Prices prices={change.before} />
      </td>
      <td className="n">
        <Prices prices={change.after} />
      </td>
    </tr>
  )
}

/** Input, cache read, output; `–` where the seller states none. */
function Prices({ prices }: { readonly prices: PriceTexts | null }) {
  const { t, f } = useWords()
  if (prices === null) return t.prices.unpriced
  const { currency, input, cacheRead, output } = prices
  return [input, cacheRead, output].map((price) => f.unitPrice(price, currency)).join(' · ')
}

function DiscountRow({ change }: { readonly change: DiscountChange }) {
  const { t, f } = useWords()
  const share = (text: string | null) =>
    text === null ? '–' : t.prices.off(f.share(Number(text), 1))
  return (
    <tr className="free">
      <th scope="row">
        {t.prices.discountFor(providerName(change.seller), change.models.join(', '))}
      </th>
      <td>{t.prices.kinds[change.kind]}</td>
      <td>{f.day(change.from)}</td>
      <td className="n q">{share(change.before)}</td>
      <td className="n">{share(change.after)}</td>
    </tr>
  )
}
