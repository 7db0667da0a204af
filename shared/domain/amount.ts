declare const amountBrand: unique symbol

/**
 * An exact amount of money in one currency: a whole number of 10⁻³⁰ units.
 *
 * Thirty decimals are what the longest export writes (OpenAI costs), and a bigint does not wrap, so no digit
 * of a file is lost and ten trillion dong add up as exactly as one cent.
 */
export type Amount = bigint & { readonly [amountBrand]: true }

/** Decimal places of an `Amount`. */
export const AMOUNT_PLACES = 30

/** One whole currency unit as an `Amount`. */
export const ONE = 10n ** BigInt(AMOUNT_PLACES)

/** No money at all. Not the same as money that is not known, which is `undefined`. */
export const ZERO = 0n as Amount

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/

/** Whole digits of the largest number that is an amount at all: far above any sum, far below where a `number` overflows. */
const MOST_WHOLE_DIGITS = 40

/** Characters of the longest text that is read as an amount. */
const LONGEST_TEXT = 120

/**
 * Reads a plain decimal such as `12.34`, `-0.5`, `.25` or `1.2e-7`.
 *
 * @returns `undefined` for anything else: thousands separators and currency signs are the format's business. So are
 * numbers of more than forty whole digits, which nothing costs. Digits beyond the thirtieth decimal are rounded half away
 * from zero.
 */
export function parseAmount(text: string): Amount | undefined {
  const match = text.length > LONGEST_TEXT ? null : DECIMAL.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '', fraction = '', exponent] = match
  if (whole === '' && fraction === '') return undefined
  if (whole.length + Number(exponent ?? 0) > MOST_WHOLE_DIGITS) return undefined
  const shift = AMOUNT_PLACES - fraction.length + Number(exponent ?? 0)
  const digits = BigInt(whole + fraction)
  const magnitude =
    shift >= 0 ? digits * 10n ** BigInt(shift) : divideRounded(digits, 10n ** BigInt(-shift))
  return (sign === '-' ? -magnitude : magnitude) as Amount
}

/** The most that a cell of any file may say, in whole units of any currency. */
const MOST_IN_CELL = 10n ** 15n * ONE

const MOST_DIGITS = 60

/**
 * Whether a plain decimal is one that a bill can hold: at most 10¹⁵, sixty digits and thirty decimals. A cell beyond that
 * is damaged, and one such cell would drown every other.
 */
export function isOutOfRange(text: string, amount: Amount | undefined): boolean {
  if (text.length < 15 && amount !== undefined && !/[eE]/.test(text)) return false
  const match = NUMBER.exec(text)
  if (match === null) return false
  const [, whole = '', fraction = '', exponent] = match
  const decimals = fraction.length - Number(exponent ?? 0)
  const digits = (whole + fraction).replace(/^0+/, '').length
  if (amount === undefined || decimals > AMOUNT_PLACES || digits > MOST_DIGITS) return true
  return amount > MOST_IN_CELL || amount < -MOST_IN_CELL
}

/** Anything that is written as a plain decimal, however large. */
const NUMBER = /^[+-]?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** A number known to the program (a factor, a share) as an exact decimal. @throws RangeError when it is not finite. */
export function amountOf(value: number): Amount {
  const amount = Number.isFinite(value) ? parseAmount(String(value)) : undefined
  if (amount === undefined) throw new RangeError(`not a finite number: ${String(value)}`)
  return amount
}

/** The shortest exact decimal text: `12.5`, `-0.000001`, `0`. */
export function formatAmount(amount: Amount): string {
  const magnitude = amount < 0n ? -amount : amount
  const whole = magnitude / ONE
  const fraction = (magnitude % ONE).toString().padStart(AMOUNT_PLACES, '0').replace(/0+$/, '')
  return `${amount < 0n ? '-' : ''}${whole.toString()}${fraction === '' ? '' : `.${fraction}`}`
}

/** For drawing and ratios only: sums and products stay exact. */
export function amountToNumber(amount: Amount): number {
  return Number(formatAmount(amount))
}

export function add(a: Amount, b: Amount): Amount {
  return (a + b) as Amount
}

export function subtract(a: Amount, b: Amount): Amount {
  return (a - b) as Amount
}

export function negate(a: Amount): Amount {
  return -a as Amount
}

/** The amount without its sign. */
export function magnitude(amount: Amount): Amount {
  return amount < ZERO ? negate(amount) : amount
}

/** The sum of amounts of one currency. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(add, ZERO)
}

/** Order of two amounts, the smaller first. */
export function compareAmounts(a: Amount, b: Amount): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `a × b`, where both are amounts or exact decimals; rounded half away from zero at the thirtieth decimal. */
export function multiply(a: Amount, b: Amount): Amount {
  return divideRounded(a * b, ONE) as Amount
}

/** `a × numerator ÷ denominator`, rounded once. @throws RangeError when the denominator is zero. */
export function scale(a: Amount, numerator: bigint, denominator: bigint): Amount {
  return divideRounded(a * numerator, denominator) as Amount
}

/** `a ÷ b` as an exact decimal with thirty places. @throws RangeError when `b` is zero. */
export function divide(a: Amount, b: Amount): Amount {
  return divideRounded(a * ONE, b) as Amount
}

/** Rounded half away from zero to `places` decimals, still an `Amount`. */
export function roundTo(amount: Amount, places: number): Amount {
  const unit = 10n ** BigInt(AMOUNT_PLACES - places)
  return (divideRounded(amount, unit) * unit) as Amount
}

/** Integer division rounded half away from zero. @throws RangeError when `denominator` is zero. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('division by zero')
  const negative = numerator < 0n !== denominator < 0n
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  const rounded = (top * 2n + bottom) / (2n * bottom)
  return negative ? -rounded : rounded
}
