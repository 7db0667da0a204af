import type { Reason } from '../../domain/classification.ts'
import type { WorkloadEntry } from '../../document/analysis-document.ts'
import { MINUS, UNKNOWN } from '../../i18n/language.ts'

/** The signal with the most points, with its evidence. */
export function strongestReason({ reasons }: WorkloadEntry): string {
  const [first] = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return first === undefined ? UNKNOWN : reasonText(first)
}

/** `project-name: invoice (+3)`. */
export function reasonText({ signal, evidence, points }: Reason): string {
  const sign = points < 0 ? MINUS : '+'
  return `${signal}: ${evidence} (${sign}${String(Math.abs(points))})`
}
