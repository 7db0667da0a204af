import { isFormatId, FORMAT_IDS, type FormatId } from '../../shared/domain/format-id.ts'
import { parseAmount } from '../../shared/domain/amount.ts'
import { ProblemError } from '../../shared/domain/problem.ts'
import { sellerId } from '../../shared/domain/seller.ts'
import type { Invoice } from '../../shared/engine/reconcile.ts'

/** The command line, read and checked. */
export interface Arguments {
  readonly inputs: readonly { readonly path: string; readonly format: FormatId | undefined }[]
  readonly json: string | undefined
  readonly reports: readonly string[]
  readonly plans: readonly string[]
  readonly prices: readonly string[]
  readonly rules: readonly string[]
  readonly rates: string | undefined
  readonly invoices: readonly Invoice[]
  readonly currency: string
  readonly language: Language
  readonly isQuiet: boolean
  readonly wants: 'analysis' | 'help' | 'version'
}

export const LANGUAGES = ['en', 'zh-CN', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/** Kinds of report that this version writes, by file ending. */
export const REPORT_ENDINGS = ['.html', '.csv'] as const

export const USAGE = `Usage: analyze [options] <file-or-folder>...

Reads the billing exports of AI providers and says what was spent, which tier the work needs
and what a switch of models would save. Nothing leaves this machine.

  --format <id>        read the files that follow as this format
  --json <path or ->   write the analysis document
  --report <path>      write a report; .html or .csv (may be repeated)
  --plan <file.json>   evaluate a savings plan instead of the built-in ones (may be repeated)
  --prices <file.json> price entries laid over the built-in price book
  --rules <file.json>  classification rules laid over the built-in ones
  --rates <file.csv>   monthly exchange rates: month,from,to,rate
  --invoice <provider>=<amount>[ <currency>]   invoice total to reconcile against (may be repeated)
  --currency <code>    reporting currency, default USD
  --lang <en|zh-CN|vi> language of reports and messages
  --quiet              no progress
  --help, --version`

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }

/** @throws ProblemError naming the option, what was found and what is expected. */
export function readArguments(argv: readonly string[]): Arguments {
  const found: Mutable<Arguments> = {
    inputs: [],
    json: undefined,
    reports: [],
    plans: [],
    prices: [],
    rules: [],
    rates: undefined,
    invoices: [],
    currency: 'USD',
    language: 'en',
    isQuiet: false,
    wants: 'analysis',
  }
  let format: FormatId | undefined
  const words = [...argv]
  const valueOf = (option: string): string => {
    const value = words.shift()
    if (value === undefined) throw badUsage(`${option} needs a value.`, option)
    return value
  }
  const options: Readonly<Record<string, (option: string) => void>> = {
    '--format': (option) => void (format = formatOf(valueOf(option))),
    '--json': (option) => void (found.json = valueOf(option)),
    '--report': (option) => void found.reports.push(reportPath(valueOf(option))),
    '--plan': (option) => void found.plans.push(valueOf(option)),
    '--prices': (option) => void found.prices.push(valueOf(option)),
    '--rules': (option) => void found.rules.push(valueOf(option)),
    '--rates': (option) => void (found.rates = valueOf(option)),
    '--invoice': (option) => void found.invoices.push(invoiceOf(valueOf(option))),
    '--currency': (option) => void (found.currency = currencyOf(valueOf(option))),
    '--lang': (option) => void (found.language = languageOf(valueOf(option))),
    '--quiet': () => void (found.isQuiet = true),
    '--help': () => void (found.wants = 'help'),
    '-h': () => void (found.wants = 'help'),
    '--version': () => void (found.wants = 'version'),
  }
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') {
      for (const path of words.splice(0)) found.inputs.push({ path, format })
    } else if (word.startsWith('-') && word !== '-') {
      const [name = '', ...rest] = word.split('=')
      if (rest.length > 0) words.unshift(rest.join('='))
      const option = options[name]
      if (option === undefined) throw badUsage('There is no such option.', name)
      option(name)
    } else {
      found.inputs.push({ path: word, format })
    }
  }
  if (found.wants === 'analysis' && found.inputs.length === 0) {
    throw badUsage('No file or folder was given.', '')
  }
  return found
}

function formatOf(value: string): FormatId {
  if (isFormatId(value)) return value
  throw badUsage('There is no such format.', '--format', value, FORMAT_IDS.join(' '))
}

function reportPath(value: string): string {
  if (REPORT_ENDINGS.some((ending) => value.toLowerCase().endsWith(ending))) return value
  throw badUsage(
    'This kind of report is not written.',
    '--report',
    value,
    REPORT_ENDINGS.join(' or '),
  )
}

function currencyOf(value: string): string {
  if (/^[A-Za-z]{3}$/.test(value)) return value.toUpperCase()
  throw badUsage('This is no currency code.', '--currency', value, 'a code such as USD')
}

function languageOf(value: string): Language {
  const language = LANGUAGES.find((known) => known === value)
  if (language !== undefined) return language
  throw badUsage('This language is not offered.', '--lang', value, LANGUAGES.join(', '))
}

function invoiceOf(value: string): Invoice {
  const match = /^([^=]+)=\s*([\d.,+-]+)(?:\s+([A-Za-z]{3}))?\s*$/.exec(value)
  const amount = parseAmount(match?.[2] ?? '')
  if (match === null || amount === undefined) {
    throw badUsage('The invoice cannot be read.', '--invoice', value, 'openai=1234.56 USD')
  }
  return {
    provider: sellerId(match[1] ?? ''),
    amount,
    currency: (match[3] ?? 'USD').toUpperCase(),
  }
}

function badUsage(what: string, where: string, found?: string, expected?: string): ProblemError {
  return new ProblemError({
    what,
    ...(where === '' ? {} : { where }),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    fix: 'Run with --help to see the options.',
  })
}
