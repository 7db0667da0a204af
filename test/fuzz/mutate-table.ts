import type { Choices } from './choices.ts'

/** A table as lines of cells, quotes left as they stand. */
type Table = string[][]

/** Values that a cell of an export should never hold, and sometimes does. */
const ODD_CELLS = [
  '',
  ' ',
  'NULL',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e308',
  '1e999',
  '1e-400',
  '9'.repeat(400),
  `0.${'1'.repeat(80)}`,
  '-0',
  '-1',
  '1.5',
  '9007199254740993',
  '1,234.56',
  '1.234,56',
  '0x10',
  '1_000',
  '٣',
  '2026-02-30',
  '0000-00-00',
  '99999999999',
  '1788220800.5',
  '-1788220800',
  '275760-09-13',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '"',
  '""',
  '"open',
  'a"b',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\u0000',
  '\u2028',
  '{"a":',
  '[[[[',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'x'.repeat(100_000),
]

/** What is done to rows, columns and cells. The table changes in place. */
export const TABLE_MUTATIONS: Readonly<Record<string, (table: Table, choices: Choices) => void>> = {
  'drop a column': (table, choices) => {
    const column = choices.below(width(table))
    for (const row of table) row.splice(column, 1)
  },

  'drop a header cell': (table, choices) => table[0]?.splice(choices.below(width(table)), 1),

  'repeat a column': (table, choices) => {
    const column = choices.below(width(table))
    for (const row of table) row.push(row[column] ?? '')
  },

  'shuffle columns': (table, choices) => {
    for (let i = width(table) - 1; i > 0; i--) {
      const other = choices.below(i + 1)
      for (const row of table) swap(row, i, row, other)
    }
  },

  'rename a column': (table, choices) => {
    const header = table[0]
    if (header !== undefined) header[choices.below(header.length)] = choices.of(ODD_CELLS)
  },

  'swap header cells': (table, choices) => {
    const header = table[0]
    if (header !== undefined)
      swap(header, choices.below(header.length), header, choices.below(header.length))
  },

  'swap cells': (table, choices) => {
    for (let i = 0; i <= choices.below(4); i++) {
      const [one, other] = [choices.of(table), choices.of(table)]
      swap(one, choices.below(one.length), other, choices.below(other.length))
    }
  },

  'odd cells': (table, choices) => {
    for (let i = 0; i <= choices.below(4); i++) {
      const row = choices.of(table)
      row[choices.below(row.length)] = choices.of(ODD_CELLS)
    }
  },

  'an odd column': (table, choices) => {
    const [column, cell] = [choices.below(width(table)), choices.of(ODD_CELLS)]
    for (const row of table.slice(1)) row[column] = cell
  },

  'drop cells': (table, choices) => {
    choices.of(table).splice(choices.below(width(table)), 1 + choices.below(5))
  },

  'more cells': (table, choices) => {
    choices.of(table).push(...Array.from({ length: 1 + choices.below(300) }, () => 'more'))
  },

  'repeat rows': (table, choices) => {
    const rows = table.slice(1, 40)
    for (let i = 0; i < choices.below(30); i++) for (const row of rows) table.push([...row])
  },

  'repeat the header': (table, choices) => {
    table.splice(choices.below(table.length + 1), 0, [...(table[0] ?? [])])
  },

  'lose the header': (table) => table.shift(),

  'a preamble': (table, choices) => {
    const lines = Array.from({ length: choices.below(40) }, () => [choices.of(ODD_CELLS), 'x'])
    table.unshift(...lines)
  },

  'blank lines': (table, choices) => {
    for (let i = 0; i < 5; i++) table.splice(choices.below(table.length + 1), 0, [''])
  },
}

function width(table: Table): number {
  return table[0]?.length ?? 0
}

function swap(one: string[], at: number, other: string[], otherAt: number): void {
  const cell = one[at] ?? ''
  one[at] = other[otherAt] ?? ''
  other[otherAt] = cell
}
