import type { Day } from '../domain/day.ts'
import type { FormatId } from '../domain/format-id.ts'
import { groupBy } from '../domain/group-by.ts'
import type { OverlapChoice } from '../document/overlap.ts'
import { sellerId, type SellerId } from '../domain/seller.ts'
import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import type { ScopedCell } from './files-in-scope.ts'
import { ALL_GATEWAYS, gatewayEntry, gatewayId, type OwnAccount } from './gateway-entry.ts'
import type { ModelNaming } from './identity.ts'
import type { ResolvedOverlaps } from './overlaps/overlaps.ts'

/** Exports that only log calls; another provider charges for these calls on its own bill. */
const WATCHING: readonly FormatId[] = [
  'litellm.spend-logs',
  'litellm.daily',
  'langfuse.observations',
  'portkey.logs',
  'vercel.gateway-report',
  'claude-code.jsonl',
  'ccusage.json',
]

/** Names that gateways use for hosts and that the table of sellers lacks. */
const HOSTS: Readonly<Record<string, SellerId>> = {
  azure_ai: 'azure',
  azure_text: 'azure',
  bedrock_converse: 'aws',
  sagemaker: 'aws',
  vertex_ai: 'gcp',
  vertex_ai_beta: 'gcp',
  gemini: 'gcp',
  'text-completion-openai': 'openai',
  fireworks_ai: 'fireworks',
  together_ai: 'together',
}

/** Activities that a gateway can log; subscriptions are not calls. */
const CALLS: readonly string[] = ['api', 'cloud']

/**
 * Finds the calls of a gateway's log that a provider's own export also charges for: same day, same model.
 *
 * Both are counted by default, because a gateway may also log calls that no imported bill charges for. The overlap
 * states the cost that may be counted twice, and a person can leave the gateway's rows out.
 *
 * @param resolved the cells that are counted after file overlaps were resolved.
 * @param choices `bill` under the overlap's id, or under `gateway` for all overlaps, leaves the rows out; `all` means
 * that they are different calls.
 */
export function resolveGateways(
  resolved: ResolvedOverlaps,
  naming: ModelNaming,
  choices: readonly OverlapChoice[] = [],
): ResolvedOverlaps {
  const byFile = groupBy(resolved.cells, ({ file }) => file)
  const watching = [...byFile].filter(([file]) => isWatching(file))
  if (watching.length === 0) return resolved
  const chosen = new Map(choices.map((choice) => [choice.id, choice]))
  const providers = ownAccounts(resolved.cells, naming)
  const leftOut = new Set<Cell>()
  const overlaps = [...resolved.overlaps]
  for (const [gateway, scoped] of watching) {
    const restated = restatedCells(scoped, providers, naming)
    for (const [account, cells] of restated) {
      const choice = chosen.get(gatewayId(gateway, account.provider)) ?? chosen.get(ALL_GATEWAYS)
      overlaps.push(gatewayEntry({ gateway, account, cells }, choice))
      if (choice?.count === 'bill') for (const cell of cells) leftOut.add(cell)
    }
  }
  return {
    ...resolved,
    cells: resolved.cells.filter(({ cell }) => !leftOut.has(cell)),
    overlaps,
  }
}

function isWatching({ format }: ImportedFile): boolean {
  return format !== undefined && WATCHING.includes(format)
}

function ownAccounts(
  cells: readonly ScopedCell[],
  naming: ModelNaming,
): ReadonlyMap<SellerId, OwnAccount> {
  const accounts = new Map<SellerId, OwnAccount>()
  for (const { cell, file } of cells) {
    if (isWatching(file) || !CALLS.includes(file.stream?.activity ?? '')) continue
    const provider = sellerId(cell.provider)
    const known = accounts.get(provider)
    const account: OwnAccount = known ?? newAccount(provider)
    accounts.set(provider, account)
    if (cell.model !== '') account.models.add(nameOf(cell, naming))
    const days = account.files.get(file) ?? new Set<Day>()
    account.files.set(file, days)
    for (const day of daysOf(cell)) {
      account.days.add(day)
      days.add(day)
    }
  }
  return accounts
}

function newAccount(provider: SellerId): OwnAccount {
  return { provider, days: new Set(), models: new Set(), files: new Map() }
}

/** The gateway's calls that a provider charges for, by its account; none of them under two. */
function restatedCells(
  scoped: readonly ScopedCell[],
  accounts: ReadonlyMap<SellerId, OwnAccount>,
  naming: ModelNaming,
): ReadonlyMap<OwnAccount, readonly Cell[]> {
  const restated = new Map<OwnAccount, Cell[]>()
  for (const { cell } of scoped) {
    const account = accountOf(cell, accounts, naming)
    if (account === undefined) continue
    const cells = restated.get(account)
    if (cells === undefined) restated.set(account, [cell])
    else cells.push(cell)
  }
  return restated
}

/** A call that names its host is charged by that host and no other. */
function accountOf(
  cell: Cell,
  accounts: ReadonlyMap<SellerId, OwnAccount>,
  naming: ModelNaming,
): OwnAccount | undefined {
  const { day, model, host } = cell
  if (day === undefined || model === '') return undefined
  const name = nameOf(cell, naming)
  const written = host.trim().toLowerCase()
  const candidates =
    written === ''
      ? [...accounts.values()]
      : [accounts.get(HOSTS[written] ?? sellerId(written))].filter((found) => found !== undefined)
  return candidates.find(({ days, models }) => days.has(day) && models.has(name))
}

function nameOf({ provider, model }: Cell, naming: ModelNaming): string {
  return naming(provider, model) ?? model.toLowerCase()
}

function* daysOf({ day, endDay }: Cell): Generator<Day> {
  if (day === undefined) return
  for (let at: number = day; at < (endDay ?? day + 1); at++) yield at as Day
}
