/** What answers and plans stand on. */
export const assumptions = {
  title: 'Everything here stands on what the bills say and on these assumptions.',
}
