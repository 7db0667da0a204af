/** Where a Bedrock model id routes to; elsewhere every id is `global`. */
export type Scope = 'global' | 'regional' | 'government'

const REGION = /^(?:us|eu|apac|ap|jp|au|ca|in|regional)\./i
/**
 * A bare id of these lines is served in the caller's own region, at the regional price. The other lines have one
 * price for all.
 */
const IN_REGION = /^(?:anthropic\.claude|openai\.gpt-(?!oss)|xai\.grok|amazon\.nova-2-lite)/i

/**
 * From the prefix of a Bedrock id. Regional ids and the bare ids of the closed lines list ten percent above global
 * ones, as a rule.
 */
export function scopeOf(modelId: string): Scope {
  if (/^us-gov\./i.test(modelId)) return 'government'
  return REGION.test(modelId) || IN_REGION.test(modelId) ? 'regional' : 'global'
}
