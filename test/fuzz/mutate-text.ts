import type { Choices } from './choices.ts'
import { TABLE_MUTATIONS } from './mutate-table.ts'

const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\u2028']
const DELIMITERS = [',', ';', '\t', '|', ' ', '::']

/** What is done to a file as text: quotes, line ends, separators, an endless line. */
export const TEXT_MUTATIONS: Readonly<Record<string, (text: string, choices: Choices) => string>> =
  {
    ...Object.fromEntries(
      Object.entries(TABLE_MUTATIONS).map(([name, mutate]) => [name, onTable(mutate)]),
    ),

    'an endless line': (text, choices) => {
      const length = choices.onceIn(20) ? 18_000_000 : 200_000
      return insert(text, choices, 'endless '.repeat(length / 8))
    },

    'endless cells': (text, choices) => insert(text, choices, 'x,'.repeat(50_000)),

    'a stray quote': (text, choices) => insert(text, choices, '"'),

    'many quotes': (text, choices) => insert(text, choices, '"'.repeat(1 + choices.below(2000))),

    'a quote never closed': (text, choices) => {
      const lines = text.split('\n')
      const at = choices.below(lines.length)
      lines[at] = `"${lines[at] ?? ''}`
      return lines.join('\n')
    },

    'no quotes': (text) => text.replaceAll('"', ''),

    'mixed line ends': (text, choices) => text.replace(/\r?\n/g, () => choices.of(LINE_ENDS)),

    'other line ends': (text, choices) => text.replace(/\r?\n/g, choices.of(LINE_ENDS)),

    'wrong separator': (text, choices) => text.replaceAll(',', choices.of(DELIMITERS)),

    'wrong separator on a line': (text, choices) => {
      const lines = text.split('\n')
      const at = choices.below(lines.length)
      lines[at] = (lines[at] ?? '').replaceAll(',', choices.of(DELIMITERS))
      return lines.join('\n')
    },

    'said separator': (text, choices) => `sep=${choices.of(DELIMITERS)}\r\n${text}`,

    'huge numbers': (text, choices) =>
      text.replace(/\d+/g, (digits) =>
        choices.onceIn(12) ? digits.repeat(1 + choices.below(30)) : digits,
      ),

    'other signs': (text, choices) =>
      text.replace(/\d+/g, (digits) => (choices.onceIn(12) ? `-${digits}` : digits)),

    'characters of all kinds': (text, choices) =>
      insert(text, choices, String.fromCodePoint(0x20 + choices.below(0xd7e0))),

    'nested brackets': (text, choices) => insert(text, choices, '['.repeat(choices.below(100_000))),

    'lose brackets': (text, choices) =>
      text.replace(/[[\]{}]/g, (bracket) => (choices.onceIn(20) ? '' : bracket)),

    'change JSON values': (text, choices) =>
      text.replace(/(?<=":\s*)(?:"[^"]*"|-?[\d.]+|null)/g, (value) =>
        choices.onceIn(8) ? choices.of(ODD_VALUES) : value,
      ),

    'rename JSON keys': (text, choices) =>
      text.replace(/"(\w+)"(?=\s*:)/g, (key) => (choices.onceIn(12) ? '"__proto__"' : key)),

    'one JSON line': (text) => text.replace(/\n\s*/g, ''),
  }

/** Those after which JSON is JSON still. */
export const JSON_MUTATIONS: ReadonlySet<string> = new Set([
  'change JSON values',
  'rename JSON keys',
  'one JSON line',
  'other signs',
])

/** Values that a field of a result should never hold. */
const ODD_VALUES = [
  'null',
  '{}',
  '[]',
  '[null]',
  '""',
  '"x"',
  'true',
  '1e308',
  '1e999',
  '-1',
  '0.1234567890123456789012345678901234567890',
  '123456789012345678901234567890',
  '{"__proto__":{"a":1}}',
  '{"length":-1}',
  '"\\ud800"',
  '"2026-02-30"',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
]

function insert(text: string, choices: Choices, inserted: string): string {
  const at = choices.below(text.length + 1)
  return text.slice(0, at) + inserted + text.slice(at)
}

function onTable(
  mutate: (table: string[][], choices: Choices) => void,
): (text: string, choices: Choices) => string {
  return (text, choices) => {
    const table = text.split('\n').map((line) => line.split(','))
    mutate(table, choices)
    return table.map((row) => row.join(',')).join('\n')
  }
}
