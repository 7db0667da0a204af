import { subtract, ZERO, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument, Coverage } from '../../document/analysis-document.ts'
import {
  derivedFigure,
  documentFigure,
  perDocument,
  pointerName,
  shareFigure,
  shortFigure,
  type Figure,
} from '../figures/figure.ts'
import { reported, reportedOrZero, shareOf } from '../figures/reported.ts'
import { spendTerms } from '../spend/spend.ts'
import { tierFigures } from '../spend/tiers.ts'

/** The parts of the coverage, in the order in which they are shown. */
export const COVERAGE_PARTS = [
  'modelKnown',
  'tokensKnown',
  'priceKnown',
  'rateKnown',
  'ownerKnown',
] as const satisfies readonly (keyof Coverage)[]

/** A share of the coverage by its part. */
export type CoverageFigures = Readonly<Record<keyof Coverage, Figure | undefined>>

/** Shares of spend for which a fact is known. */
export function totalCoverage(document: AnalysisDocument): CoverageFigures {
  return coverageAt(document, '/totals/coverage', document.totals.coverage)
}

/** The same of one provider's spend. @param provider as in `byProvider`. */
export function providerCoverage(
  document: AnalysisDocument,
  provider: string,
): CoverageFigures | undefined {
  const at = document.byProvider.findIndex((entry) => entry.provider === provider)
  const entry = document.byProvider[at]
  return entry && coverageAt(document, `/byProvider/${at}/coverage`, entry.coverage)
}

function coverageAt(
  document: AnalysisDocument,
  pointer: string,
  coverage: Coverage,
): CoverageFigures {
  const figure = (part: keyof Coverage): Figure | undefined =>
    documentFigure(`${pointer}/${pointerName(part)}`, coverage[part], {
      unit: 'share',
      period: document.totals.period,
      kind: 'count',
      formula: 'coverage',
      form: 'percent-1',
    })
  return {
    modelKnown: figure('modelKnown'),
    tokensKnown: figure('tokensKnown'),
    priceKnown: figure('priceKnown'),
    rateKnown: figure('rateKnown'),
    ownerKnown: figure('ownerKnown'),
  }
}

/** The share of spend whose tier has enough confidence or was decided by a person. */
export function tierSureShare(document: AnalysisDocument): Figure | undefined {
  return shareFigure(
    'tiers/sure',
    tierFigures(document).sure.share,
    document.totals.period,
    'percent-1',
  )
}

/**
 * Spend by owner. The three amounts add up to the spend: with an owner from the owner table, with a person named by
 * the export, and without an owner. A project name is not an owner.
 */
export interface OwnerFigures {
  /** `undefined` where the spend is not known in the reporting currency. */
  readonly total: Figure | undefined
  /** With a team, cost center, legal entity or account. */
  readonly allocated: Figure | undefined
  readonly allocatedShare: Figure | undefined
  /** Without one, but the export names the person. */
  readonly personOnly: Figure | undefined
  /** Without an owner. */
  readonly ownerless: Figure | undefined
  readonly hasPersonOnly: boolean
  readonly hasOwnerless: boolean
  readonly hasAllocated: boolean
}

export const ownerFigures = perDocument((document): OwnerFigures => {
  const { chargeback, reportingCurrency: currency, totals } = document
  const total = reported(document, chargeback.total)
  const [allocated, personOnly] = [chargeback.allocated, chargeback.personOnly].map((money) =>
    reportedOrZero(document, money),
  )
  const ownerless = subtract(subtract(total ?? ZERO, allocated ?? ZERO), personOnly ?? ZERO)
  const terms = spendTerms(document)
  const figure = (name: 'total' | 'allocated' | 'personOnly'): Figure | undefined =>
    documentFigure(`/chargeback/${name}/${currency}`, chargeback[name][currency], terms)
  const share = total === undefined ? null : shareOf(allocated ?? ZERO, total)
  return {
    total: figure('total'),
    allocated: figure('allocated'),
    allocatedShare: shareFigure('owners/allocated', share, totals.period),
    personOnly: figure('personOnly'),
    ownerless:
      documentFigure(`/chargeback/ownerless/${currency}`, chargeback.ownerless[currency], terms) ??
      derivedFigure('owners/ownerless', ownerless, terms),
    hasPersonOnly: isSome(personOnly),
    hasOwnerless: ownerless !== ZERO,
    hasAllocated: isSome(allocated),
  }
})

function isSome(amount: Amount | undefined): boolean {
  return amount !== undefined && amount !== ZERO
}

/** A share of the coverage as printed in a headline. */
export function headlineShare(figure: Figure | undefined): Figure | undefined {
  return figure && shortFigure(figure, 'percent')
}
