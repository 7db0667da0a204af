import { FORMAT_IDS, type FormatId } from '../domain/format-id.ts'

const PROVIDERS: Readonly<Record<string, string | undefined>> = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  openrouter: 'OpenRouter',
  github: 'GitHub',
  cursor: 'Cursor',
  litellm: 'LiteLLM',
  langfuse: 'Langfuse',
  portkey: 'Portkey',
  deepseek: 'DeepSeek',
  kimi: 'Kimi',
  glm: 'GLM',
  mimo: 'MiMo',
  fireworks: 'Fireworks',
  groq: 'Groq',
  databricks: 'Databricks',
  snowflake: 'Snowflake',
  'claude-code': 'Claude Code',
  'z-ai': 'Z.ai',
  moonshotai: 'Moonshot AI',
  together: 'Together',
  xai: 'xAI',
  mistral: 'Mistral',
  alibaba: 'Alibaba Cloud',
  baseten: 'Baseten',
  cerebras: 'Cerebras',
  cloudflare: 'Cloudflare',
  cohere: 'Cohere',
  deepinfra: 'DeepInfra',
  minimax: 'MiniMax',
  perplexity: 'Perplexity',
  voyageai: 'Voyage AI',
  zhipuai: 'Zhipu AI',
  'self-hosted': 'Self-hosted',
  microsoft: 'Microsoft',
  'amazon web services': 'AWS',
  'google cloud': 'Google Cloud',
  focus: 'FOCUS 1.0 to 1.5',
  ccusage: 'ccusage',
}

const FORMATS: Readonly<Record<FormatId, string>> = {
  'openai.usage': 'OpenAI usage',
  'openai.cost': 'OpenAI cost',
  'openai.cost-legacy': 'OpenAI cost, older form',
  'openai.api-usage': 'OpenAI usage API',
  'openai.api-costs': 'OpenAI costs API',
  'openai.empty': 'OpenAI, empty export',
  'anthropic.usage': 'Anthropic usage',
  'anthropic.cost': 'Anthropic cost',
  'anthropic.api-usage': 'Anthropic usage API',
  'anthropic.api-cost': 'Anthropic cost API',
  'anthropic.spend-report': 'Anthropic spend report',
  'aws.cur': 'AWS cost and usage',
  'aws.cur2': 'AWS cost and usage 2.0',
  'aws.cost-explorer': 'AWS Cost Explorer',
  'azure.cost-details': 'Azure cost details',
  'gcp.reports': 'Google Cloud reports',
  'gcp.cost-table': 'Google Cloud cost table',
  'gcp.bigquery': 'Google Cloud billing',
  focus: 'FOCUS',
  'focus.invoice-detail': 'FOCUS invoice detail',
  'focus.billing-period': 'FOCUS billing period',
  'focus.contract-commitment': 'FOCUS contracts',
  'openrouter.activity': 'OpenRouter activity',
  'openrouter.daily': 'OpenRouter by day',
  'github.ai-usage': 'GitHub AI usage',
  'github.metered': 'GitHub metered usage',
  'github.premium-requests': 'GitHub premium requests',
  'cursor.events': 'Cursor events',
  'cursor.aggregate': 'Cursor by model',
  'litellm.spend-logs': 'LiteLLM spend logs',
  'litellm.daily': 'LiteLLM by day',
  'langfuse.observations': 'Langfuse observations',
  'portkey.logs': 'Portkey logs',
  'deepseek.amount': 'DeepSeek amount',
  'deepseek.cost': 'DeepSeek cost',
  'kimi.bill': 'Kimi bill',
  'glm.bill': 'GLM bill',
  'mimo.usage': 'MiMo usage',
  'fireworks.metrics': 'Fireworks metrics',
  'groq.usage': 'Groq usage',
  'databricks.usage': 'Databricks usage',
  'snowflake.cortex': 'Snowflake Cortex',
  'ccusage.json': 'ccusage',
  'claude-code.jsonl': 'Claude Code sessions',
  generic: 'Own mapping',
}

/** A provider or seller as it writes itself; an id that is not known is shown as it is. */
export function providerName(id: string): string {
  return PROVIDERS[id] ?? id
}

/** The kind of report a file was recognized as. Names of products are not translated. */
export function formatName(id: FormatId): string {
  return FORMATS[id]
}

/** Everybody whose exports are read, each once. */
export function sourceNames(): readonly string[] {
  const sources = FORMAT_IDS.filter((id) => id !== 'generic').map((id) => id.split('.')[0] ?? id)
  return [...new Set(sources)].map(providerName)
}
