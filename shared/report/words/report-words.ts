import type { Language } from '../../i18n/language.ts'
import { messagesOf } from '../../i18n/messages/message-catalogue.ts'
import type { Messages } from '../../i18n/messages/en.ts'
import { count } from '../../i18n/number.ts'
import { counting, type Counting } from './en/counting.ts'
import { answers } from './en/report-options.ts'
import { appendix, limits, method } from './en/report-annex.ts'
import { chargeback, monthly, seats } from './en/report-books.ts'
import { common, reconciliation, spend, summary, tiers } from './en/report-base.ts'
import { plans } from './en/report-plans.ts'

const english = (numbers: Counting) => ({
  common: common(numbers),
  summary: summary(numbers),
  reconciliation: reconciliation(numbers),
  monthly: monthly(numbers),
  spend: spend(numbers),
  chargeback: chargeback(numbers),
  seats: seats(numbers),
  tiers: tiers(numbers),
  answers: answers(numbers),
  plans: plans(numbers),
  limits: limits(numbers),
  method: method(numbers),
  appendix: appendix(numbers),
})

/** Every word a report uses, in one language. */
export type ReportWords = ReturnType<typeof english>

/** A language that has no words of its own yet reads the English ones; its numbers and dates are its own. */
const WORDS: Readonly<Partial<Record<Language, (numbers: Counting) => ReportWords>>> = {
  en: english,
}

/** The words of a report; numbers in them are written as the language writes them. */
export function reportWords(language: Language): ReportWords {
  const words = WORDS[language] ?? english
  return words(counting((value) => count(value, language)))
}

/** The screens’ words in the very language that the report’s words are in: no page speaks two. */
export function reportMessages(language: Language): Messages {
  return messagesOf(WORDS[language] === undefined ? 'en' : language)
}
