import type { CodesByPlace } from '../../../shared/i18n/messages/code-words.ts'
import type { Messages } from '../../../shared/i18n/messages/en.ts'
import { holdsWords } from '../holds-words.ts'

type Place = keyof CodesByPlace

/** A code, where it stands, what it means and what to do about it. */
export interface CodeEntry {
  readonly code: string
  readonly place: Place
  readonly meaning: string
  readonly whatToDo: string
}

/** The codes of warnings, rejected and skipped rows whose words hold every word of the query. */
export function findCodes(codes: Messages['codes'], query: string): readonly CodeEntry[] {
  const isMeant = holdsWords(query)
  return (Object.keys(codes.words) as Place[])
    .flatMap((place) =>
      Object.entries(codes.words[place]).map(([code, [meaning, whatToDo]]) => ({
        code,
        place,
        meaning,
        whatToDo,
      })),
    )
    .filter(({ code, place, meaning, whatToDo }) =>
      isMeant(`${code} ${codes.places[place]} ${meaning} ${whatToDo}`),
    )
}
