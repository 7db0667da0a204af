import { amountOf, roundTo, subtract, sum, ZERO, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument, WorkloadEntry } from '../../document/analysis-document.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { isAbove, SURE_CONFIDENCE, TIERS, type Tier } from '../../domain/tier.ts'
import {
  countFigure,
  derivedFigure,
  perDocument,
  shareFigure,
  shortFigure,
  type Figure,
} from '../figures/figure.ts'
import { printedCents } from '../figures/printed-cents.ts'
import { reportedOrZero, shareOf } from '../figures/reported.ts'
import { centsFigure, spendTerms } from './spend.ts'

/** Workloads together: their spend as printed, its share of the total, and how many they are. */
export interface WorkloadGroup {
  /** The sum of the printed cents. */
  readonly spend: Amount
  /** Share of `totals.spend`; `null` without spend. */
  readonly share: number | null
  readonly workloads: readonly WorkloadEntry[]
}

/** Spend of the workloads that are paid as one tier and need another; `null`: not known. */
export interface TierCell extends WorkloadGroup {
  readonly paid: Tier | null
  readonly needed: Tier | null
  readonly isAbove: boolean
}

export interface TierFigures {
  /** Paid frontier first, then needed frontier first; the unknown last in both. */
  readonly cells: readonly TierCell[]
  /** Paid for a stronger model than the work needs. */
  readonly paidAboveNeed: WorkloadGroup
  /** No tier paid or none needed is known. */
  readonly unclassified: WorkloadGroup
  /** Contested: the tier has too little confidence and no person has decided it. */
  readonly contested: WorkloadGroup
  /** The tier has enough confidence or was decided by a person. */
  readonly sure: WorkloadGroup
  /** Spend outside workloads. */
  readonly outside: Amount
}

const WITH_UNKNOWN: readonly (Tier | null)[] = [...TIERS, null]

/** Paid tier against needed tier, and what is contested. */
export const tierFigures = perDocument((document): TierFigures => {
  const { workloads } = document
  const group = (holds: (entry: WorkloadEntry) => boolean): WorkloadGroup =>
    workloadGroup(document, workloads.filter(holds))
  const cells = WITH_UNKNOWN.flatMap((paid) =>
    WITH_UNKNOWN.map((needed): TierCell => {
      const some = group((entry) => entry.paidTier === paid && entry.neededTier === needed)
      const above = paid !== null && needed !== null && isAbove(paid, needed)
      return { paid, needed, isAbove: above, ...some }
    }),
  )
  const all = group(() => true)
  return {
    cells,
    paidAboveNeed: group(isPaidAboveNeed),
    unclassified: group(({ paidTier, neededTier }) => paidTier === null || neededTier === null),
    contested: group(isContested),
    sure: group(isSure),
    outside: subtract(printedCents(document).total, all.spend),
  }
})

/** Workloads together. */
export function workloadGroup(
  document: AnalysisDocument,
  workloads: readonly WorkloadEntry[],
): WorkloadGroup {
  const { byWorkload } = printedCents(document)
  const spend = sum(workloads.map(({ id }) => byWorkload.get(id) ?? ZERO))
  const total = reportedOrZero(document, document.totals.spend)
  return { spend, share: shareOf(spend, total), workloads }
}

/** A group of workloads as figures. */
export interface GroupFigures {
  readonly spend: Figure
  /** The spend to the whole unit, for headlines. */
  readonly short: Figure
  readonly share: Figure | undefined
  /** The share without decimals, for headlines. */
  readonly shortShare: Figure | undefined
  /** How many workloads they are. */
  readonly count: Figure
}

/** @param name of the group; unique among the groups of a document. */
export function groupFigures(
  document: AnalysisDocument,
  name: string,
  { spend, share, workloads }: WorkloadGroup,
): GroupFigures {
  const { period } = document.totals
  const cents = centsFigure(document, name, spend)
  const exact = shareFigure(name, share, period)
  return {
    spend: cents,
    short: shortFigure(cents, 'whole'),
    share: exact,
    shortShare: exact && shortFigure(exact, 'percent'),
    count: countFigure(name, workloads.length, period),
  }
}

/** Paid above need, as figures. */
export function aboveNeedFigures(document: AnalysisDocument): GroupFigures {
  return groupFigures(document, 'tiers/above-need', tierFigures(document).paidAboveNeed)
}

/** Contested, as figures. */
export function contestedFigures(document: AnalysisDocument): GroupFigures {
  return groupFigures(document, 'tiers/to-review', tierFigures(document).contested)
}

/** Without a tier paid or needed, as figures. */
export function unclassifiedFigures(document: AnalysisDocument): GroupFigures {
  return groupFigures(document, 'tiers/unclassified', tierFigures(document).unclassified)
}

/** A cell of the matrix as it is printed. */
export interface MatrixCell extends TierCell {
  readonly paid: Tier
  readonly needed: Tier
  readonly figures: GroupFigures
}

