/** Start of a workbook's day count: 1900 with its leap-day error, or 1904 in old Macintosh files. */
export type Epoch = 1900 | 1904

const MILLIS_PER_DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** The day 1900-02-29, which never was; days before it are off by one. */
const FALSE_LEAP_DAY = 60

/** Built-in formats that show a date or a time of day (ECMA-376 part 1, 18.8.30), those of East Asia among them. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]

/** Whether a built-in number format shows numbers as dates. */
export function isBuiltInDate(id: number): boolean {
  return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)
}

/** Whether a format code such as `yyyy-mm-dd;@` shows a date; elapsed time `[h]:mm` is not a date. */
export function isDateCode(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';', 1)[0]
    ?.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return bare !== undefined && !/\[[hms]+\]|general/i.test(bare) && /[ymdhs]/i.test(bare)
}

/** The shortest decimal text of a number as a workbook stores it, `7.0000000000000007E-2` being 0.07; else the text. */
export function numberText(stored: string): string {
  if (/^-?\d{1,300}$/.test(stored)) return stored
  const value = stored.trim() === '' ? Number.NaN : Number(stored)
  return Number.isFinite(value) ? plainDecimal(value) : stored
}

/** Without an exponent, in the fewest digits that give the same number. */
export function plainDecimal(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value))
  if (match === null) return String(value)
  const [, sign = '', first = '', rest = '', exponent] = match
  const digits = first + rest
  const point = 1 + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0') + (point < digits.length ? `.${digits.slice(point)}` : '')
}

/**
 * A stored day number as ISO text: the day, with the time in UTC behind it unless it is midnight, or the time alone for a
 * number below one. Workbooks have no time zone; billing dates are UTC. Text that is no such number stays.
 */
export function dateText(stored: string, epoch: Epoch): string {
  const serial = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) {
    return numberText(stored)
  }
  const shift = epoch === 1900 && serial < FALSE_LEAP_DAY ? 1 : 0
  const start = epoch === 1904 ? EPOCH_1904 : EPOCH_1900
  const millis = start + Math.round((serial + shift) * MILLIS_PER_DAY)
  const iso = new Date(millis).toISOString()
  const time = iso.slice(11).replace('.000Z', 'Z')
  if (serial < 1 && epoch === 1900) return time.slice(0, -1)
  return time === '00:00:00Z' ? iso.slice(0, 10) : `${iso.slice(0, 11)}${time}`
}
