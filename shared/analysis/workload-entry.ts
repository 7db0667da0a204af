import type { WorkloadEntry } from '../document/analysis-document.ts'
import { amountText, tokensText } from './document-text.ts'
import type { JudgedWorkload } from './gather-plan-input.ts'

export function workloadEntry(
  { totals, paidTier, classification }: JudgedWorkload,
  currency: string,
): WorkloadEntry {
  const { identity, sums } = totals
  const orNull = (text: string): string | null => (text === '' ? null : text)
  return {
    id: totals.id,
    provider: identity.provider,
    project: orNull(identity.projectName || identity.projectId),
    projectId: orNull(identity.projectId),
    apiKey: orNull(identity.apiKey),
    user: orNull(identity.user),
    model: orNull(identity.model),
    spend: amountText(sums.spend, currency),
    spendKind: totals.spendKind,
    tokens: tokensText(sums.tokens),
    requests: sums.requests ?? null,
    paidTier: paidTier ?? null,
    neededTier: classification?.neededTier ?? null,
    task: classification?.task ?? null,
    confidence: classification?.confidence ?? null,
    guard: classification?.guard ?? null,
    reasons: classification?.reasons ?? [],
    source: classification?.source ?? 'default',
    sources: [...totals.sources].map(([file, rows]) => ({ file, rows })),
  }
}
