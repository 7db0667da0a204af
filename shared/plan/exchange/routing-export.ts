import { writeCsv, type CsvCell } from '../../csv/write-csv.ts'
import type { Route, RoutedModel } from './routing.ts'

/** How LiteLLM names a provider in front of a model (docs.litellm.ai, providers, 2026-10). */
const LITELLM_PROVIDERS: Readonly<Record<string, string>> = {
  aws: 'bedrock',
  azure: 'azure_ai',
  gcp: 'vertex_ai',
  'z-ai': 'zai',
  moonshotai: 'moonshot',
  together: 'together_ai',
  fireworks: 'fireworks_ai',
  'self-hosted': 'hosted_vllm',
}

/** How OpenRouter names a host. */
const OPENROUTER_HOSTS: Readonly<Record<string, string>> = {
  aws: 'amazon-bedrock',
  gcp: 'google-vertex',
}

/** How OpenRouter names a maker in front of a model, by the beginning of its name. */
const OPENROUTER_MAKERS: readonly (readonly [RegExp, string])[] = [
  [/^glm/, 'z-ai'],
  [/^deepseek/, 'deepseek'],
  [/^kimi/, 'moonshotai'],
  [/^(mistral|ministral|codestral)/, 'mistralai'],
  [/^minimax/, 'minimax'],
  [/^qwen/, 'qwen'],
  [/^(gpt|o[134]|chatgpt)/, 'openai'],
  [/^claude/, 'anthropic'],
  [/^(gemini|gemma)/, 'google'],
  [/^llama/, 'meta-llama'],
  [/^grok/, 'x-ai'],
]

/**
 * A LiteLLM proxy configuration: one model group for each workload, which the application asks for by its name.
 * Shares are weights, and what fails goes back to today's model. Keys stay in the environment.
 *
 * Source: docs.litellm.ai, proxy configuration and fallbacks, read 2026-11-21.
 */
export function litellmConfig(routes: readonly Route[]): string {
  const lines = ['model_list:']
  for (const [index, route] of routes.entries()) {
    const group = groupName(route, index)
    for (const target of route.to) lines.push(...deployment(group, target, target.share))
    if (route.stays > 0) lines.push(...deployment(group, route.from, route.stays))
    lines.push(...deployment(todayName(group), route.from, 1))
  }
  lines.push('router_settings:', '  routing_strategy: "simple-shuffle"', '  num_retries: 1')
  lines.push('  fallbacks:')
  for (const [index, route] of routes.entries()) {
    const group = groupName(route, index)
    lines.push(`    - ${quoted(group)}: [${quoted(todayName(group))}]`)
  }
  return `${lines.join('\n')}\n`
}

/**
 * Request settings for OpenRouter, one entry for each workload: the models in the order in which they are tried, and
 * only the hosts that the plan priced. The share that moves is for the application to apply.
 *
 * Source: openrouter.ai, model fallbacks and provider routing, read 2026-11-21.
 */
export function openrouterConfig(routes: readonly Route[]): string {
  const entries = routes.map((route, index) => ({
    name: groupName(route, index),
    workload: route.workload,
    share: rounded(1 - route.stays),
    request: {
      models: [...route.to, route.from].map(({ model }) => openrouterModel(model)),
      provider: {
        only: [...new Set([...route.to, route.from].map(({ seller }) => openrouterHost(seller)))],
        data_collection: 'deny',
      },
    },
  }))
  return `${JSON.stringify({ routes: entries }, undefined, 2)}\n`
}

/** The mapping as a plain table, a line for each target of each workload. */
export function routingCsv(routes: readonly Route[]): string {
  const text = (value: string): CsvCell => ({ kind: 'text', text: value })
  const header = ['workload', 'names', 'from_seller', 'from_model', 'to_seller', 'to_model']
  const rows = routes.flatMap(({ workload, names, from, to }) =>
    to.map((target): readonly CsvCell[] => [
      ...[workload, names.join(' / '), from.seller, from.model, target.seller, target.model].map(
        text,
      ),
      text(target.hostId ?? ''),
      { kind: 'number', text: String(rounded(target.share)) },
    ]),
  )
  return writeCsv([[...header, 'to_host_id', 'share'].map(text), ...rows])
}

function deployment(group: string, target: RoutedModel, weight: number): readonly string[] {
  const provider = LITELLM_PROVIDERS[target.seller] ?? target.seller
  const key = `${provider.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_API_KEY`
  const isOwn = target.seller === 'self-hosted'
  return [
    `  - model_name: ${quoted(group)}`,
    '    litellm_params:',
    `      model: ${quoted(`${provider}/${target.hostId ?? target.model}`)}`,
    isOwn
      ? '      api_base: "os.environ/HOSTED_VLLM_API_BASE"'
      : `      api_key: "os.environ/${key}"`,
    `      weight: ${String(rounded(weight))}`,
  ]
}

/** Readable and never twice: the name of the work, and its place. */
function groupName({ names, workload }: Route, index: number): string {
  const name = (names[0] ?? workload).toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return `${name.replace(/^-+|-+$/g, '') || 'workload'}-${String(index + 1)}`
}

function todayName(group: string): string {
  return `${group}-today`
}

/** A JSON text is a YAML text: no name of a project can break out of it. */
function quoted(text: string): string {
  return JSON.stringify(text)
}

function openrouterModel(model: string): string {
  const maker = OPENROUTER_MAKERS.find(([pattern]) => pattern.test(model))?.[1]
  return maker === undefined ? model : `${maker}/${model}`
}

function openrouterHost(seller: string): string {
  return OPENROUTER_HOSTS[seller] ?? seller
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
