/** The languages of the program; a number locale is one of them too, chosen apart from the language of the text. */
export const LANGUAGES = ['en', 'zh-CN', 'vi'] as const

export type Language = (typeof LANGUAGES)[number]

/** Shown where a figure is not known; never replaced by a zero. */
export const UNKNOWN = '–'

/** U+2212, as wide as a digit; a hyphen is not. */
export const MINUS = '−'

/** Between a number and its unit: the two are never parted by a line break. */
export const NBSP = '\u00a0'

/** The best language for a list such as `navigator.languages`; English when none fits. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    const found = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === primary)
    if (found !== undefined) return found
  }
  return 'en'
}
