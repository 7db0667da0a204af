import type {
  ReconciliationStatus,
  ReconciliationWarning,
} from '../document/reconciliation-entry.ts'
import { formatDay, periodOfMonth, type Day } from '../domain/day.ts'
import type { Account } from './account.ts'
import { UNDATED } from './account.ts'

/** What makes the comparison of a provider's files with its invoices incomplete. */
export function warningsOf(account: Account): readonly ReconciliationWarning[] {
  return [
    ...missingMonths(account),
    ...partialMonth(account),
    ...fileWarnings(account),
    ...otherCurrencies(account),
    ...undated(account),
    ...enteredBeforeFile(account),
  ]
}

/**
 * Why an invoice that a file states cannot be compared line by line: its issuer resells others, or may do so.
 *
 * @param all every account, this one too.
 */
export function issuerWarnings(
  account: Account,
  all: readonly Account[],
  status: ReconciliationStatus,
): readonly ReconciliationWarning[] {
  if (!account.hasStatedInvoice || status !== 'not-reconciled') return []
  const common = { months: [], lastDay: null } as const
  if (account.files.size === 0) {
    const message =
      'No charge in the files has this issuer as its provider, so that its invoice has nothing to be compared with. If the issuer resells other providers, enter the invoice amount of each.'
    return [{ ...common, code: 'issuer-without-charges', files: [], message }]
  }
  const others = all.filter((other) => other !== account && !other.hasInvoice)
  const files = [...account.files]
    .filter((file) => others.some((other) => other.files.has(file)))
    .map(({ name }) => name)
  if (files.length === 0) return []
  const message = `${files.join(', ')} also has charges of providers without an invoice. If this issuer bills for them too, its invoice covers more than the lines it is compared with; enter the invoice amount of each provider.`
  return [{ ...common, code: 'issued-for-others', files, message }]
}

function missingMonths({ months }: Account): readonly ReconciliationWarning[] {
  const covered = [...months].filter(([, { days }]) => days.size > 0).map(([month]) => month)
  const [first, last] = [covered.sort()[0], covered.at(-1)]
  if (first === undefined || last === undefined) return []
  const missing = [...months]
    .filter(([month, { days }]) => month > first && month < last && days.size === 0)
    .map(([month]) => month)
    .sort()
  if (missing.length === 0) return []
  const message = `No file covers ${missing.join(', ')}; import the export of that time too.`
  return [{ code: 'missing-months', months: missing, files: [], lastDay: null, message }]
}

/** The last month ends later than the files. A day without a charge looks the same, so this is a warning only. */
function partialMonth({ months, whole }: Account): readonly ReconciliationWarning[] {
  const last = Math.max(...whole.days)
  const month = [...months].find(([, { days }]) => days.has(last as Day))?.[0]
  if (month === undefined || month === UNDATED) return []
  if (last + 1 >= periodOfMonth(month).end) return []
  const lastDay = formatDay(last as Day)
  const message = `The files end on ${lastDay}; ${month} is not complete unless nothing was charged after that.`
  return [{ code: 'partial-month', months: [month], files: [], lastDay, message }]
}

const FROM_FILES = ['incomplete-pages', 'partial-last-day'] as const

function fileWarnings({ files }: Account): readonly ReconciliationWarning[] {
  return FROM_FILES.flatMap((code) => {
    const warned = [...files].flatMap(({ name, warnings }) =>
      warnings.filter((warning) => warning.code === code).map(({ message }) => ({ name, message })),
    )
    const [first] = warned
    if (first === undefined) return []
    const names = warned.map(({ name }) => name)
    return [{ code, months: [], files: names, lastDay: null, message: first.message }]
  })
}

function otherCurrencies({ whole, months }: Account): readonly ReconciliationWarning[] {
  const buckets = [whole, ...months.values()]
  const invoiced = new Set(buckets.flatMap(({ invoice }) => [...invoice.money.keys()]))
  if (invoiced.size === 0) return []
  const others = [...whole.files.money.keys()].filter((currency) => !invoiced.has(currency))
  if (others.length === 0) return []
  const message = `The files also charge in ${others.join(', ')}, for which there is no invoice.`
  return [{ code: 'other-currency', months: [], files: [], lastDay: null, message }]
}

function enteredBeforeFile({ setAsideMonths }: Account): readonly ReconciliationWarning[] {
  if (setAsideMonths.size === 0) return []
  const months = [...setAsideMonths].sort()
  const message = `A file states invoices of ${months.join(', ')}; the amount that was entered is used instead.`
  return [{ code: 'entered-before-file', months, files: [], lastDay: null, message }]
}

function undated({ months }: Account): readonly ReconciliationWarning[] {
  if (!months.has(UNDATED)) return []
  const message = 'Some charges carry no date; they count in the whole period and in no month.'
  return [{ code: 'undated', months: [], files: [], lastDay: null, message }]
}