/**
 * The matrix of the known tiers in whole units. The cells above need add up to what is paid above need as it is
 * printed; the others to the rest of the spend.
 */
export const tierMatrix = perDocument((document): readonly MatrixCell[] =>
  tierGrid(document).cells.flatMap(({ paid, needed, ...cell }): readonly MatrixCell[] =>
    paid === null || needed === null ? [] : [{ ...cell, paid, needed }],
  ),
)

/** A cell of the full matrix; `null` stands for a tier that is not known. */
export interface GridCell extends TierCell {
  readonly figures: GroupFigures
}

/** A sum of printed cells, and its share of the total. */
export interface GridSum {
  readonly spend: Figure
  readonly share: Figure | undefined
}

/** The full matrix in whole units; its cells and what lies outside add up to the spend as it is printed. */
export interface TierGrid {
  readonly cells: readonly GridCell[]
  /** Paid frontier first, the unknown last. */
  readonly rows: readonly { readonly cells: readonly GridCell[]; readonly sum: GridSum }[]
  /** Spend outside workloads. */
  readonly outside: GridSum
  /** Needed frontier first, the unknown last; what lies outside is not classified. */
  readonly columns: readonly GridSum[]
  readonly total: GridSum
}

export const tierGrid = perDocument((document): TierGrid => {
  const { cells, paidAboveNeed, outside } = tierFigures(document)
  const [above, others] = [cells.filter(({ isAbove: is }) => is), cells.filter((c) => !c.isAbove)]
  const aboveTotal = roundTo(paidAboveNeed.spend, 0)
  const otherTotal = subtract(roundTo(printedCents(document).total, 0), aboveTotal)
  const aboveUnits = sharesOf(aboveTotal, above.map(spendOf), 0)
  const otherUnits = sharesOf(otherTotal, [...others.map(spendOf), outside], 0)
  const units = new Map([
    ...above.map((cell, at) => [cell, aboveUnits[at] ?? ZERO] as const),
    ...others.map((cell, at) => [cell, otherUnits[at] ?? ZERO] as const),
  ])
  const printed = cells.map((cell): GridCell => {
    const name = `tiers/${cell.paid ?? 'unknown'}-to-${cell.needed ?? 'unknown'}`
    const figures = groupFigures(document, name, cell)
    const short = { ...figures.short, value: units.get(cell) ?? ZERO }
    return { ...cell, figures: { ...figures, short } }
  })
  return { cells: printed, ...gridSums(document, printed, otherUnits.at(-1) ?? ZERO) }
})

function gridSums(
  document: AnalysisDocument,
  cells: readonly GridCell[],
  outside: Amount,
): Omit<TierGrid, 'cells'> {
  const amounts = (some: readonly GridCell[]): Amount =>
    sum(some.map(({ figures }) => figures.short.value))
  const all = sum([amounts(cells), outside])
  const sumOf = (name: string, amount: Amount): GridSum => ({
    spend: shortFigure(centsFigure(document, `tiers/${name}`, amount), 'whole'),
    share: shareFigure(`tiers/${name}`, shareOf(amount, all), document.totals.period, 'percent'),
  })
  return {
    rows: WITH_UNKNOWN.map((tier) => {
      const row = cells.filter(({ paid }) => paid === tier)
      return { cells: row, sum: sumOf(`paid/${tier ?? 'unknown'}`, amounts(row)) }
    }),
    outside: sumOf('outside', outside),
    columns: WITH_UNKNOWN.map((tier) => {
      const column = amounts(cells.filter(({ needed }) => needed === tier))
      const amount = tier === null ? sum([column, outside]) : column
      return sumOf(`needed/${tier ?? 'unknown'}`, amount)
    }),
    total: sumOf('all', all),
  }
}

function spendOf({ spend }: WorkloadGroup): Amount {
  return spend
}

/** A stronger model is paid for than the work needs. */
export function isPaidAboveNeed({ paidTier, neededTier }: WorkloadEntry): boolean {
  return paidTier !== null && neededTier !== null && isAbove(paidTier, neededTier)
}

/** Whether the tier of some work is contested. Lines without a model have no tier to decide. */
export function isContested(entry: WorkloadEntry): boolean {
  return entry.model !== null && !isSure(entry)
}

/** Whether a person decided the tier, or the rules have enough confidence and no guard asks for a person. */
function isSure({ neededTier, confidence, source, guard }: WorkloadEntry): boolean {
  if (neededTier === null) return false
  return source === 'override' || (guard === null && (confidence ?? 0) >= SURE_CONFIDENCE)
}

/** The spend in doubt. @param atStake spend times the chance that the tier is wrong. */
export function stakeFigure(document: AnalysisDocument, name: string, atStake: number): Figure {
  return derivedFigure(name, amountOf(atStake), {
    ...spendTerms(document),
    kind: 'estimate',
    formula: 'in-doubt',
    form: 'whole',
  })
}
