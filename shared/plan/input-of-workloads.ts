import type { PlanInput } from './planning-input.ts'

/** The part of an input that some workloads make up, on the same days and at the same prices. */
export function inputOfWorkloads(input: PlanInput, ids: readonly string[]): PlanInput {
  const wanted = new Set(ids)
  const newIndex = new Map<number, number>()
  input.workloads.forEach(({ id }, index) => {
    if (wanted.has(id)) newIndex.set(index, newIndex.size)
  })
  return {
    ...input,
    workloads: input.workloads.filter(({ id }) => wanted.has(id)),
    cells: input.cells.flatMap((cell) => {
      const workload = newIndex.get(cell.workload)
      return workload === undefined ? [] : [{ ...cell, workload }]
    }),
  }
}
