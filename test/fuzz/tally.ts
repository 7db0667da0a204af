import type { Verdict } from './invariants.ts'

/** What became of one file. */
export type Outcome =
  | Pick<Extract<Verdict, { kind: 'read' }>, 'kind' | 'recount'>
  | { readonly kind: 'problem' | 'finding' | 'hang' }

/** Counts what became of the files of a run. */
export class Tally {
  readonly #kinds: Record<Outcome['kind'], number> = { read: 0, problem: 0, finding: 0, hang: 0 }
  #recounted = 0
  #amounts = 0
  readonly #notCompared = new Map<string, number>()

  add(outcome: Outcome): void {
    this.#kinds[outcome.kind]++
    if (outcome.kind !== 'read') return
    const { recount } = outcome
    if (recount.kind === 'equal') {
      this.#recounted++
      this.#amounts += recount.amounts
    } else {
      this.#notCompared.set(recount.why, (this.#notCompared.get(recount.why) ?? 0) + 1)
    }
  }

  get isClean(): boolean {
    return this.#kinds.finding + this.#kinds.hang === 0
  }

  /** Files whose rows and money a second reader found to be the same. */
  get recounted(): number {
    return this.#recounted
  }

  get text(): string {
    const files = Object.values(this.#kinds).reduce((sum, count) => sum + count, 0)
    const whyNot = [...this.#notCompared].map(([why, count]) => `${String(count)} ${why}`)
    return [
      `${String(files)} files: ${JSON.stringify(this.#kinds)}`,
      `  read again by a second reader, rows and money equal: ${String(this.#recounted)} (${String(this.#amounts)} amounts)`,
      `  not compared: ${whyNot.join(', ')}`,
    ].join('\n')
  }
}
