import type { SchemaElement, SchemaTree } from 'hyparquet'
import type { Runtime } from '../../domain/source-file.ts'
import { plainDecimal } from '../workbook/sheet-values.ts'

const NANOS_PER_MILLI = 1_000_000n
const MILLIS_PER_DAY = 86_400_000

/** Conversions of the library's dates and times to ISO text in UTC. */
export const PARQUET_TEXTS = {
  timestampFromMilliseconds: (millis: bigint) => momentText(millis * NANOS_PER_MILLI),
  timestampFromMicroseconds: (micros: bigint) => momentText(micros * 1000n),
  timestampFromNanoseconds: (nanos: bigint) => momentText(nanos),
  dateFromDays: (days: number) => isoText(days * MILLIS_PER_DAY)?.slice(0, 10) ?? String(days),
  jsonFromBytes: (bytes: unknown) => bytes,
}

/** A column and how its values become text. */
export interface ParquetColumn {
  readonly name: string
  readonly text: (value: unknown) => string
}

/**
 * The columns of a schema. Removes the decimal type from the schema, so that the library returns the integer behind a
 * decimal instead of a double; the decimal point is placed here.
 *
 * Decimals inside lists, maps and structures stay doubles, shown with fifteen digits.
 */
export function parquetColumns(root: SchemaTree, runtime: Runtime): readonly ParquetColumn[] {
  return root.children.map(({ element, children }) => {
    const text = children.length === 0 ? leafText(element, runtime) : nestedText(runtime)
    return { name: element.name, text: (value) => (isAbsent(value) ? '' : text(value)) }
  })
}

function leafText(element: SchemaElement, runtime: Runtime): (value: unknown) => string {
  const isDecimal = element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL'
  const plain = plainText(runtime)
  if (element.repetition_type === 'REPEATED') return plain
  if (element.type === 'FLOAT') {
    return (value) => (typeof value === 'number' ? plainDecimal(shortFloat(value)) : plain(value))
  }
  if (!isDecimal) return plain
  const places = scaleOf(element)
  delete element.converted_type
  delete element.logical_type
  return (value) => decimalText(wholeNumber(value), places)
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function scaleOf(element: SchemaElement): number {
  const type = element.logical_type
  return element.scale ?? (type?.type === 'DECIMAL' ? type.scale : 0)
}

/** The double with the fewest digits that is the same number in 32 bits: 0.1 and not 0.10000000149011612. */
function shortFloat(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return Number(value.toPrecision(9))
}

/** The number behind a decimal: an integer, or two's complement with the high byte first. */
function wholeNumber(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number') return BigInt(value)
  if (!(value instanceof Uint8Array)) throw new TypeError('not a decimal')
  let number = 0n
  for (const byte of value) number = (number << 8n) | BigInt(byte)
  return BigInt.asIntN(Math.max(8, value.length * 8), number)
}

function decimalText(number: bigint, places: number): string {
  if (places === 0) return number.toString()
  const digits = (number < 0n ? -number : number).toString().padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  const whole = digits.slice(0, -places)
  return `${number < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

function plainText(runtime: Runtime): (value: unknown) => string {
  const nested = nestedText(runtime)
  return (value) => {
    switch (typeof value) {
      case 'string':
        return value
      case 'number':
        return plainDecimal(value)
      case 'bigint':
      case 'boolean':
        return String(value)
      default:
        return value instanceof Uint8Array ? bytesText(value, runtime) : nested(value)
    }
  }
}

/** Lists, maps and structures as JSON. */
function nestedText(runtime: Runtime): (value: unknown) => string {
  return (value) => JSON.stringify(jsonValue(value, runtime))
}

function jsonValue(value: unknown, runtime: Runtime): unknown {
  if (isAbsent(value)) return null
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'number') return Number(value.toPrecision(15))
  if (value instanceof Uint8Array) return bytesText(value, runtime)
  if (Array.isArray(value)) return value.map((item) => jsonValue(item, runtime))
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, jsonValue(item, runtime)]),
  )
}

/** Bytes without a type are text where they are UTF-8, as some writers leave the mark out; else hexadecimal. */
function bytesText(bytes: Uint8Array, runtime: Runtime): string {
  try {
    return runtime.textDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}

function momentText(nanos: bigint): string {
  const rest = BigInt.asUintN(64, ((nanos % NANOS_PER_MILLI) + NANOS_PER_MILLI) % NANOS_PER_MILLI)
  const iso = isoText(Number((nanos - rest) / NANOS_PER_MILLI))
  if (iso === undefined) return nanos.toString()
  const fraction = `${iso.slice(20, 23)}${rest.toString().padStart(6, '0')}`.replace(
    /(?:000)+$/,
    '',
  )
  return `${iso.slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}Z`
}

/** `undefined` for a moment outside the years 0 to 9999. */
function isoText(millis: number): string | undefined {
  if (!(millis >= -62_167_219_200_000 && millis < 253_402_300_800_000)) return undefined
  return new Date(millis).toISOString()
}
