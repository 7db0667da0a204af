import { createHash } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { makeSampleCompany } from '../../shared/sample/sample-company.ts'
import { seededRandom } from '../../shared/statistics/seeded-random.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from '../../shared/api/workspace-news.ts'
import type { WorkspaceSummary } from '../../shared/api/workspaces-api.ts'
import { catchWorker } from '../harness/page-worker.ts'
import { callWorker, fileIn, killWorker, type PageFile } from './page-calls.ts'

/** What is going on when the program is killed. */
export const OPERATIONS = ['import', 'edit', 'undo', 'backup', 'restore'] as const

type Operation = (typeof OPERATIONS)[number]

/** A kill after which a workspace was neither as before nor as after. */
export interface BrokenKill {
  readonly operation: Operation
  readonly kill: number
  readonly afterMillis: number
  readonly what: string
}

export interface SoakResult {
  readonly kills: number
  readonly broken: readonly BrokenKill[]
}

interface SoakOptions {
  readonly browser: BrowserContext
  readonly url: string
  readonly kills: number
  readonly seed: number
  readonly onKill?: (kill: number, operation: Operation, outcome: string) => void
}

/** How an operation changes the documents, and how long it takes undisturbed. */
interface Course {
  readonly before: string
  readonly after: string
  readonly millis: number
}

/** A workload of the sample company on which a tier is decided. */
const AT = '2026-11-20T10:00:00.000Z'

/** The latest moment of a kill, in durations of the undisturbed operation: some take longer on a busy machine. */
const LATEST = 1.6

/** Kills the program at random moments, and looks after each kill whether every workspace is whole. */
export async function soak({
  browser,
  url,
  kills,
  seed,
  onKill,
}: SoakOptions): Promise<SoakResult> {
  await catchWorker(browser)
  const soaking = new Soaking(browser, url)
  await soaking.open()
  await soaking.makeBase()
  const courses = new Map<Operation, Course>()
  for (const operation of OPERATIONS) courses.set(operation, await soaking.course(operation))
  const random = seededRandom(seed)
  const broken: BrokenKill[] = []
  for (let kill = 0; kill < kills; kill++) {
    const operation = OPERATIONS[kill % OPERATIONS.length] ?? 'import'
    const course = courses.get(operation)
    if (course === undefined) throw new RangeError(`no course of ${operation}`)
    const afterMillis = Math.round(random() * course.millis * LATEST)
    const found = await soaking.kill(operation, afterMillis, random() < 0.5)
    const outcome = outcomeOf(found, course)
    if (outcome === 'between') broken.push({ operation, kill, afterMillis, what: found })
    onKill?.(kill, operation, outcome)
  }
  return { kills, broken }
}

function outcomeOf(found: string, { before, after }: Course): 'before' | 'after' | 'between' {
  return found === before ? 'before' : found === after ? 'after' : 'between'
}

class Soaking {
  readonly #browser: BrowserContext
  readonly #url: string
  readonly #files: readonly PageFile[]
  #page: Page | undefined
  #base: PageFile | undefined

  constructor(browser: BrowserContext, url: string) {
    this.#browser = browser
    this.#url = url
    this.#files = makeSampleCompany().map(({ name, text }) => ({ path: name, text }))
  }

