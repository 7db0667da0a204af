import { createContext, useContext } from 'react'
import { createFormats, type Formats } from '../../shared/i18n/formats.ts'
import { en, type Messages } from '../../shared/i18n/messages/en.ts'

/** Words in the chosen language, and formats in the chosen number locale. */
export interface Words {
  readonly t: Messages
  readonly f: Formats
}

export const WordsContext = createContext<Words>({ t: en, f: createFormats('en') })

/** The words of the nearest `WordsContext`. */
export function useWords(): Words {
  return useContext(WordsContext)
}
