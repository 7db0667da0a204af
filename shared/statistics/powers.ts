/** Digits that every JavaScript engine agrees on: fractional powers may differ in the last ones. */
const AGREED_DIGITS = 12

/**
 * `base` to the power of `exponent`, to twelve significant digits, so that the window and the command, which run on
 * different engines, get the same figure to the last digit.
 */
export function agreedPower(base: number, exponent: number): number {
  return Number((base ** exponent).toPrecision(AGREED_DIGITS))
}
