/** Where a Bedrock model id routes to; elsewhere every id is `global`. */
export type Scope = 'global' | 'regional' | 'government'

const REGION = /^(?:us|eu|apac|ap|jp|au|ca|in|regional)\./i
const ARN = /^arn:[^/]*:(?:inference-profile|foundation-model)\//i
/**
 * A bare id of these lines is served in the caller's own region, at the regional price. The other lines have one
 * price for all.
 */
const IN_REGION = /^(?:anthropic\.claude|openai\.gpt-(?!oss)|xai\.grok|amazon\.nova-2-lite)/i

/**
 * From the prefix of a Bedrock id, also of one at the end of an ARN. Regional ids and the bare ids of the closed lines
 * list ten percent above global ones, as a rule.
 */
export function scopeOf(modelId: string): Scope {
  const id = modelId.replace(ARN, '')
  if (/^us-gov\./i.test(id)) return 'government'
  return REGION.test(id) || IN_REGION.test(id) ? 'regional' : 'global'
}
