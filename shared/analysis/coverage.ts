import { amountToNumber, add, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { Coverage } from '../document/analysis-document.ts'
import { totalTokens } from '../domain/tokens.ts'
import type { ConvertedLine } from '../aggregate/sums.ts'
import type { WorkloadTotals } from '../aggregate/workload-sums.ts'

/**
 * How much of spend is known well enough to be acted on. Usage without a price lowers `priceKnown` by its tokens.
 *
 * @param ownerless spend of these lines that neither a team, a cost centre nor a person answers for.
 */
export function coverageOf(
  workloads: readonly WorkloadTotals[],
  lines: readonly ConvertedLine[],
  ownerless: Amount,
): Coverage {
  const all = spendOf(workloads)
  const share = (part: readonly WorkloadTotals[]): number | null => shareOf(spendOf(part), all)
  return {
    modelKnown: share(workloads.filter(({ identity }) => identity.model !== '')),
    tokensKnown: share(workloads.filter(({ sums }) => totalTokens(sums.tokens) !== undefined)),
    priceKnown: pricedShare(lines),
    rateKnown: rateShare(lines),
    ownerKnown: shareOf(subtract(all, ownerless), all),
  }
}

function spendOf(workloads: readonly WorkloadTotals[]): Amount {
  return workloads.reduce((sum, { sums }) => add(sum, sums.spend ?? ZERO), ZERO)
}

function shareOf(part: Amount, all: Amount): number | null {
  if (all <= ZERO) return null
  return clamp(amountToNumber(part) / amountToNumber(all))
}

function pricedShare(lines: readonly ConvertedLine[]): number | null {
  let [unpriced, all] = [0, 0]
  for (const { line } of lines) {
    const tokens = totalTokens(line.tokens) ?? 0
    all += tokens
    if (line.unpriced !== undefined) unpriced += tokens
  }
  if (all > 0) return clamp(1 - unpriced / all)
  return lines.some(({ line }) => line.spend !== undefined) ? 1 : null
}

/** Money in a currency without a rate cannot be weighed against the rest, so its rows are. */
function rateShare(lines: readonly ConvertedLine[]): number | null {
  const money = lines.filter(({ line }) => line.spend !== undefined)
  if (money.length === 0) return null
  const rowsOf = (part: readonly ConvertedLine[]): number =>
    part.reduce((rows, { line }) => rows + line.cell.rows, 0)
  return clamp(1 - rowsOf(money.filter((line) => line.isRateMissing)) / rowsOf(money))
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
