/** Plans and scenarios: keeping, changing, comparing. */
export const scenarios = {
  none: 'No plan to work on',
}
