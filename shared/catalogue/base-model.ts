import { modelNameForms, nameKey } from './model-name.ts'

/** OpenAI writes the base first (`ft:gpt-4o-mini-2024-07-18:acme::id`), Azure and older ids last (`…-0125.ft-id`). */
const FINE_TUNE = [/^ft:([^:]+)/, /^(.+?)[.:]ft-/]
/** A Bedrock customization names its base and the base's context size: `…:custom-model/amazon.nova-lite-v1:0:300k/id`. */
const CUSTOM_MODEL = /^arn:.*:custom-model\/([^/]+?)(?::\d+k)?\//
/** Shorter keys occur in names by chance: `o1`, `o3`. */
const SHORTEST_KEY = 5
/** No model's name has more words, and no deployment's name more characters than are read. */
const MOST_WORDS = 8
const LONGEST_NAME = 300

/**
 * The spellings of the model that a fine-tune says it was made of.
 *
 * @returns none when the name is not that of a fine-tune.
 */
export function fineTunedFrom(seller: string, raw: string): readonly string[] {
  const written = raw.trim().toLowerCase()
  for (const pattern of [...FINE_TUNE, CUSTOM_MODEL]) {
    const base = pattern.exec(written)?.[1]
    if (base !== undefined) return modelNameForms(seller, base)
  }
  return []
}

/**
 * The longest known name inside a deployment's own: `prod-gpt-4o-mini` → `gpt-4o-mini`. Never one whose version goes
 * on (`gpt-4` in `prod-gpt-4-7`), and none where two names that do not overlap could be meant.
 *
 * @param isKnown whether a key is that of a model.
 */
export function namedInside(raw: string, isKnown: (key: string) => boolean): string | undefined {
  const spoken = raw.slice(0, LONGEST_NAME).replace(/[/:_]+/g, '-')
  const words = nameKey(spoken.replace(/(\d)p(\d)/g, '$1.$2')).split('-')
  const found: { readonly from: number; readonly to: number; readonly key: string }[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const key = words.slice(from, to).join('-')
      if (key.length < SHORTEST_KEY || !isKnown(key) || goesOn(words[to])) continue
      if (!found.some((other) => other.from <= from && to <= other.to))
        found.push({ from, to, key })
      break
    }
  }
  return found.length === 1 ? found[0]?.key : undefined
}

/** A short number after a name belongs to its version; a long one is a date. */
function goesOn(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,3}$/.test(word)
}
