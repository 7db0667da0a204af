import type { StateCreator } from 'zustand'
import { LANGUAGES, languageOf, type Language } from '../../shared/i18n/language.ts'
import { keepChoice, keptChoice } from './workspaces/kept-choices.ts'
import type { AppState, Settings, SettingsSlice, Theme } from './app-state.ts'

const KEY = 'settings'
const THEMES: readonly Theme[] = ['system', 'light', 'dark']

export const createSettingsSlice: StateCreator<AppState, [], [], SettingsSlice> = (set, get) => ({
  settings: readSettings(),
  changeSettings: (change) => {
    const settings = { ...get().settings, ...change }
    set({ settings })
    keepChoice(KEY, JSON.stringify(settings))
  },
})

function readSettings(): Settings {
  const kept = parseObject(keptChoice(KEY))
  return {
    theme: THEMES.find((theme) => theme === kept['theme']) ?? 'system',
    language: asLanguage(kept['language']) ?? languageOf(navigator.languages),
    numberLocale: asLanguage(kept['numberLocale']),
    author: typeof kept['author'] === 'string' ? kept['author'] : '',
  }
}

function asLanguage(value: unknown): Language | undefined {
  return LANGUAGES.find((language) => language === value)
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
