import { ProblemError } from '../../shared/domain/problem.ts'
import type { Cell } from '../../shared/table/cells.ts'
import type { FileRecord, WorkspaceRecord } from './database.ts'
import { storageProblem } from './storage-fault.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => Number.isFinite(value)
const isNumberOrAbsent: Check = (value) => value === undefined || isNumber(value)
const isAmountOrAbsent: Check = (value) => value === undefined || typeof value === 'bigint'
const isObject: Check = (value) => typeof value === 'object' && value !== null
const isList: Check = (value) => Array.isArray(value)

/** What each field of a workspace must be at least; a field without a check does not compile. */
const WORKSPACE: Readonly<Record<keyof WorkspaceRecord, Check>> = {
  id: isText,
  name: isText,
  createdAt: isText,
  isSample: (value) => typeof value === 'boolean',
  isArchived: (value) => typeof value === 'boolean',
  overrides: isList,
  overlapChoices: isList,
  reportingCurrency: isText,
  rates: isList,
  invoices: isList,
  tolerance: isObject,
  owners: isList,
  seats: isList,
  idleAfterDays: isNumber,
  prices: isObject,
  previousPrices: (value) => value === null || isObject(value),
  rules: isObject,
  tests: isList,
  scenarios: isList,
  savingsTerms: isObject,
  revision: isNumber,
  changes: isObject,
}

/** @throws ProblemError when part of the record is not what the app has written there. */
export function soundWorkspace(record: WorkspaceRecord): WorkspaceRecord {
  const isSound = Object.entries(WORKSPACE).every(([field, check]) =>
    check(Reflect.get(record, field)),
  )
  if (isSound) return record
  throw new ProblemError(storageProblem({ kind: 'damaged-workspace' }))
}

/** @throws ProblemError naming the first file of which the record is damaged: its sums would be wrong. */
export function soundFiles(records: readonly FileRecord[]): readonly FileRecord[] {
  const damaged = records.find((record) => !isSoundFile(record))
  if (damaged === undefined) return records
  const { importId } = damaged
  throw new ProblemError(
    storageProblem({ kind: 'damaged-file', file: fileNameOf(damaged), importId }),
  )
}

/** Whether the account of a file is whole, and every sum in it is a number. */
export function isSoundFile({ imported, dictionary }: FileRecord): boolean {
  if (!isObject(imported) || !isList(dictionary)) return false
  const { name, rowsRead, cells, rejectedRows, skippedMoney, warnings } = imported
  return (
    isText(name) &&
    isNumber(rowsRead) &&
    [cells, rejectedRows, skippedMoney, warnings].every(isList) &&
    cells.every(isSoundCell)
  )
}

/** The name of a file, as far as its record still has one. */
export function fileNameOf({ id, imported }: FileRecord): string {
  const name: unknown = isObject(imported) ? imported.name : undefined
  return typeof name === 'string' ? name : id
}

function isSoundCell({ rows, day, counts, amounts }: Cell): boolean {
  return (
    isNumber(rows) &&
    (day === undefined || isNumber(day)) &&
    isObject(counts) &&
    isObject(amounts) &&
    Object.values(counts).every(isNumberOrAbsent) &&
    Object.values(amounts).every(isAmountOrAbsent)
  )
}
