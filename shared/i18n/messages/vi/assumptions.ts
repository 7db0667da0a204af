import type { assumptions as english } from '../en/assumptions.ts'

/** What answers and plans stand on. */
export const assumptions: typeof english = {
  title: 'Mọi con số ở đây dựa trên hóa đơn và các giả định sau.',
}
