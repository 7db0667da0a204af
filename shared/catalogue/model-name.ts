/** Folders and makers that gateways and hosts write before a model's own name. */
const PREFIXES = new Set([
  'anthropic',
  'openai',
  'google',
  'gemini',
  'meta',
  'meta-llama',
  'meta-models',
  'mistral',
  'mistralai',
  'z-ai',
  'zai',
  'zai-org',
  'moonshotai',
  'moonshot',
  'deepseek',
  'deepseek-ai',
  'minimax',
  'minimaxai',
  'qwen',
  'alibaba',
  'nvidia',
  'xai',
  'x-ai',
  'amazon',
  'cohere',
  'ai21',
  'perplexity',
  'microsoft',
  'azure',
  'azure_ai',
  'bedrock',
  'converse',
  'vertex_ai',
  'groq',
  'cerebras',
  'together_ai',
  'fireworks_ai',
  'openrouter',
  'baseten',
  'deepinfra',
  'models',
  'publishers',
  'foundation-model',
  'inference-profile',
  'accounts',
  'fireworks',
  '@cf',
  'cursor',
  'github',
  'copilot',
])

/** What Bedrock writes before a model id, each followed by a dot. */
const BEDROCK_SCOPE = /^(?:us|eu|apac|ap|jp|au|ca|in|global|us-gov|regional)\./
const BEDROCK_MAKER =
  /^(?:anthropic|amazon|meta|mistral|cohere|openai|deepseek|qwen|ai21|zai|moonshotai|moonshot|minimax|google|nvidia|writer|xai)\.(?=[a-z])/

/** A mode or route of the same model, never another model: `:extended` and `-fast` cost more and stay. */
const ROUTE = /:(?:free|thinking|batch|beta|nitro|floor|online|exacto)$/
const BRACKETS =
  / *\((?:amazon bedrock edition|bedrock name|[a-z]+ on foundry|api only|preview|latest|1m context|\d{4})\)$/
/** Display names that begin with the maker; a name that *is* the maker's (`DeepSeek V3.2`) is not listed. */
const SPOKEN_MAKER =
  /^(?:openai|anthropic|meta|google|amazon|moonshot ai|z\.ai|nvidia|microsoft|alibaba) (?=[a-z])/
const VERSION = /-v?\d+:\d+$|-v\d+$|:\d+$/
const DATE = /(?:[-@ ]|-v)(?:20\d{6}|20\d\d-\d\d-\d\d)$|@(?:default|latest|\d+)$|-latest$/
const HOSTED = /-maas$/
const EFFORT = /-(?:thinking|low|medium|high|xhigh|none)$/

/**
 * One spelling for comparing names: lower case, with `-` for every separator.
 * `GPT-5.4`, `gpt 5.4` and `gpt-5-4` become one; nothing is taken away.
 */
export function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s._:]+/g, '-')
}

/**
 * The forms of a raw model name, from the name as written to the shortest. The first known form is used, so that a
 * dated or prefixed id that is a separate model is found before it is shortened.
 */
export function modelNameForms(seller: string, raw: string): readonly string[] {
  const forms: string[] = []
  let name = raw.trim().toLowerCase()
  const take = (next: string): void => {
    name = next
    const key = nameKey(next)
    if (key !== '' && !forms.includes(key)) forms.push(key)
  }
  take(name)
  take(name.replace(/^auto: */, '').replace(/^~/, ''))
  take(withoutFolders(name))
  take(name.replace(BEDROCK_SCOPE, ''))
  take(name.replace(BEDROCK_MAKER, ''))
  take(name.replace(BRACKETS, '').replace(ROUTE, ''))
  take(name.replace(SPOKEN_MAKER, ''))
  take(name.replace(HOSTED, ''))
  take(name.replace(/(\d)p(\d)/g, '$1.$2'))
  take(name.replace(VERSION, ''))
  take(name.replace(DATE, ''))
  // Azure's newer meters leave out the maker's word: `5.4 mini` is `gpt-5.4-mini`.
  if (seller === 'azure' && /^\d/.test(name)) take(`gpt-${name}`)
  if (seller === 'cursor') take(name.replace(EFFORT, '').replace(EFFORT, ''))
  take(claudeOrder(nameKey(name)))
  return forms
}

/** `accounts/fireworks/models/glm-5p3` → `glm-5p3`; a folder that is no known maker or host stays. */
function withoutFolders(name: string): string {
  let rest = name.startsWith('arn:')
    ? name.slice(name.lastIndexOf(':', name.indexOf('/')) + 1)
    : name
  for (let slash = rest.indexOf('/'); slash > 0; slash = rest.indexOf('/')) {
    if (!PREFIXES.has(rest.slice(0, slash))) return rest
    rest = rest.slice(slash + 1)
  }
  return rest
}

/**
 * From version 4 on the line comes first (`claude-sonnet-4-6`), before it the number (`claude-3-5-sonnet`).
 * Some tools turn it round, and Bedrock glues it: `claude-4-6-sonnet`, `Claude4.6Opus`.
 */
function claudeOrder(key: string): string {
  const match = /^claude-?(\d(?:-\d)?)-?(fable|opus|sonnet|haiku)$/.exec(key)
  const [, version = '', line = ''] = match ?? []
  if (match === null) return key
  return version < '4' ? `claude-${version}-${line}` : `claude-${line}-${version}`
}
