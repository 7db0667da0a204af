import type { Language } from '../language.ts'
import { en, type Messages } from './en.ts'
import { vi } from './vi.ts'
import { zhCN } from './zh-CN.ts'

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, 'zh-CN': zhCN, vi }

/** All words in one language. */
export function messagesOf(language: Language): Messages {
  return CATALOGUES[language]
}
