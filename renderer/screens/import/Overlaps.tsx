import type { MoneyText } from '../../../shared/domain/money.ts'
import type { OverlapChoice, OverlapEntry } from '../../../shared/document/overlap.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { useWords } from '../../components/use-messages.ts'
import { importedMoney, someOf } from '../../../shared/insights/bills/imported.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useApp } from '../../state/store.ts'
import { OverlapPicture } from './OverlapPicture.tsx'

const SHOWN = 24

/** Days that stand in more than one file: why, a picture of them, what counts, and another choice. */
export function Overlaps({ overlaps }: { readonly overlaps: readonly OverlapEntry[] }) {
  const { t, f } = useWords()
  if (overlaps.length === 0) return null
  return (
    <section>
      <h2 className="f3 b gap5">{t.importing.overlapsTitle(f.counted(overlaps.length))}</h2>
      <p className="qq f1">{t.staging.legend}</p>
      <div className="cols c2 gap2">
        {overlaps.slice(0, SHOWN).map((overlap) => (
          <Overlap key={`${overlap.id} ${overlap.period.start}`} overlap={overlap} />
        ))}
      </div>
      {overlaps.length > SHOWN && (
        <p className="q gap2">{t.staging.moreRows(f.counted(overlaps.length - SHOWN))}</p>
      )}
    </section>
  )
}

function Overlap({ overlap }: { readonly overlap: OverlapEntry }) {
  const { t, f, mark } = useWords()
  const { id, provider, cause, period, notCounted, atStake = {}, decidedBy } = overlap
  const words = t.staging
  const told = (name: string, money: MoneyText, say: (text: string) => string): string =>
    someOf(importedMoney(`${id}/${name}`, [money]))
      .map((figure) => say(mark(figure)))
      .join(', ')
  return (
    <section className="problem warn">
      <div className="row">
        <h3 className="f3 b grow">
          {providerName(provider)}: {words.causes[cause]}
        </h3>
        <span className="tag">{decidedBy === 'user' ? words.decidedByYou : words.byDefault}</span>
      </div>
      <p className="q gap1">
        <MarkedText
          text={[
            period.start === '' ? '' : f.period(period),
            told('not-counted', notCounted.billed, words.notCounted),
            told('not-counted-covered', notCounted.included, words.notCountedCovered),
            told('not-counted-estimate', notCounted.computed, words.notCountedEstimate),
            told('at-stake', atStake, words.atStake),
          ]
            .filter((text) => text !== '')
            .join(' · ')}
        />
      </p>
      <div className="gap2">
        <OverlapPicture overlap={overlap} />
      </div>
      <p className="gap2">{words.explain[cause]}</p>
      <Resolution overlap={overlap} />
    </section>
  )
}

function Resolution({ overlap }: { readonly overlap: OverlapEntry }) {
  const { t } = useWords()
  const decide = useApp((state) => state.decideOverlap)
  const isBusy = useApp((state) => state.isStageBusy || state.isAnalyzing)
  const { id, choice, cause, bars } = overlap
  const words = t.staging
  const files = new Map(bars.map(({ sha256, file }) => [sha256, file]))
  const byDefault = bars.filter(({ counted }) => counted.length > 0).map(({ file }) => file)
  const isParts = cause === 'parts'
  const isGateway = cause === 'gateway'
  const isOneOfMany = cause !== 'identical' && !isParts && !isGateway
  return (
    <label className="row gap2">
      <span className="q">{words.resolution}</span>
      <select
        className="choice grow"
        value={valueOf(choice)}
        disabled={isBusy}
        onChange={(event) => void decide(id, choiceOf(id, event.target.value))}
      >
        <option value="default">
          {choice === null && !isParts && byDefault.length > 0 && byDefault.length < 3
            ? `${words.backToDefault}: ${byDefault.join(', ')}`
            : words.backToDefault}
        </option>
        {isParts && <option value="apart">{words.countApart}</option>}
        {!isParts && <option value="all">{words.countAll}</option>}
        {cause === 'same-events' && <option value="union">{words.countUnion}</option>}
        {isGateway && <option value="bill">{words.leaveOutLog(bars.at(-1)?.file ?? '')}</option>}
        {isOneOfMany &&
          [...files].map(([sha256, file]) => (
            <option key={sha256} value={`file ${sha256}`}>
              {words.countFile(file)}
            </option>
          ))}
        {isOneOfMany && <option value="none">{words.countNone}</option>}
      </select>
    </label>
  )
}

function valueOf(choice: OverlapChoice | null): string {
  if (choice === null) return 'default'
  return choice.count === 'file' ? `file ${choice.sha256 ?? ''}` : choice.count
}

function choiceOf(id: string, value: string): OverlapChoice | null {
  if (value.startsWith('file ')) return { id, count: 'file', sha256: value.slice(5) }
  if (
    value === 'all' ||
    value === 'none' ||
    value === 'union' ||
    value === 'apart' ||
    value === 'bill'
  )
    return { id, count: value }
  return null
}
