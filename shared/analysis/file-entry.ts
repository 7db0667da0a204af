import type { FileEntry, FileMoney } from '../document/analysis-document.ts'
import { isInvoiced, newestStatements } from '../document/billing-statement.ts'
import type { AmountColumn } from '../domain/charge.ts'
import { MoneySum, moneyText, type MoneyText } from '../domain/money.ts'
import { addTokens, NO_TOKENS, TOKEN_KINDS, addCounts } from '../domain/tokens.ts'
import { tokensOf } from '../join/charge-line.ts'
import type { Cell } from '../table/cells.ts'
import { total, usedRows, type ImportedFile } from '../table/imported-file.ts'
import { periodOf, tokensText } from './document-text.ts'

/** A file's own account: its rows, its money and its tokens, before anything is joined with other files. */
export function fileEntry(file: ImportedFile): FileEntry {
  const tokens = file.cells.map(tokensOf).reduce(addTokens, NO_TOKENS)
  // A bill or usage file may state tokens, so that its unknown ones are told one by one; a cost file never does.
  const mayState = file.stream !== undefined && file.stream.role !== 'cost'
  const saysTokens = mayState || TOKEN_KINDS.some((kind) => tokens[kind] !== undefined)
  const requests = file.cells.map(({ counts }) => counts.requests).reduce(addCounts, undefined)
  return {
    name: file.name,
    sha256: file.sha256,
    bytes: file.sizeBytes,
    format: file.format ?? null,
    status: file.status,
    period: periodOf(file.cells),
    rows: {
      read: file.rowsRead,
      used: usedRows(file),
      skipped: total(file.skippedBy),
      rejected: total(file.rejectedBy),
      skippedBy: file.skippedBy,
      rejectedBy: file.rejectedBy,
    },
    money: fileMoney(file),
    tokens: saysTokens ? tokensText(tokens) : null,
    requests: requests ?? null,
    skippedMoney: skippedMoney(file),
    warnings: file.warnings,
    ...(file.questions === undefined || file.questions.length === 0
      ? {}
      : { questions: file.questions }),
    ...(file.problem === undefined ? {} : { problem: problemText(file.problem) }),
  }
}

function fileMoney(file: ImportedFile): FileMoney {
  const computed = sumOf(file.cells, 'estimated')
  const elsewhere = sumOf(file.cells, 'elsewhere')
  const invoiced = invoicedIn(file)
  return {
    billed: sumOf(file.cells, 'billed'),
    list: sumOf(file.cells, 'list'),
    included: sumOf(file.cells, 'included'),
    ...(isEmpty(computed) ? {} : { computed }),
    ...(isEmpty(elsewhere) ? {} : { elsewhere }),
    ...(isEmpty(invoiced) ? {} : { invoiced }),
  }
}

function problemText(
  problem: NonNullable<ImportedFile['problem']>,
): NonNullable<FileEntry['problem']> {
  const { what, found, expected, fix } = problem
  return {
    what,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    fix,
  }
}

/** Sum of one kind of money over cells, by currency. */
export function sumOf(cells: Iterable<Cell>, kind: AmountColumn): MoneyText {
  const sum = new MoneySum()
  for (const { currency, amounts } of cells) {
    const amount = amounts[kind]
    if (amount !== undefined) sum.add(currency, amount)
  }
  return moneyText(sum.money)
}

/** Sum of the invoices that a file states, as far as they are owed. */
function invoicedIn({ statements = [] }: ImportedFile): MoneyText {
  const sum = new MoneySum()
  for (const { currency, amount } of newestStatements(statements).filter(isInvoiced)) {
    sum.add(currency, amount)
  }
  return moneyText(sum.money)
}

function skippedMoney(file: ImportedFile): Readonly<Record<string, MoneyText>> {
  const reasons = new Map<string, MoneySum>()
  for (const { reason, currency, amount } of file.skippedMoney) {
    const sum = reasons.get(reason) ?? new MoneySum()
    sum.add(currency, amount)
    reasons.set(reason, sum)
  }
  return Object.fromEntries([...reasons].map(([reason, sum]) => [reason, moneyText(sum.money)]))
}

function isEmpty(money: MoneyText): boolean {
  return Object.keys(money).length === 0
}
