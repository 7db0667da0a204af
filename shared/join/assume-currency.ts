import { lookUp } from '../domain/look-up.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { FileWarning } from '../domain/problem.ts'
import { sellerId } from '../domain/seller.ts'
import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'

/** Currency of a provider's bills, for exports that name none. */
const PROVIDER_DEFAULT: Readonly<Record<string, CurrencyCode>> = {
  deepseek: 'CNY',
  moonshotai: 'CNY',
  glm: 'CNY',
  mimo: 'CNY',
}

/**
 * Assigns a currency to amounts without one: the currency of the partner file (same provider, exactly one currency),
 * otherwise the provider's default. The file gets a warning in both cases.
 */
export function assumeCurrencies(files: readonly ImportedFile[]): readonly ImportedFile[] {
  return files.map((file) => {
    const unnamed = file.cells.filter(lacksCurrency)
    if (unnamed.length === 0) return file
    const provider = unnamed[0]?.provider ?? ''
    const currency =
      partnerCurrency(provider, files) ?? lookUp(PROVIDER_DEFAULT, sellerId(provider)) ?? 'USD'
    const cells = file.cells.map((cell) => (lacksCurrency(cell) ? { ...cell, currency } : cell))
    return { ...file, cells, warnings: [...file.warnings, assumption(currency, unnamed)] }
  })
}

function lacksCurrency(cell: Cell): boolean {
  return cell.currency === '' && Object.keys(cell.amounts).length > 0
}

function partnerCurrency(
  provider: string,
  files: readonly ImportedFile[],
): CurrencyCode | undefined {
  const named = new Set(
    files.flatMap((file) =>
      file.cells.filter((c) => c.provider === provider && c.currency !== '').map((c) => c.currency),
    ),
  )
  return named.size === 1 ? [...named][0] : undefined
}

function assumption(currency: CurrencyCode, cells: readonly Cell[]): FileWarning {
  return {
    code: 'currency-assumed',
    count: cells.reduce((rows, cell) => rows + cell.rows, 0),
    lines: [],
    message: `The file names no currency; its amounts are taken as ${currency}.`,
  }
}
