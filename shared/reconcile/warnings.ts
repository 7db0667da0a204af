import type { ReconciliationWarning } from '../document/reconciliation-entry.ts'
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
