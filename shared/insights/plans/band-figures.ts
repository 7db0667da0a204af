import { add, roundTo, ZERO } from '../../domain/amount.ts'
import { sharesOf } from '../../domain/rounding.ts'
import type { Range } from '../../domain/range.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import { BANDS, type Band, type BandEntry, type SavingStep } from '../../document/bands.ts'
import type { Interval } from '../../document/interval.ts'
import { perDocument, shareFigure, type Figure } from '../figures/figure.ts'
import { printedCents } from '../figures/printed-cents.ts'
import { rangeFigures } from '../figures/print-figure.ts'
import { reportedRange, shareOf } from '../figures/reported.ts'
import { groupFigures, tierFigures, workloadGroup } from '../spend/tiers.ts'
import { estimateTerms } from './plan-figures.ts'

/** One band as it is shown. */
export interface BandRow {
  readonly band: Band
  readonly entry: BandEntry
  /** In whole units; the bands add up to the spend as it is printed. */
  readonly spend: Figure
  readonly share: Figure | undefined
  readonly count: Figure
  /** P10, median and P90 over the horizon, after the cost of the change; `undefined`: none, or not known. */
  readonly saving: Range<Figure> | undefined
  /** Nothing moves, so that nothing is saved; else a saving that is absent is not known. */
  readonly isNothing: boolean
}

/** The four bands in their order; none where the document has no spend to advise on. */
export const bandRows = perDocument((document): readonly BandRow[] => {
  const entries = document.bands ?? []
  const { total } = printedCents(document)
  const groups = BANDS.map((band) =>
    workloadGroup(
      document,
      document.workloads.filter((workload) => workload.band === band),
    ),
  )
  // Spend outside workloads has no model, so it cannot be judged.
  const cents = groups.map(({ spend }, at) =>
    BANDS[at] === 'not-judged' ? add(spend, tierFigures(document).outside) : spend,
  )
  const units = sharesOf(roundTo(total, 0), cents, 0)
  return entries.flatMap((entry): readonly BandRow[] => {
    const at = BANDS.indexOf(entry.band)
    const group = groups[at]
    if (group === undefined) return []
    const { short, count } = groupFigures(document, `bands/${entry.band}`, group)
    const share = shareOf(cents[at] ?? ZERO, total)
    return [
      {
        band: entry.band,
        entry,
        spend: { ...short, value: units[at] ?? ZERO },
        share: shareFigure(`bands/${entry.band}`, share, document.totals.period, 'percent'),
        count,
        isNothing: entry.evidence === null && entry.band !== 'not-judged',
        saving: intervalFigures(
          document,
          // Without a move there is nothing to save, which is not a saving of nothing.
          entry.evidence === null ? null : (entry.saving?.interval ?? null),
          `/bands/${String(entries.indexOf(entry))}/saving/interval`,
        ),
      },
    ]
  })
})

/** A step of the saving as it is shown: P10, median and P90 of what it brings. */
export interface StepRow {
  readonly step: SavingStep
  readonly alone: Range<Figure> | undefined
  readonly after: Range<Figure> | undefined
}

/** The steps of the saving, the safest first. */
export const stepRows = perDocument((document): readonly StepRow[] =>
  (document.savingSteps ?? []).map((step, at) => ({
    step,
    alone: intervalFigures(document, step.alone, `/savingSteps/${String(at)}/alone`),
    after: intervalFigures(document, step.after, `/savingSteps/${String(at)}/after`),
  })),
)

const PERCENTILES = { low: 'p10', likely: 'p50', high: 'p90' } as const

/** The percentiles of an interval of the document as figures. @param pointer of the interval. */
export function intervalFigures(
  document: AnalysisDocument,
  interval: Interval | null,
  pointer: string,
): Range<Figure> | undefined {
  const { reportingCurrency: currency, alternatives } = document
  const range = interval && { low: interval.p10, likely: interval.p50, high: interval.p90 }
  const terms = estimateTerms(document, alternatives?.horizonMonths ?? 0, 'net')
  return rangeFigures(reportedRange(document, range), (end, value) => {
    const id = `${pointer}/${PERCENTILES[end]}/${currency}`
    return { ...terms, source: [id], id, value }
  })
}

/** The saving that leads every screen and page. */
export interface HeadlineSaving {
  /** What is ready; where nothing is, what tests would bring. */
  readonly band: 'ready' | 'to-test'
  readonly saving: Range<Figure>
  /** The median of what tests would add to what is ready; `undefined` where they would add nothing. */
  readonly tests: Figure | undefined
}

/** `undefined` where nothing should change now. Work that waits for a contract or is better left alone leads nothing. */
export const headlineSaving = perDocument((document): HeadlineSaving | undefined => {
  const choice = document.recommendation?.choice
  if (choice === undefined || choice === 'wait' || choice === 'stay') return undefined
  const saved = (band: Band): Range<Figure> | undefined => {
    const saving = bandRows(document).find((row) => row.band === band)?.saving
    return saving !== undefined && saving.likely.value > ZERO ? saving : undefined
  }
  const ready = saved('ready')
  const tests = saved('to-test')
  if (ready !== undefined) return { band: 'ready', saving: ready, tests: tests?.likely }
  return tests && { band: 'to-test', saving: tests, tests: undefined }
})
