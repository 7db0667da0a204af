import { createContext, useContext } from 'react'
import { amountToNumber } from '../../shared/domain/amount.ts'
import { createFormats, type Formats } from '../../shared/i18n/formats.ts'
import type { Counted } from '../../shared/i18n/messages/counted.ts'
import { en, type Messages } from '../../shared/i18n/messages/en.ts'
import type { Figure } from '../../shared/insights/figures/figure.ts'
import { marked } from '../../shared/insights/figures/marked-text.ts'

/** Words in the chosen language, and formats in the chosen number locale. */
export interface Words {
  readonly t: Messages
  readonly f: Formats
  /** A figure on its way into a sentence, which `MarkedText` renders. */
  readonly mark: (figure: Figure | undefined) => string
  /** A count on its way into a sentence, with its number for the grammar. */
  readonly counted: (figure: Figure) => Counted
}

/** The words of a language with the formats of a number locale. */
export function createWords(t: Messages, f: Formats): Words {
  const mark = (figure: Figure | undefined): string => marked(figure, f)
  return {
    t,
    f,
    mark,
    counted: (figure) => ({ n: amountToNumber(figure.value), text: mark(figure) }),
  }
}

export const WordsContext = createContext<Words>(createWords(en, createFormats('en')))

/** The words of the nearest `WordsContext`. */
export function useWords(): Words {
  return useContext(WordsContext)
}
