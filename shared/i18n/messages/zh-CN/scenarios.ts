import type { scenarios as english } from '../en/scenarios.ts'

/** Plans and scenarios: keeping, changing, comparing. */
export const scenarios: typeof english = {
  none: '没有可用的方案',
}
