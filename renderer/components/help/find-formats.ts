import type { FormatHelp } from '../../../shared/api/staging-api.ts'
import { providerName, sourceName } from '../../../shared/i18n/names.ts'

/** The formats whose title, id, source or provider hold every word of the query. */
export function findFormats(formats: readonly FormatHelp[], query: string): readonly FormatHelp[] {
  const wanted = query.toLowerCase().split(/\s+/)
  return formats.filter(({ id, title, provider }) => {
    const names = [title, id, sourceName(id), provider === null ? '' : providerName(provider)]
    const text = names.join(' ').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

/** Everybody whose exports are read, each once, in the order of the alphabet. */
export function sourceNames(formats: readonly FormatHelp[]): readonly string[] {
  const names = new Set(formats.map(({ id }) => sourceName(id)))
  return [...names].sort((a, b) => a.localeCompare(b, 'en'))
}
