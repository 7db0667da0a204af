import { useId } from 'react'
import type { Range } from '../../../../shared/domain/range.ts'
import type { HostingRow } from '../../../../shared/views/assumptions-basis.ts'
import type { OwnNodes } from '../../../../shared/document/user/assumptions-document.ts'
import { DEFAULT_HOSTING } from '../../../../shared/assumptions/self-hosting.ts'
import { useWords } from '../../../components/use-messages.ts'
import { AssumptionSection } from './AssumptionSection.tsx'
import { HostingTable } from './tables/HostingTable.tsx'
import { RangeForm } from './RangeForm.tsx'
import type { SectionProps } from './section.ts'

/** The cost of self-hosting compared with a host. */
export function NodesSection(section: SectionProps) {
  const { t, f } = useWords()
  const { terms, chosen, basis, onChange } = section
  const { hosting } = terms
  const words = t.savings.assumptions.hosting
  const { use, utilisation, overhead } = basis.defaults.hosting
  const percents = (range: Range<number>) =>
    [range.low, range.likely, range.high].map((share) => f.share(share, 0)).join(', ')
  const change = (part: Partial<OwnNodes>) =>
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
          <RangeForm
            name={words.utilisation}
            unit={words.utilisationUnit}
            range={hosting.utilisation}
            isPercent
            onTake={(range) => change({ utilisation: range })}
          >
            <Basis text={DEFAULT_HOSTING.utilisation.basis} />
          </RangeForm>
          <RangeForm
            name={words.overhead}
            unit={words.overheadUnit}
            range={hosting.overhead}
            isPercent
            onTake={(range) => change({ overhead: range })}
          >
            <Basis text={DEFAULT_HOSTING.overhead.basis} />
          </RangeForm>
        </div>
        <div>
          <GpuPrices rows={basis.hosting} hosting={hosting} onChange={change} />
        </div>
      </div>
    </AssumptionSection>
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
      <span lang="en">{text}</span>
      {after}
    </>
  )
}

interface UseFieldProps {
  readonly use: OwnNodes['use']
  readonly onChange: (use: OwnNodes['use']) => void
}

function UseField({ use, onChange }: UseFieldProps) {
  const { t } = useWords()
  const id = useId()
  const words = t.savings.assumptions.hosting
  return (
    <div className="row">
      <label htmlFor={id}>{words.use}</label>
      <select
        id={id}
        className="choice"
        value={use}
        onChange={({ target }) => onChange(target.value === 'own' ? 'own' : 'rent')}
      >
        <option value="rent">{words.uses.rent}</option>
        <option value="own">{words.uses.own}</option>
      </select>
    </div>
  )
}

interface GpuPricesProps {
  readonly rows: readonly HostingRow[]
  readonly hosting: OwnNodes
  readonly onChange: (part: Pick<OwnNodes, 'usdPerGpuHour'>) => void
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
              <button
                type="button"
                className="link"
                aria-label={words.resetOf(words.hosting.price(gpu))}
                onClick={() => onChange({ usdPerGpuHour: without(gpu) })}
              >
                {words.reset}
              </button>
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
