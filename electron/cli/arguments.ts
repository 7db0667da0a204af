import { isFormatId, FORMAT_IDS, type FormatId } from '../../shared/domain/format-id.ts'
import { parseAmount, scale } from '../../shared/domain/amount.ts'
import type { OverlapChoice } from '../../shared/document/overlap.ts'
import { lookUp } from '../../shared/domain/look-up.ts'
import { ProblemError } from '../../shared/domain/problem.ts'
import { sellerId } from '../../shared/domain/seller.ts'
import type { Invoice } from '../../shared/reconcile/invoice.ts'
import { BUILT_IN_TOLERANCE, type Tolerance } from '../../shared/reconcile/tolerance.ts'
import { IDLE_AFTER_DAYS } from '../../shared/seats/seat-summary.ts'

/** How to read the files that follow on the command line. */
export interface Reading {
  readonly format: FormatId | undefined
  /** Path of a mapping file: forced with `--format generic`, otherwise tried on tables that no format recognizes. */
  readonly mapping: string | undefined
  readonly answers: ReadonlyMap<string, string>
}

export interface Input extends Reading {
  readonly path: string
}

/** The command line, parsed and checked. */
export interface Arguments {
  readonly inputs: readonly Input[]
  readonly json: string | undefined
  readonly reports: readonly string[]
  readonly plans: readonly string[]
  /** Path of the assumptions file. */
  readonly savings: string | undefined
  /** Path of the company's policy. */
  readonly policy: string | undefined
  readonly prices: readonly string[]
  readonly rules: readonly string[]
  /** Paths of results of own blind comparisons. */
  readonly tests: readonly string[]
  /** Path of a list of answers about tiers. */
  readonly answers: string | undefined
  readonly rates: string | undefined
  readonly invoices: readonly Invoice[]
  readonly invoiceFiles: readonly string[]
  readonly tolerance: Tolerance
  readonly owners: readonly string[]
  readonly seats: readonly string[]
  readonly idleAfterDays: number
  /** Path to write the chargeback table to. */
  readonly chargeback: string | undefined
  /** Answers for single files, by the file's name in the document. */
  readonly fileAnswers: readonly FileAnswer[]
  /** Decisions about files that show the same usage, by the overlap's id. */
  readonly overlaps: readonly OverlapChoice[]
  readonly currency: string
  readonly language: Language
  readonly isQuiet: boolean
  readonly wants: 'analysis' | 'help' | 'version'
}

export const LANGUAGES = ['en', 'zh-CN', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/** What one file leaves open, as a person answers it. */
export interface FileAnswer {
  readonly file: string
  readonly question: string
  readonly answer: string
}

/** Supported kinds of report, by file ending. */
export const REPORT_ENDINGS = ['.html', '.csv'] as const

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }

/** @throws ProblemError naming the option, what was found and what is expected. */
export function readArguments(argv: readonly string[]): Arguments {
  const found = defaultArguments()
  let reading: Reading = { format: undefined, mapping: undefined, answers: new Map() }
  const words = [...argv]
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') {
      for (const path of words.splice(0)) found.inputs.push(inputOf(path, reading))
    } else if (word.startsWith('-') && word !== '-') {
      const [option = '', ...rest] = word.split('=')
      if (rest.length > 0) words.unshift(rest.join('='))
      reading = readOption(option, words, found, reading)
    } else {
      found.inputs.push(inputOf(word, reading))
    }
  }
  if (found.wants === 'analysis' && found.inputs.length === 0) {
    throw badUsage('No file or folder was given.', '')
  }
  return found
}

/** Takes one option, with its value from the words where it has one, and gives how files behind it are read. */
function readOption(
  option: string,
  words: string[],
  found: Mutable<Arguments>,
  reading: Reading,
): Reading {
  const flag = lookUp(FLAGS, option)
  if (flag !== undefined) {
    flag(found)
    return reading
  }
  const setting = lookUp(SETTINGS, option)
  const change = lookUp(READINGS, option)
  if (setting === undefined && change === undefined) {
    throw badUsage('There is no such option.', option)
  }
  const value = words.shift()
  if (value === undefined) throw badUsage(`${option} needs a value.`, option)
  setting?.(found, value)
  return change?.(reading, value) ?? reading
}

/** Options without a value. */
const FLAGS: Readonly<Record<string, (found: Mutable<Arguments>) => void>> = {
  '--quiet': (found) => void (found.isQuiet = true),
  '--help': (found) => void (found.wants = 'help'),
  '-h': (found) => void (found.wants = 'help'),
  '--version': (found) => void (found.wants = 'version'),
}

/** Options with a value that hold for the files behind them. */
const READINGS: Readonly<Record<string, (reading: Reading, value: string) => Reading>> = {
  '--format': (reading, value) => ({ ...reading, format: formatOf(value) }),
  '--mapping': (reading, value) => ({ ...reading, mapping: value }),
  '--answer': answered,
}

