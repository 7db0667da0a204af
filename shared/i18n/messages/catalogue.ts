import type { Language } from '../language.ts'
import { en, type Messages } from './en.ts'

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, 'zh-CN': en, vi: en }

/** All words in one language. */
export function messagesOf(language: Language): Messages {
  return CATALOGUES[language]
}
