import { useId } from 'react'
import type { Range } from '../../../../shared/domain/range.ts'
import type { HostingRow } from '../../../../shared/views/assumptions-basis.ts'
import type { SelfHosting } from '../../../../shared/document/user/assumptions-document.ts'
import { DEFAULT_HOSTING } from '../../../../shared/assumptions/self-hosting.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { AssumptionSection } from './AssumptionSection.tsx'
import { HostingTable } from './tables/HostingTable.tsx'
import { RangeForm } from './RangeForm.tsx'
import type { SectionProps } from './section.ts'

/** The cost of self-hosting compared with a host. */
export function NodesSection(section: SectionProps) {
  const { t, f } = useWords()
  const { terms, chosen, basis, onChange } = section
  const words = t.savings.assumptions.hosting
  const { use, utilisation, overhead } = basis.defaults.hosting
  const percents = (range: Range<number>) =>
    [range.low, range.likely, range.high].map((share) => f.share(share, 0)).join(', ')
  const change = (part: Partial<SelfHosting>) =>
    onChange((it) => ({ ...it, hosting: { ...it.hosting, ...part } }))
  return (
    <AssumptionSection
      {...section}
      part="hosting"
      heading={useHeading(basis.hosting)}
      text={words.text}
      byDefault={words.default(words.uses[use], percents(utilisation), percents(overhead))}
    >
      <HostingTable rows={basis.hosting} />
      <div className="cols c2 gap4">
        <div>
          <UseField use={chosen.hosting.use} onChange={(value) => change({ use: value })} />
          <NodeShare part="utilisation" hosting={terms.hosting} onChange={change} />
          <NodeShare part="overhead" hosting={terms.hosting} onChange={change} />
        </div>
        <div>
          <GpuPrices rows={basis.hosting} hosting={terms.hosting} onChange={change} />
        </div>
      </div>
    </AssumptionSection>
  )
}

interface NodeShareProps {
  readonly part: 'utilisation' | 'overhead'
  readonly hosting: SelfHosting
  readonly onChange: (part: Partial<SelfHosting>) => void
}

function NodeShare({ part, hosting, onChange }: NodeShareProps) {
  const words = useWords().t.savings.assumptions.hosting
  return (
    <RangeForm
      name={words[part]}
      unit={words[`${part}Unit`]}
      range={hosting[part]}
      isPercent
      onTake={(range) => onChange({ [part]: range })}
    >
      <Basis text={DEFAULT_HOSTING[part].basis} />
    </RangeForm>
  )
}

function useHeading(rows: readonly HostingRow[]): string {
  const { t } = useWords()
  const words = t.savings.assumptions.hosting
  const better = new Set(rows.flatMap(({ verdict, model }) => (verdict === 'do' ? [model] : [])))
  if (better.size > 0) return words.pays([...better].join(', '))
  if (rows.some(({ verdict }) => verdict === 'do-not')) return words.doNot
  return rows.some(({ verdict }) => verdict === 'unknown') ? words.unknown : words.noWork
}

/** The source of a default, as written. */
function Basis({ text }: { readonly text: string }) {
  const { t } = useWords()
  const [before = '', after = ''] = t.savings.assumptions.byDefault('\n').split('\n')
  return (
    <>
      {before}
      <span lang="en" data-source="assumption">
        {text}
      </span>
      {after}
    </>
  )
}

interface UseFieldProps {
  readonly use: SelfHosting['use']
  readonly onChange: (use: SelfHosting['use']) => void
}

function UseField({ use, onChange }: UseFieldProps) {
  const { t } = useWords()
  const id = useId()
  const words = t.savings.assumptions.hosting
  return (
    <div className="row">
      <label htmlFor={id}>{words.use}</label>
      <Choice
        id={id}
        value={use}
        choices={['rent', 'own']}
        nameOf={(each) => words.uses[each]}
        onChange={onChange}
      />
    </div>
  )
}

interface GpuPricesProps {
  readonly rows: readonly HostingRow[]
  readonly hosting: SelfHosting
  readonly onChange: (part: Pick<SelfHosting, 'usdPerGpuHour'>) => void
}

function GpuPrices({ rows, hosting, onChange }: GpuPricesProps) {
  const { t } = useWords()
  const words = t.savings.assumptions
  const { usdPerGpuHour } = hosting
  const gpus = [...new Map(rows.map((row) => [row.gpu, row])).values()]
  const without = (gpu: string) =>
    Object.fromEntries(Object.entries(usdPerGpuHour).filter(([name]) => name !== gpu))
  return (
    <>
      {gpus.map(({ gpu, usdPerGpuHour: price, gpuSource }) => (
        <RangeForm
          key={gpu}
          name={words.hosting.price(gpu)}
          unit={words.hosting.priceUnit}
          range={price}
          isPercent={false}
          onTake={(range) => onChange({ usdPerGpuHour: { ...usdPerGpuHour, [gpu]: range } })}
        >
          {gpu in usdPerGpuHour ? (
            <>
              {words.hosting.ownPrice}{' '}
              <Button
                className="link"
                label={words.resetOf(words.hosting.price(gpu))}
                text={words.reset}
                onClick={() => onChange({ usdPerGpuHour: without(gpu) })}
              />
            </>
          ) : gpuSource === null || price === null ? (
            words.hosting.noPrice
          ) : (
            <Basis text={gpuSource} />
          )}
        </RangeForm>
      ))}
    </>
  )
}
