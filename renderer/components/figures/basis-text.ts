import type { Messages } from '../../../shared/i18n/messages/en.ts'

/** What a saving is called: net where costs are taken off, else before costs. */
export function basisText({ hasCosts }: { readonly hasCosts: boolean }, t: Messages): string {
  return hasCosts ? t.savings.basis.net : t.savings.basis.before
}
