import { useId } from 'react'
import { LANGUAGES, type Language } from '../../../shared/i18n/language.ts'
import { Choice } from '../../components/forms/Choice.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { Theme } from '../../state/app-state.ts'
import { useApp } from '../../state/store.ts'
import { AboutProgram } from './AboutProgram.tsx'
import { CurrencySettings } from './CurrencySettings.tsx'
import { WorkspaceSettings } from './WorkspaceSettings.tsx'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** Each language by its own name. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  vi: 'Tiếng Việt',
}

/** Theme, language, number format, name beside decisions. */
export function SettingsScreen() {
  const { t } = useWords()
  return (
    <>
      <h1>{t.frame.screens.settings}</h1>
      <div className="form gap4">
        <Appearance />
        <Author />
      </div>
      <CurrencySettings />
      <WorkspaceSettings />
      <AboutProgram />
    </>
  )
}

function Appearance() {
  const { t, f } = useWords()
  const settings = useApp((state) => state.settings)
  const change = useApp((state) => state.changeSettings)
  const words = t.settings
  return (
    <>
      <NamedChoice
        name={words.theme}
        value={settings.theme}
        choices={THEMES}
        nameOf={(theme) => words.themes[theme]}
        onChange={(theme) => change({ theme })}
      />
      <NamedChoice
        name={words.language}
        value={settings.language}
        choices={LANGUAGES}
        nameOf={(language) => NAMES[language]}
        onChange={(language) => change({ language })}
      />
      <NamedChoice
        name={words.numberLocale}
        value={settings.numberLocale ?? ''}
        choices={['', ...LANGUAGES]}
        nameOf={(language) => (language === '' ? words.asLanguage : NAMES[language])}
        onChange={(language) => change({ numberLocale: language === '' ? undefined : language })}
      />
      <p className="qq f1">
        {words.example(`${f.money('732884.55', 'USD')}, ${f.day('2026-11-10')}`)}
      </p>
    </>
  )
}

function Author() {
  const { t } = useWords()
  const author = useApp((state) => state.settings.author)
  const change = useApp((state) => state.changeSettings)
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{t.settings.author}</label>
      <span className="field tall">
        <input
          id={id}
          value={author}
          maxLength={80}
          onChange={(event) => change({ author: event.target.value })}
        />
      </span>
      <p className="qq f1">{t.settings.authorText}</p>
    </>
  )
}

interface NamedChoiceProps<T extends string> {
  readonly name: string
  readonly value: T
  readonly choices: readonly T[]
  readonly nameOf: (choice: T) => string
  readonly onChange: (choice: T) => void
}

function NamedChoice<T extends string>({ name, ...choice }: NamedChoiceProps<T>) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <Choice id={id} {...choice} />
    </>
  )
}
