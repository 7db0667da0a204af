import { subtract, ZERO } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { MoneyText } from '../../domain/money.ts'
import type { BaselineMonthText, ThreeCostsText } from '../../views/assumptions-basis.ts'
import { derivedFigure, shareFigure, type Figure } from '../figures/figure.ts'
import { reported, reportedOrZero, shareOf } from '../figures/reported.ts'
import { monthFigure, monthlySpend } from './months.ts'
import { spendTerms } from './spend.ts'

/**
 * Amounts behind the savings, such as the same work at another price.
 *
 * @param name what it is, unique within the basis. @returns `undefined` where it is not known in the reporting currency.
 */
export function basisMoney(
  document: AnalysisDocument,
  name: string,
  money: MoneyText | null,
  form: 'cents' | 'estimate' = 'cents',
): Figure | undefined {
  const amount = reported(document, money)
  return amount === undefined
    ? undefined
    : derivedFigure(name, amount, { ...spendTerms(document), formula: 'basis', form })
}

/** A month of the baseline: as the bills have it, and carried to all its days. */
export interface BaselineMonthFigures {
  readonly spend: Figure | undefined
  /** `undefined` where the month is left out. */
  readonly whole: Figure | undefined
}

/** A month of the baseline as figures. Its spend, and the whole month where it is the same, are those of the month. */
export function baselineMonthFigures(
  document: AnalysisDocument,
  { month, spend, whole }: Pick<BaselineMonthText, 'month' | 'spend' | 'whole'>,
): BaselineMonthFigures {
  const found = monthlySpend(document).months.find((each) => each.month === month)
  const ofMonth = found && monthFigure(document, found)
  const isSame = reported(document, whole) === reported(document, spend)
  return { spend: ofMonth, whole: isSame ? ofMonth : basisMoney(document, `whole/${month}`, whole) }
}

/** The same work at list, at own prices, and as it was paid. */
export interface ThreeCosts {
  readonly list: Figure | undefined
  readonly contracted: Figure | undefined
  readonly effective: Figure | undefined
  /** Work that has no list price. */
  readonly notCompared: Figure | undefined
  readonly isAllCompared: boolean
  /** The difference between effective and list cost as a share, without sign. */
  readonly difference: Figure | undefined
  /** Which of the two is less; `list` where they are the same. */
  readonly cheaper: 'list' | 'effective' | 'same' | undefined
}

/** The smallest difference that is reported. */
const ALMOST = 0.0005

/** The three costs of the baseline as figures. */
export function threeCosts(document: AnalysisDocument, costs: ThreeCostsText): ThreeCosts {
  const list = reported(document, costs.list)
  const effective = reported(document, costs.effective)
  const below =
    list === undefined || effective === undefined ? null : shareOf(subtract(list, effective), list)
  const notCompared = reportedOrZero(document, costs.notCompared)
  return {
    list: basisMoney(document, 'list', costs.list),
    contracted: basisMoney(document, 'contracted', costs.contracted),
    effective: basisMoney(document, 'effective', costs.effective),
    notCompared: basisMoney(document, 'not-compared', costs.notCompared),
    isAllCompared: notCompared === ZERO,
    difference: shareFigure(
      'basis/below-list',
      below === null ? null : Math.abs(below),
      document.totals.period,
    ),
    cheaper:
      below === null
        ? undefined
        : Math.abs(below) < ALMOST
          ? 'same'
          : below > 0
            ? 'effective'
            : 'list',
  }
}
