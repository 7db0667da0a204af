import type { FormatHelp } from '../../../shared/api/staging-api.ts'
import { providerName, sourceName } from '../../../shared/i18n/names.ts'
import { holdsWords } from '../holds-words.ts'

/** The formats whose title, id, source or provider hold every word of the query. */
export function findFormats(formats: readonly FormatHelp[], query: string): readonly FormatHelp[] {
  const isMeant = holdsWords(query)
  return formats.filter(({ id, title, provider }) => {
    const names = [title, id, sourceName(id), provider === null ? '' : providerName(provider)]
    return isMeant(names.join(' '))
  })
}

/** Everybody whose exports are read, each once, in the order of the alphabet. */
export function sourceNames(formats: readonly FormatHelp[]): readonly string[] {
  const names = new Set(formats.map(({ id }) => sourceName(id)))
  return [...names].sort((a, b) => a.localeCompare(b, 'en'))
}
