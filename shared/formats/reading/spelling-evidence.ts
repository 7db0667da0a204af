import type { OpenQuestion } from '../../document/open-question.ts'
import { dayNumbers, type DayOrder, type Spelling, type SpellingNotes } from './spelling.ts'

/** The question whose answer says which number of a day such as 03/04/2026 is the month. */
export const DAY_ORDER_QUESTION = 'date-order'

/** The question whose answer says whether the mark in 94.859 stands before decimals or thousands. */
export const DECIMAL_QUESTION = 'decimal'

export const DAY_ORDERS = ['day-first', 'month-first'] as const

export const DECIMALS = ['point', 'comma'] as const

/** How a file writes numbers and days, and what it leaves open. */
export interface FoundSpelling {
  /** `undefined` where the file is written as its provider writes it. */
  readonly spelling: Spelling | undefined
  /** Questions of this file, answered or not. */
  readonly questions: readonly OpenQuestion[]
}

type Mark = '.' | ','

/** So many times more numbers make the others mistakes, which are rejected one by one. */
const CLEARLY = 9

/**
 * Collects how the cells of a file are written, all rows together: one cell with thousands and decimals, or one day
 * above 12, decides for all.
 */
export class SpellingEvidence implements SpellingNotes {
  /** Numbers by the only decimal mark they can have. */
  readonly #decimals: Record<Mark, number> = { '.': 0, ',': 0 }
  /** Marks before exactly three digits, which may be decimals or a thousand. */
  readonly #openMarks = new Set<Mark>()
  readonly #orders = new Set<DayOrder>()
  #hasOpenDays = false
  #hasWrittenDays = false
  #isNativelyMonthFirst = false
  #hasGroups = false

  /** Notes a number that may have decimals. */
  number(value: string): void {
    const digits = value.replace(/[eE][+-]?\d+$/, '0')
    const marks: readonly string[] = digits.match(/[.,]/g) ?? []
    const last = marks.at(-1)
    if (last !== '.' && last !== ',') return
    const other = last === '.' ? ',' : '.'
    const behind = digits.length - digits.lastIndexOf(last) - 1
    const before = digits.slice(0, digits.lastIndexOf(last)).replace(/^[+-]/, '')
    if (marks.includes(other)) this.#decimals[last]++
    else if (marks.length > 1) this.#decimals[other]++
    else if (behind === 3 && /^[1-9]\d{0,2}$/.test(before)) this.#openMarks.add(last)
    else this.#decimals[last]++
    if (marks.length > 1) this.#hasGroups = true
  }

  /** Notes a number of whole things: a mark before three digits is that of thousands. */
  whole(value: string): void {
    const mark = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(value)?.[1]
    if (mark === undefined) return
    this.#decimals[mark === '.' ? ',' : '.']++
    this.#hasGroups = true
  }

  /** Notes a day. @param isNative whether the provider itself writes the month first. */
  day(value: string, isNative: boolean): void {
    const numbers = dayNumbers(value)
    if (numbers === undefined) return
    const { first, second, mark } = numbers
    this.#hasWrittenDays ||= !isNative
    this.#isNativelyMonthFirst ||= isNative
    if (first > 12 && second > 12) return
    if (mark === '.' || first > 12) this.#orders.add('day-first')
    else if (second > 12) this.#orders.add('month-first')
    else if (first !== second) this.#hasOpenDays = true
  }

  /**
   * What the file's own evidence says, else a person's answers.
   *
   * @param delimiter of the file: with commas between cells an unquoted comma is no decimal mark.
   */
  found(delimiter: string, answers: ReadonlyMap<string, string>): FoundSpelling {
    const questions: OpenQuestion[] = []
    const ask = (id: string, options: readonly string[]): string | undefined => {
      const given = answers.get(id)
      const answer = given !== undefined && options.includes(given) ? given : null
      questions.push({ id, options, answer })
      return answer ?? undefined
    }
    const decimal =
      this.#decimal(delimiter) ?? (ask(DECIMAL_QUESTION, DECIMALS) === 'comma' ? ',' : '.')
    const dayOrder = this.#dayOrder(decimal) ?? ask(DAY_ORDER_QUESTION, DAY_ORDERS)
    const hasGroups = this.#hasGroups || (decimal === '.' && this.#openMarks.has(','))
    const isPlain =
      decimal === '.' && !hasGroups && !this.#hasWrittenDays && dayOrder !== 'day-first'
    if (isPlain) return { spelling: undefined, questions }
    const order = dayOrder === 'day-first' ? 'day-first' : 'month-first'
    return { spelling: { decimal, dayOrder: order }, questions }
  }

  /** `undefined` where the file leaves it open. */
  #decimal(delimiter: string): Mark | undefined {
    const { '.': points, ',': commas } = this.#decimals
    if (points > commas * CLEARLY) return '.'
    if (commas > points * CLEARLY) return ','
    if (points + commas > 0) return undefined
    if (this.#openMarks.size === 0) return '.'
    const [open] = this.#openMarks
    if (this.#openMarks.size > 1) return undefined
    if (delimiter === ',') return '.'
    return open === ',' ? ',' : undefined
  }

  #dayOrder(decimal: Mark): DayOrder | undefined {
    const [only, second] = this.#orders
    if (only !== undefined && second === undefined) return only
    if (!this.#hasOpenDays && second === undefined) return 'month-first'
    if (this.#isNativelyMonthFirst) return 'month-first'
    if (second === undefined && decimal === ',') return 'day-first'
    return undefined
  }
}
