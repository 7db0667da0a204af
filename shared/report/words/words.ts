import type { Language } from '../../i18n/language.ts'
import { appendix, limits, method } from './en/annex.ts'
import { chargeback, monthly, seats } from './en/books.ts'
import { common, reconciliation, spend, summary, tiers } from './en/base.ts'
import { plans } from './en/plans.ts'

const EN = {
  common,
  summary,
  reconciliation,
  monthly,
  spend,
  chargeback,
  seats,
  tiers,
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
