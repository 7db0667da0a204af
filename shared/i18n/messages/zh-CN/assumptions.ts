import type { assumptions as english } from '../en/assumptions.ts'

/** What answers and plans stand on. */
export const assumptions: typeof english = {
  title: '本页一切数字都以账单和下列假设为依据。',
}
