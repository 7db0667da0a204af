import { add } from '../domain/amount.ts'
import type { Month } from '../domain/day.ts'
import { knownTokens } from './gather-lots.ts'
import type { PlanCell, PlanInput, PlanTokens } from './plan-input.ts'

/**
 * Some workloads as one, a cell for each month: to compare candidates on their work without a pass over every cell
 * for each. Only what can be repriced is in it.
 */
export function groupInput(input: PlanInput, workloads: readonly number[]): PlanInput {
  const wanted = new Set(workloads)
  const months = new Map<Month, PlanCell>()
  for (const cell of input.cells) {
    if (!wanted.has(cell.workload) || knownTokens(cell) === undefined) continue
    const sum = months.get(cell.month)
    months.set(cell.month, sum === undefined ? { ...cell, workload: 0 } : addCells(sum, cell))
  }
  const first = workloads.flatMap((index) => input.workloads[index] ?? []).slice(0, 1)
  return { ...input, workloads: first, cells: [...months.values()] }
}

function addCells(sum: PlanCell, cell: PlanCell): PlanCell {
  return {
    ...sum,
    tokens: addTokens(sum.tokens, cell.tokens),
    batchTokens: addTokens(sum.batchTokens, cell.batchTokens),
    spend: add(sum.spend, cell.spend),
    batchSpend: add(sum.batchSpend, cell.batchSpend),
  }
}

function addTokens(a: PlanTokens | undefined, b: PlanTokens | undefined): PlanTokens | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return {
    input: a.input + b.input,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
    cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
    output: a.output + b.output,
  }
}
