/** Who sends the bill (`openai`, `aws`, …); for FOCUS the lower-cased provider name. */
export type ProviderId = string

/** Who sells a model at a price. The seller of an incumbent is its provider. */
export type SellerId = string

/** One table for plans, price entries, the price book, imported lists and FOCUS provider names. */
const ALIASES: Readonly<Record<string, SellerId>> = {
  'amazon-bedrock': 'aws',
  bedrock: 'aws',
  'amazon web services': 'aws',
  'amazon web services, inc.': 'aws',
  amazon: 'aws',
  microsoft: 'azure',
  'microsoft azure': 'azure',
  'azure-openai-responses': 'azure',
  google: 'gcp',
  'google cloud': 'gcp',
  'google-vertex': 'gcp',
  'google cloud platform': 'gcp',
  zai: 'z-ai',
  'z.ai': 'z-ai',
  moonshot: 'moonshotai',
  'moonshot ai': 'moonshotai',
  kimi: 'moonshotai',
  'fireworks-ai': 'fireworks',
  'fireworks ai': 'fireworks',
  togetherai: 'together',
  'together ai': 'together',
  'x-ai': 'xai',
  'claude-code': 'anthropic',
  'github-copilot': 'github',
  mistralai: 'mistral',
}

/** The one id of a seller or provider. `zhipuai` (the list in yuan) stays apart from `z-ai`. */
export function sellerId(name: string): SellerId {
  const key = name.trim().toLowerCase()
  return ALIASES[key] ?? key
}

/** Two provider names of one bill: `microsoft` in a FOCUS file and `azure` in an invoice. */
export function isSameSeller(a: string, b: string): boolean {
  return sellerId(a) === sellerId(b)
}
