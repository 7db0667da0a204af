import { useId, type ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../../shared/i18n/language.ts'
import { useWords } from '../../components/use-messages.ts'
import type { Theme } from '../../state/app-state.ts'
import { useApp } from '../../state/store.ts'
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
  const { t, f } = useWords()
  const settings = useApp((state) => state.settings)
  const change = useApp((state) => state.changeSettings)
  const document = useApp((state) => state.document)
  const words = t.settings
  return (
    <>
      <h1>{words.title}</h1>
      <div className="form gap4">
        <Choice
          name={words.theme}
          value={settings.theme}
          options={THEMES.map((theme) => [theme, words.themes[theme]])}
          onChange={(text) => change({ theme: THEMES.find((theme) => theme === text) ?? 'system' })}
        />
        <Choice
          name={words.language}
          value={settings.language}
          options={LANGUAGES.map((language) => [language, NAMES[language]])}
          onChange={(text) =>
            change({ language: LANGUAGES.find((language) => language === text) ?? 'en' })
          }
        />
        <Choice
          name={words.numberLocale}
          value={settings.numberLocale ?? ''}
          options={[
            ['', words.asLanguage],
            ...LANGUAGES.map((language) => [language, NAMES[language]] as const),
          ]}
          onChange={(text) =>
            change({ numberLocale: LANGUAGES.find((language) => language === text) })
          }
        >
          {words.example(`${f.money('732884.55', 'USD')}, ${f.day('2026-11-10')}`)}
        </Choice>
        <Author />
      </div>
      <CurrencySettings />
      <WorkspaceSettings />
      {document !== undefined && (
        <>
          <h2 className="f3 b gap5">{words.about}</h2>
          <div className="form gap2">
            <span>{words.version}</span>
            <span>{document.app.version}</span>
            <span>{words.priceBook}</span>
            <span>
              {document.priceBook.id}, {words.priceBookAt(f.day(document.priceBook.asOf))}
            </span>
          </div>
        </>
      )}
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

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
  readonly children?: ReactNode
}

function Choice({ name, value, options, onChange, children }: ChoiceProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="choice"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      {children !== undefined && <p className="qq f1">{children}</p>}
    </>
  )
}
