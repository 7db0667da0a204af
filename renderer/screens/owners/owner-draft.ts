import { formatAmount, ONE, parseAmount, scale, ZERO } from '../../../shared/domain/amount.ts'
import { parseIsoDay } from '../../../shared/domain/day.ts'
import type { OwnerRow } from '../../../shared/document/owners.ts'

/** A row while it is typed: dates and the share as text. */
export interface OwnerDraft extends Omit<OwnerRow, 'from' | 'until' | 'share'> {
  /** Tells rows apart while they come and go. */
  readonly id: number
  readonly from: string
  readonly until: string
  /** In percent. */
  readonly percent: string
}

export type OwnerFault = 'row' | 'day'

export function ownerDraft(row: OwnerRow, id: number): OwnerDraft {
  const { from, until, share, ...rest } = row
  const percent = share === null ? '' : formatAmount(scale(parseAmount(share) ?? ZERO, 100n, 1n))
  return { ...rest, id, from: from ?? '', until: until ?? '', percent }
}

/** The first thing that keeps a row from being saved. */
export function ownerFault(draft: OwnerDraft): OwnerFault | undefined {
  const { value, split, from, until } = draft
  const isNobody = [draft.team, draft.costCentre, draft.legalEntity, draft.ledgerAccount].every(
    (text) => text.trim() === '',
  )
  if (value.trim() === '') return 'row'
  if (isNobody && (split === null || split === 'fixed')) return 'row'
  if (split === 'fixed' && shareOf(draft.percent) === undefined) return 'row'
  if ([from, until].some((text) => text !== '' && parseIsoDay(text) === undefined)) return 'day'
  return undefined
}

export function ownerRow({ id: _, from, until, percent, split, ...rest }: OwnerDraft): OwnerRow {
  return {
    ...rest,
    split,
    from: from === '' ? null : from,
    until: until === '' ? null : until,
    share: split === 'fixed' ? (shareOf(percent) ?? null) : null,
  }
}

function shareOf(percent: string): string | undefined {
  const amount = parseAmount(percent.trim())
  if (amount === undefined) return undefined
  const share = scale(amount, 1n, 100n)
  return share < ZERO || share > ONE ? undefined : formatAmount(share)
}
