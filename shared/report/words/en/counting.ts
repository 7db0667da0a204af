/** Numbers in sentences, written by the number locale of the report. */
export interface Counting {
  /** `14,981`. */
  readonly number: (value: number) => string
  /** `1 file`, `27 files`. */
  readonly several: (value: number, one: string, many: string) => string
}

/** @param number writes a whole number. */
export function counting(number: (value: number) => string): Counting {
  return {
    number,
    several: (value, one, many) => `${number(value)} ${value === 1 ? one : many}`,
  }
}
