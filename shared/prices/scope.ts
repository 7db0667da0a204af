/** Where a Bedrock model id routes to; elsewhere every id is `global`. */
export type Scope = 'global' | 'regional' | 'government'

/** From the prefix of a Bedrock id. Regional ids list ten percent above global and bare ones. */
export function scopeOf(modelId: string): Scope {
  if (/^us-gov\./i.test(modelId)) return 'government'
  return /^(?:us|eu|apac|ap|jp|au|ca|regional)\./i.test(modelId) ? 'regional' : 'global'
}
