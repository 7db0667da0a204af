import { add, formatAmount, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { CurrencyCode, MoneyText } from '../domain/money.ts'
import type {
  Chargeback,
  ChargebackEntry,
  Owner,
  OwnerRow,
  UnallocatedWorkload,
} from '../document/owners.ts'
import { totalTokens } from '../domain/tokens.ts'
import type { ConvertedLine } from '../aggregate/sums.ts'
import type { ChargeLine } from '../join/charge-line.ts'
import { OwnerIndex, type SplitRule } from './owner-index.ts'
import { split, type OwnUse } from './split.ts'

/** Spend of one owner in one month. */
interface Account extends OwnUse {
  shared: Amount
}

interface MonthBook {
  readonly accounts: Map<string, Account>
  readonly pools: Map<SplitRule, Amount>
  unallocated: Amount
  /** The part of the spend for which the export names a person. */
  personOnly: Amount
  /** False when every line of the month lacks a rate or a price: its spend is then unknown, not zero. */
  isKnown: boolean
}

/**
 * Allocates spend by month to owners. Every line goes to the owner of its matching row, to a shared pool that is split,
 * or to unallocated spend; the three add up to total spend. Amounts are exact.
 */
export function chargeback(
  lines: readonly ConvertedLine[],
  rows: readonly OwnerRow[],
  currency: CurrencyCode,
): Chargeback {
  const index = new OwnerIndex(rows)
  const books = new Map<string, MonthBook>()
  const nobody = new Map<string, UnallocatedSum>()
  let total: Amount | undefined
  for (const line of lines) {
    const book = bookOf(books, line.month ?? '')
    place(line, book, index, nobody)
    if (line.spend !== undefined) total = add(total ?? ZERO, line.spend)
  }
  for (const book of books.values()) splitPools(book, nobody)
  const months = [...books].sort(([a], [b]) => (a < b ? -1 : 1))
  const text = (amount: Amount): MoneyText => ({ [currency]: formatAmount(amount) })
  const all = (part: 'unallocated' | 'personOnly'): Amount =>
    months.reduce((sum, [, book]) => add(sum, book[part]), ZERO)
  const [unallocated, personOnly] = [all('unallocated'), all('personOnly')]
  return {
    total: total === undefined ? {} : text(total),
    allocated: total === undefined ? {} : text(subtract(total, unallocated)),
    personOnly: total === undefined ? {} : text(personOnly),
    ownerless: total === undefined ? {} : text(subtract(unallocated, personOnly)),
    entries: months.flatMap(([month, book]) => entriesOf(month, book, text)),
    unallocated: months.map(([month, book]) => ({
      month: month === '' ? null : month,
      spend: book.isKnown ? text(book.unallocated) : {},
    })),
    unallocatedWorkloads: [...nobody.values()]
      .filter(({ amount }) => amount !== ZERO)
      .sort((a, b) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1))
      .map(({ amount, ...workload }) => ({ ...workload, spend: text(amount) })),
    unusedRows: index.unused(rows),
  }
}

/**
 * Spend of lines without an owner: no row of the owner table matches and the export names no person.
 *
 * @returns zero when every line has an owner.
 */
export function ownerlessSpend(lines: readonly ConvertedLine[], index: OwnerIndex): Amount {
  return lines
    .filter(({ line }) => index.answer(line) === undefined && !namesPerson(line))
    .reduce((sum, { spend }) => add(sum, spend ?? ZERO), ZERO)
}

function namesPerson({ identity, cell }: ChargeLine): boolean {
  return identity.user !== '' || cell.user !== ''
}

function bookOf(books: Map<string, MonthBook>, month: string): MonthBook {
  let book = books.get(month)
  if (book === undefined) {
    book = {
      accounts: new Map(),
      pools: new Map(),
      unallocated: ZERO,
      personOnly: ZERO,
      isKnown: false,
    }
    books.set(month, book)
  }
  return book
}

type UnallocatedSum = Omit<UnallocatedWorkload, 'spend'> & { amount: Amount }

function place(
  { line, spend }: ConvertedLine,
  book: MonthBook,
  index: OwnerIndex,
  nobody: Map<string, UnallocatedSum>,
): void {
  const answer = index.answer(line)
  if (spend !== undefined) book.isKnown = true
  if (answer?.kind === 'owner') {
    const account = accountOf(book, answer.owner)
    account.spend = add(account.spend, spend ?? ZERO)
    account.tokens += totalTokens(line.tokens) ?? 0
  } else if (spend === undefined) {
    return
  } else if (answer?.kind === 'split') {
    book.pools.set(answer.rule, add(book.pools.get(answer.rule) ?? ZERO, spend))
  } else {
    book.unallocated = add(book.unallocated, spend)
    if (namesPerson(line)) book.personOnly = add(book.personOnly, spend)
    const { provider, projectName, projectId, apiKey, user } = line.identity
    const orNull = (name: string): string | null => (name === '' ? null : name)
    note(nobody, spend, {
      workload: line.workloadId,
      provider,
      project: orNull(projectName || projectId),
      apiKey: orNull(apiKey),
      user: orNull(user),
    })
  }
}

function note(
  nobody: Map<string, UnallocatedSum>,
  amount: Amount,
  workload: Omit<UnallocatedWorkload, 'spend'>,
): void {
  const sum = nobody.get(workload.workload)
  if (sum === undefined) nobody.set(workload.workload, { ...workload, amount })
  else sum.amount = add(sum.amount, amount)
}

function accountOf(book: MonthBook, owner: Owner): Account {
  const { team, costCentre, legalEntity, ledgerAccount } = owner
  const key = [team, costCentre, legalEntity, ledgerAccount].join('\n').toLowerCase()
  let account = book.accounts.get(key)
  if (account === undefined) {
    account = { owner, spend: ZERO, tokens: 0, shared: ZERO }
    book.accounts.set(key, account)
  }
  return account
}

/** Pools are split by what the owners used themselves, so none of them changes the basis of another. */
function splitPools(book: MonthBook, nobody: Map<string, UnallocatedSum>): void {
  const uses = [...book.accounts.values()]
  const shares = [...book.pools].map(([rule, amount]) => ({ rule, ...split(amount, rule, uses) }))
  for (const { rule, parts, rest } of shares) {
    for (const { owner, amount } of parts) {
      const account = accountOf(book, owner)
      account.shared = add(account.shared, amount)
    }
    if (rest === ZERO) continue
    book.unallocated = add(book.unallocated, rest)
    const nothing = { provider: '', project: null, apiKey: null, user: null }
    note(nobody, rest, { workload: rule.value, ...nothing })
  }
}

function entriesOf(
  month: string,
  { accounts, isKnown }: MonthBook,
  written: (amount: Amount) => MoneyText,
): readonly ChargebackEntry[] {
  const text = (amount: Amount): MoneyText => (isKnown ? written(amount) : {})
  const orNull = (name: string): string | null => (name === '' ? null : name)
  return [...accounts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { owner, spend, shared }]) => ({
      month: orNull(month),
      team: orNull(owner.team),
      costCentre: orNull(owner.costCentre),
      legalEntity: orNull(owner.legalEntity),
      ledgerAccount: orNull(owner.ledgerAccount),
      direct: text(spend),
      shared: text(shared),
      spend: text(add(spend, shared)),
    }))
}
