import type { OwnerRow } from '../../../shared/document/owners.ts'

/** A row of the owner table; what is not given is a project of team A. */
export function anOwnerRow(facts: Partial<OwnerRow>): OwnerRow {
  return {
    match: 'project',
    value: 'p1',
    provider: '',
    team: 'A',
    costCentre: '',
    legalEntity: '',
    ledgerAccount: '',
    from: null,
    until: null,
    split: null,
    share: null,
    ...facts,
  }
}