/** Options with a value that hold for the run. */
const SETTINGS: Readonly<Record<string, (found: Mutable<Arguments>, value: string) => void>> = {
  '--json': (found, value) => void (found.json = value),
  '--report': (found, value) => void found.reports.push(reportPath(value)),
  '--plan': (found, value) => void found.plans.push(value),
  '--savings': (found, value) => void (found.savings = value),
  '--policy': (found, value) => void (found.policy = value),
  '--prices': (found, value) => void found.prices.push(value),
  '--rules': (found, value) => void found.rules.push(value),
  '--tests': (found, value) => void found.tests.push(value),
  '--answers': (found, value) => void (found.answers = value),
  '--rates': (found, value) => void (found.rates = value),
  '--invoice': (found, value) => void found.invoices.push(invoiceOf(value)),
  '--invoices': (found, value) => void found.invoiceFiles.push(value),
  '--tolerance': (found, value) =>
    void (found.tolerance = { ...found.tolerance, ...toleranceOf(value) }),
  '--owners': (found, value) => void found.owners.push(value),
  '--chargeback': (found, value) => void (found.chargeback = value),
  '--seats': (found, value) => void found.seats.push(value),
  '--idle-days': (found, value) => void (found.idleAfterDays = daysOf(value)),
  '--answer': (found, value) => {
    const answer = answerOf(value)
    if (answer.file !== '') found.fileAnswers.push(answer)
  },
  '--overlap': (found, value) => void found.overlaps.push(overlapOf(value)),
  '--currency': (found, value) => void (found.currency = currencyOf(value)),
  '--lang': (found, value) => void (found.language = languageOf(value)),
}

function inputOf(path: string, reading: Reading): Input {
  if (reading.format === 'generic' && reading.mapping === undefined) {
    throw badUsage(
      'The format generic needs a mapping that says what the columns contain.',
      '--format',
      'generic',
      '--format generic --mapping <file.json>, before the files',
    )
  }
  return { path, ...reading }
}

/** An answer for the files that follow; one that names a file holds for that file alone, wherever the option stands. */
function answered(reading: Reading, value: string): Reading {
  const { file, question, answer } = answerOf(value)
  if (file !== '') return reading
  return { ...reading, answers: new Map([...reading.answers, [question, answer]]) }
}

/** The question begins behind the last colon in front of the equals sign. */
function answerOf(value: string): FileAnswer {
  const { file = '', question, answer = '' } = ANSWER.exec(value)?.groups ?? {}
  if (question === undefined) {
    throw badUsage(
      'The answer cannot be read.',
      '--answer',
      value,
      'portkey.cost-unit=cents or report.csv:date-order=day-first',
    )
  }
  return { file, question, answer }
}

const ANSWER = /^(?:(?<file>.+?):)?(?<question>[a-z][a-z.-]*)=(?<answer>.+)$/

/** Defaults of options that are not given. */
function defaultArguments(): Mutable<Arguments> {
  return {
    inputs: [],
    json: undefined,
    reports: [],
    plans: [],
    savings: undefined,
    policy: undefined,
    prices: [],
    rules: [],
    tests: [],
    answers: undefined,
    rates: undefined,
    invoices: [],
    invoiceFiles: [],
    tolerance: BUILT_IN_TOLERANCE,
    owners: [],
    seats: [],
    idleAfterDays: IDLE_AFTER_DAYS,
    chargeback: undefined,
    fileAnswers: [],
    overlaps: [],
    currency: 'USD',
    language: 'en',
    isQuiet: false,
    wants: 'analysis',
  }
}

function toleranceOf(value: string): Partial<Tolerance> {
  const isPercent = value.trim().endsWith('%')
  const number = parseAmount(value.trim().replace(/\s*%$/, ''))
  if (number === undefined || number < 0n) {
    throw badUsage('The tolerance cannot be read.', '--tolerance', value, '2.50 or 0.1%')
  }
  return isPercent ? { share: scale(number, 1n, 100n) } : { amount: number }
}

function daysOf(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw badUsage('This is not a number of days.', '--idle-days', value, 'a whole number such as 30')
}

function overlapOf(value: string): OverlapChoice {
  const [, id = '', count = ''] =
    /^(.+)=(all|none|union|bill|apart|[0-9a-f]{64})$/.exec(value) ?? []
  if (id === '') {
    throw badUsage('The choice cannot be read.', '--overlap', value, 'gateway=bill')
  }
  switch (count) {
    case 'all':
    case 'none':
    case 'union':
    case 'bill':
    case 'apart':
      return { id, count }
    default:
      return { id, count: 'file', sha256: count }
  }
}

function formatOf(value: string): FormatId {
  if (isFormatId(value)) return value
  throw badUsage('There is no such format.', '--format', value, FORMAT_IDS.join(' '))
}

function reportPath(value: string): string {
  if (REPORT_ENDINGS.some((ending) => value.toLowerCase().endsWith(ending))) return value
  throw badUsage(
    'Reports of this kind are not supported.',
    '--report',
    value,
    REPORT_ENDINGS.join(' or '),
  )
}

function currencyOf(value: string): string {
  if (/^[A-Za-z]{3}$/.test(value)) return value.toUpperCase()
  throw badUsage('This is not a currency code.', '--currency', value, 'a code such as USD')
}

function languageOf(value: string): Language {
  const language = LANGUAGES.find((known) => known === value)
  if (language !== undefined) return language
  throw badUsage('This language is not supported.', '--lang', value, LANGUAGES.join(', '))
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
    month: undefined,
    reference: '',
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
