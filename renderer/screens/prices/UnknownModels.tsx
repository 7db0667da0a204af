import type { UnknownModel } from '../../../shared/views/price-views.ts'
import { useState } from 'react'
import { providerName } from '../../../shared/i18n/names.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/forms/Form.tsx'
import { FormField } from '../../components/forms/FormField.tsx'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import { useWords } from '../../components/use-messages.ts'
import { derivedFigure } from '../../../shared/insights/figures/figure.ts'
import { reportedOrZero } from '../../../shared/insights/figures/reported.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useApp } from '../../state/store.ts'

interface UnknownModelsProps {
  readonly unknown: readonly UnknownModel[]
  readonly currency: string
}

/** Ids that the catalogue does not know: a person says what they are, nothing is guessed. */
export function UnknownModels({ unknown, currency }: UnknownModelsProps) {
  const { t, f } = useWords()
  const words = t.prices
  const [asked, setAsked] = useState<UnknownModel>()
  const confirm = useConfirm()
  if (unknown.length === 0) return null
  return (
    <div className="gap3">
      <ProblemCard
        isDecision
        title={words.unknownTitle(f.counted(unknown.length))}
        what={words.unknownWhat}
        fix={words.unknownFix}
      >
        <table className="t tight grow">
          <tbody>
            {unknown.map((model) => (
              <UnknownRow
                key={`${model.seller} ${model.id}`}
                model={model}
                currency={currency}
                onAsk={() => setAsked(model)}
              />
            ))}
          </tbody>
        </table>
      </ProblemCard>
      {asked !== undefined && (
        <AliasDialog
          unknown={asked}
          onClose={() => setAsked(undefined)}
          onConfirm={(model) => void confirm(asked, model)}
        />
      )}
    </div>
  )
}

interface UnknownRowProps {
  readonly model: UnknownModel
  readonly currency: string
  readonly onAsk: () => void
}

function UnknownRow({ model, currency, onAsk }: UnknownRowProps) {
  const words = useWords().t.prices
  const { id, suggestion } = model
  return (
    <tr className="free">
      <th scope="row">
        <code>{id}</code>
        <br />
        <span className="f1 qq">{providerName(model.seller)}</span>
      </th>
      <td className="n">
        <FigureText figure={spendOf(model, currency)} />
      </td>
      <td className="q">{suggestion === null ? words.nothingLike : words.looksLike(suggestion)}</td>
      <td className="n">
        <Button label={`${id}: ${words.isModel}`} text={words.isModel} onClick={onAsk} />
      </td>
    </tr>
  )
}

function useConfirm(): (unknown: UnknownModel, model: string) => Promise<boolean> {
  const { t } = useWords()
  const previewPrices = useApp((state) => state.previewPrices)
  const author = useApp((state) => state.settings.author)
  return ({ seller, id }, model) => {
    const date = new Date().toISOString().slice(0, 10)
    const document = {
      schema: 'ai-spend-prices/1',
      prices: [],
      aliases: [{ seller, id, model, author, date }],
    }
    const name = t.prices.confirm(id, model)
    return previewPrices(name, { kind: 'lay-over', document, fileName: name })
  }
}

interface AliasDialogProps {
  readonly unknown: UnknownModel
  readonly onClose: () => void
  readonly onConfirm: (model: string) => void
}

function AliasDialog({ unknown, onClose, onConfirm }: AliasDialogProps) {
  const { t } = useWords()
  const words = t.prices
  const rows = useApp((state) => state.priceBook?.rows)
  const [model, setModel] = useState(unknown.suggestion ?? '')
  const [isTried, setIsTried] = useState(false)
  const choices = [
    ...new Set((rows ?? []).filter(({ maker }) => maker !== null).map((row) => row.model)),
  ]
  const isWrong = !choices.includes(model.trim())
  return (
    <Dialog title={words.aliasTitle} onClose={onClose}>
      <p className="q gap1">{words.aliasText(unknown.id)}</p>
      <Form
        className="form narrow gap3"
        onSubmit={() => {
          setIsTried(true)
          if (isWrong) return
          onConfirm(model.trim())
          onClose()
        }}
      >
        <FormField
          label={words.model}
          value={model}
          choices={choices}
          error={isTried && isWrong ? words.wrongModel : undefined}
          onChange={setModel}
        />
        <span />
        <button type="submit" className="btn pri">
          {words.showChange}
        </button>
      </Form>
    </Dialog>
  )
}

function spendOf({ seller, id, spend }: UnknownModel, currency: string) {
  const amount = reportedOrZero({ reportingCurrency: currency }, spend)
  return derivedFigure(`${seller}/${id}`, amount, {
    unit: currency,
    period: null,
    kind: 'billed',
    formula: 'unknown-models',
    form: 'cents',
  })
}
