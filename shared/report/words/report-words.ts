import type { Language } from '../../i18n/language.ts'
import { messagesOf } from '../../i18n/messages/message-catalogue.ts'
import type { Messages } from '../../i18n/messages/en.ts'
import { answers } from './en/report-answers.ts'
import { appendix, limits, method } from './en/report-annex.ts'
import { chargeback, monthly, seats } from './en/report-books.ts'
import { common, reconciliation, spend, summary, tiers } from './en/report-base.ts'
import { plans } from './en/report-plans.ts'

const EN = {
  common,
  summary,
  reconciliation,
  monthly,
  spend,
  chargeback,
  seats,
  tiers,
  answers,
  plans,
  limits,
  method,
  appendix,
}

/** Every word a report uses, in one language. */
export type ReportWords = typeof EN

/** A language that has no words of its own yet reads the English ones; its numbers and dates are its own. */
const WORDS: Readonly<Partial<Record<Language, ReportWords>>> = { en: EN }

export function reportWords(language: Language): ReportWords {
  return WORDS[language] ?? EN
}

/** The screens’ words in the very language that the report’s words are in: no page speaks two. */
export function reportMessages(language: Language): Messages {
  return messagesOf(WORDS[language] === undefined ? 'en' : language)
}