  /** Closes every page at once, and starts the program in a blank one that is already there. */
  async open(blank?: Page): Promise<void> {
    // A browser without a page would end.
    const page = blank ?? (await this.#browser.newPage())
    for (const each of this.#browser.pages()) if (each !== page) await each.close()
    this.#page = page
    await page.goto(this.#url)
    await page.locator('main h1, main h2').first().waitFor()
  }

  /** A small workspace as a file, from which every kill begins. */
  async makeBase(): Promise<void> {
    const { id } = await this.#ask<WorkspaceSummary>('createWorkspace', 'Base')
    await this.#import(id, this.#files.slice(0, 4))
    this.#base = await fileIn(this.#open(), id)
  }

  /** What an operation does when nothing disturbs it. */
  async course(operation: Operation): Promise<Course> {
    const run = await this.#prepare(operation)
    const before = await this.#state()
    const start = performance.now()
    await run()
    const millis = performance.now() - start
    return { before, after: await this.#state(), millis }
  }

  /** @returns the state that the next start finds. */
  async kill(operation: Operation, afterMillis: number, byClosing: boolean): Promise<string> {
    const run = await this.#prepare(operation)
    // As in its course, where the workspace is already analyzed: else all would take longer, and end too early.
    await this.#state()
    const blank = await this.#browser.newPage()
    // Its answer never comes when the worker is gone.
    run().catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, afterMillis))
    if (!byClosing) await killWorker(this.#open())
    await this.open(blank)
    const found = await this.#state()
    const torn = operation === 'backup' ? await this.#tornBackup() : undefined
    return torn ?? found
  }

  /** Begins with the base workspace alone, and what an operation needs. @returns what starts it. */
  async #prepare(operation: Operation): Promise<() => Promise<unknown>> {
    for (const { id } of await this.#workspaces()) await this.#ask('removeWorkspace', id)
    await callWorker(this.#open(), 'openWorkspaceFile', [], this.#base)
    const [workspace] = await this.#workspaces()
    const id = workspace?.id ?? ''
    switch (operation) {
      case 'import':
        return () => this.#import(id, this.#files.slice(4, 7))
      case 'edit':
        return () => this.#decide(id)
      case 'undo':
        await this.#decide(id)
        return async () => this.#ask('undo', await this.#seen(id), false)
      case 'backup':
        return () => this.#ask('backUp', id)
      case 'restore': {
        const { id: backup } = await this.#ask<{ readonly id: string }>('backUp', id)
        return () => this.#ask('restoreBackup', backup, 'Restored')
      }
    }
  }

  async #import(id: string, files: readonly PageFile[]): Promise<void> {
    const stage = await callWorker(this.#open(), 'stageFiles', [id], ...files)
    await this.#ask('commitStage', (stage as { readonly stageId: string }).stageId)
  }

  async #decide(id: string): Promise<void> {
    const { document, revision } = await this.#ask<AnalyzedWorkspace>('analyze', id)
    const made = document.workloads.map((each) => ({
      workloadId: each.id,
      neededTier: 'mid',
      task: null,
      note: '',
      author: '',
      at: AT,
    }))
    await this.#ask('setOverrides', { id, revision }, made)
  }

  async #seen(id: string): Promise<SeenWorkspace> {
    const { revision } = await this.#ask<AnalyzedWorkspace>('analyze', id)
    return { id, revision }
  }

  /** Every workspace by its name and document. */
  async #state(): Promise<string> {
    const states: string[] = []
    for (const { id, name } of await this.#workspaces()) {
      const { document } = await this.#ask<AnalyzedWorkspace>('analyze', id)
      const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex')
      states.push(`${name} ${hash.slice(0, 16)}`)
    }
    return states.sort().join(', ')
  }

  /** What is wrong with a backup that is listed: it must open, and be what was backed up. */
  async #tornBackup(): Promise<string | undefined> {
    const [workspace] = await this.#workspaces()
    const id = workspace?.id ?? ''
    const before = await this.#state()
    const backups = await this.#ask<readonly { readonly id: string }[]>('listBackups', id)
    for (const { id: backup } of backups) {
      await this.#ask('restoreBackup', backup, 'Base')
      const states = new Set((await this.#state()).replaceAll(/ \(\d+\)/g, '').split(', '))
      if (states.size > 1) return `a backup that is not ${before}`
    }
    return undefined
  }

  #workspaces(): Promise<readonly WorkspaceSummary[]> {
    return this.#ask('listWorkspaces')
  }

  #open(): Page {
    if (this.#page === undefined) throw new RangeError('no page is open')
    return this.#page
  }

  async #ask<T>(method: string, ...args: readonly unknown[]): Promise<T> {
    return (await callWorker(this.#open(), method, args)) as T
  }
}
