import type { Band } from './decimal.ts'
import type { Language } from './language.ts'

const K = 1_000n
const M = 1_000_000n
const B = 1_000_000_000n
const WAN = 10_000n
const YI = 100_000_000n

type Bands = readonly [Band, ...Band[]]

const band = (size: bigint, places: number, below: bigint, unit: string): Band => ({
  size,
  places,
  below,
  unit,
})

/** Thousands, millions and billions, three digits at most. */
const byThousands = (thousand: string, million: string, billion: string): Bands => [
  band(1n, 2, 10n, ''),
  band(1n, 0, 1_000n, ''),
  band(K, 1, 10n, thousand),
  band(K, 0, 1_000n, thousand),
  band(M, 2, 10n, million),
  band(M, 1, 100n, million),
  band(M, 0, 1_000n, million),
  band(B, 2, 10n, billion),
  band(B, 1, 100n, billion),
  band(B, 0, 1_000n, billion),
]

const CHINESE: Bands = [
  band(1n, 2, 10n, ''),
  band(1n, 0, WAN, ''),
  band(WAN, 1, 100n, '万'),
  band(WAN, 0, WAN, '万'),
  band(YI, 2, 10n, '亿'),
  band(YI, 1, 100n, '亿'),
  band(YI, 0, WAN, '亿'),
]

/** Short money: at most three digits, because an estimate has no more. */
export const ESTIMATE_BANDS: Readonly<Record<Language, Bands>> = {
  en: byThousands('k', 'M', 'B'),
  'zh-CN': CHINESE,
  vi: byThousands('nghìn', 'triệu', 'tỷ'),
}

const counts = (thousand: string, million: string, billion: string): Bands => [
  band(1n, 0, 1_000n, ''),
  band(K, 1, 100n, thousand),
  band(K, 0, 1_000n, thousand),
  band(M, 1, 100n, million),
  band(M, 0, 1_000n, million),
  band(B, 1, 100n, billion),
  band(B, 0, 1_000n, billion),
]

/** Short counts of tokens and calls. */
export const COUNT_BANDS: Readonly<Record<Language, Bands>> = {
  en: counts('k', 'M', 'B'),
  'zh-CN': [
    band(1n, 0, WAN, ''),
    band(WAN, 1, 100n, '万'),
    band(WAN, 0, WAN, '万'),
    band(YI, 1, 100n, '亿'),
    band(YI, 0, WAN, '亿'),
  ],
  vi: counts('nghìn', 'triệu', 'tỷ'),
}
