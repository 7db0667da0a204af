import type { WorkloadEntry } from '../../shared/document/analysis-document.ts'
import type { Reason } from '../../shared/domain/classification.ts'
import { TASKS, type Task, type Tier } from '../../shared/domain/tier.ts'

/** Cents as decimal text, so that the fixture's sums are exact. */
export function dollars(cents: number): string {
  const sign = cents < 0 ? '-' : ''
  const whole = Math.trunc(Math.abs(cents) / 100)
  return `${sign}${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
}

/** One invented workload: billed cents of July, August and September, tokens in millions. */
export interface FixtureWorkload {
  readonly project: string | null
  readonly provider: string
  readonly model: string | null
  readonly paid: Tier | null
  readonly needed: Tier | null
  readonly task: Task
  readonly confidence: number | null
  readonly cents: readonly [number, number, number]
  readonly megatokens: number | null
  readonly calls: number | null
}

/** Project, provider, model, tier paid and needed, task, confidence, cents per month, million tokens, calls. */
const ROWS = `
Parcel Desk - Claude Code|anthropic|claude-opus-4-6|ff|agentic-coding|0.95|3551240|3620411|4108833|98100|1204410
Customer Replies|openai|gpt-5.5|fr|support|0.97|2240118|2198210|2451977|41200|6120334
Customs Documents|openai|gpt-5.5|fr|extraction|0.93|1420933|1502041|1688012|8430|2204119
Default project|openai|gpt-5.5|fr|classification|0.79|1180420|1160912|1233840|7200|5108220
Magpie|anthropic|claude-opus-4-6|ff|agentic-coding|0.75|902210|861004|1040219|13600|301870
Workspace 2|anthropic|claude-sonnet-4-6|mr|summarization|0.77|690233|702018|661920|7400|901221
Platform|anthropic|claude-opus-4-6|ff|agentic-coding|0.96|560120|598800|690114|17300|288140
Research Helper|openai|gpt-5.5|fr|classification|0.6|540118|548200|552409|3610|3977120
Kestrel|openai|gpt-5.5|fr|support|0.77|420990|415200|396011|6120|1530220
FAQ Bot|anthropic|claude-opus-4-6|ff|agentic-coding|0.55|280014|291110|340120|9020|120440
Minutes|openai|gpt-5.5|fr|summarization|0.9|271009|280440|322018|1260|92140
Damage Triage|openai|gpt-5.4|mr|classification|0.93|160220|158118|172311|2810|2280110
Deep Research|openai|gpt-5.5|ff|research|0.95|130911|141200|164480|1420|21870
Carrier Mails|anthropic|claude-sonnet-4-6|mr|email-drafting|0.94|138400|141010|149022|1480|180220
Contract Reading|anthropic|claude-sonnet-4-6|mr|extraction|0.62|132017|140118|147300|3010|60118
Knowledge Base|openai|gpt-5.4|mr|rag-qa|0.98|104120|109331|120224|1500|420118
Architect|openai|gpt-5.5|fr|support|0.6|84110|87002|92210|560|90221
Juniper|anthropic|claude-sonnet-4-6|mm|data-analysis|0.79|79910|84220|91190|1090|30118
Growth Experiments|anthropic|claude-sonnet-4-6|m?|unknown|0.37|70220|71190|82014|720|41220
Falcon|openai|gpt-5.4|mr|extraction|0.76|70110|71440|73020|2440|310220
7720-analytics|aws|claude-opus-4-6|ff|research|0.78|61230|68310|75220|290|8110
larkfield/track-web|github|gpt-5.4|mm|code-review|0.96|41120|42200|44880|1090|22010
Routing|gcp|gemini-3.5-flash|rr|classification|0.91|22110|25330|27400|5200|1902210
Embeddings|openai|text-embedding-4-large|rr|embedding|0.99|18110|19440|21030|14100|610220
Labels|gcp|gemini-3.5-pro|fm|rag-qa|0.71|11220|12100|12990|77|9020
m.okafor|cursor|claude-sonnet-4-6|mm|code-completion|0.88|2210|2330|2440|61|3120
j.lindqvist|cursor|gpt-5.5|fm|code-completion|0.82|1980|2040|2110|22|1240
Tariff Lookup|openrouter|glm-5.3-flash|rr|rag-qa|0.94|1210|1330|1510|410|90110
night-batch|openrouter||??|unknown||410|0|372||
|openai||??|unknown||-11020|0|-4210||
`

const LETTERS: Readonly<Record<string, Tier | undefined>> = {
  f: 'frontier',
  m: 'mid',
  r: 'routine',
}

const tierAt = (tiers: string, at: number): Tier | null => LETTERS[tiers[at] ?? ''] ?? null

/** Thirty workloads of Larkfield Parcels, an invented firm. */
export const FIXTURE_WORKLOADS: readonly FixtureWorkload[] = ROWS.trim().split('\n').map(readRow)

function readRow(row: string): FixtureWorkload {
  const cells = row.split('|')
  const text = (at: number): string | null => cells[at] || null
  const number = (at: number): number | null => (text(at) === null ? null : Number(text(at)))
  return {
    project: text(0),
    provider: text(1) ?? '',
    model: text(2),
    paid: tierAt(text(3) ?? '', 0),
    needed: tierAt(text(3) ?? '', 1),
    task: TASKS.find((task) => task === text(4)) ?? 'unknown',
    confidence: number(5),
    cents: [number(6) ?? 0, number(7) ?? 0, number(8) ?? 0],
    megatokens: number(9),
    calls: number(10),
  }
}

/** Cents of a workload over the three months. */
export function centsOf({ cents }: FixtureWorkload): number {
  return cents[0] + cents[1] + cents[2]
}

/** The entry of the analysis document. */
export function workloadEntry(workload: FixtureWorkload, index: number): WorkloadEntry {
  const tokens = workload.megatokens === null ? null : workload.megatokens * 1_000_000
  const part = (share: number) => (tokens === null ? null : Math.round(tokens * share))
  return {
    id: `w${String(index + 1).padStart(3, '0')}`,
    provider: workload.provider,
    project: workload.project,
    projectId: workload.project === null ? null : `proj_${index}`,
    apiKey: workload.provider === 'cursor' || tokens === null ? null : `key_${index}x4f…Wi5`,
    user: workload.provider === 'cursor' ? workload.project : null,
    model: workload.model,
    spend: { USD: dollars(centsOf(workload)) },
    spendKind: workload.provider === 'openrouter' ? 'computed' : 'billed',
    tokens: {
      input: part(0.52),
      cacheRead: part(0.38),
      cacheWrite: part(0.04),
      output: part(0.06),
      reasoning: null,
    },
    requests: workload.calls,
    paidTier: workload.paid,
    neededTier: workload.needed,
    task: workload.task,
    confidence: workload.confidence,
    guard: null,
    reasons: reasonsOf(workload),
    source: workload.confidence === null ? 'default' : 'rule',
    sources: [{ file: `${workload.provider}_2026-09.csv`, rows: 92 }],
  }
}

function reasonsOf({ needed, project, confidence }: FixtureWorkload): readonly Reason[] {
  if (needed === null || confidence === null) return []
  const name = (project ?? '').toLowerCase()
  if (confidence < 0.65) {
    return [
      { signal: 'project-name', evidence: `“${name}” points to heavier work`, points: -3 },
      {
        signal: 'token-shape',
        evidence: 'answers are 2.4% of the input: labels, not prose',
        points: 4,
      },
      { signal: 'volume', evidence: '931 tokens in, 22 out per call: short and even', points: 2 },
      { signal: 'rhythm', evidence: '25% of calls on weekends: a machine’s rhythm', points: 1 },
    ]
  }
  return [
    { signal: 'project-name', evidence: `“${name}” names the task`, points: 4 },
    { signal: 'token-shape', evidence: 'long input, short answers', points: 3 },
    { signal: 'rhythm', evidence: 'calls around the clock', points: 1 },
  ]
}

/** Cents of a provider, in all months or in one. */
export function sumOf(provider: string, month?: number): number {
  return sumWhere((index) => FIXTURE_WORKLOADS[index]?.provider === provider, month)
}

/** Cents of the workloads that match, in all months or in one. */
export function sumWhere(matches: (index: number) => boolean, month?: number): number {
  return FIXTURE_WORKLOADS.reduce((sum, workload, index) => {
    if (!matches(index)) return sum
    return sum + (month === undefined ? centsOf(workload) : (workload.cents[month] ?? 0))
  }, 0)
}

/** Cents as money text. */
export function usd(cents: number) {
  return { USD: dollars(cents) }
}
