import type { scenarios as english } from '../en/scenarios.ts'

/** Plans and scenarios: keeping, changing, comparing. */
export const scenarios: typeof english = {
  none: 'Không có phương án nào để làm việc',
}
