import { describe, expect, it } from 'vitest'
import { ownerFaults, readOwners } from '../../../shared/owners/read-owners.ts'
import { sideRecords } from '../../support/side-records.ts'
import { anOwnerRow } from './owner-row.ts'

describe('readOwners', () => {
  it('reads headers under their usual names, in any order', () => {
    const table = sideRecords(
      'Team,Match kind,Value,Cost Center,Legal entity,GL account,From,Until,Provider',
      'Search,API key,sk-1,4711,Northgate Ltd,6640,2026-07,2026-09,openai',
    )
    expect(readOwners(table)).toEqual({
      items: [
        anOwnerRow({
          match: 'key',
          value: 'sk-1',
          provider: 'openai',
          team: 'Search',
          costCentre: '4711',
          legalEntity: 'Northgate Ltd',
          ledgerAccount: '6640',
          from: '2026-07-01',
          until: '2026-09-30',
        }),
      ],
      faults: [],
    })
  })

  it('takes a share alone for a fixed split', () => {
    const table = sideRecords('match,value,team,share', 'project,gateway,Search,40%')
    expect(readOwners(table).items).toMatchObject([{ split: 'fixed', share: '0.4' }])
  })

  it.each([
    ['folder,x,Search,,,', 'match'],
    ['project,,Search,,,', 'value'],
    ['project,x,,,,', 'team'],
    ['project,x,Search,2026-13-01,,', 'from'],
    ['project,x,Search,,by luck,', 'split'],
    ['project,x,Search,,fixed,', 'share'],
    ['project,x,Search,,,140%', 'share'],
  ])('names the bad cell of "%s"', (line, column) => {
    const table = sideRecords('match,value,team,from,split,share', line)
    expect(readOwners(table)).toMatchObject({ items: [], faults: [{ line: 2, column }] })
  })

  it('refuses an end before the beginning', () => {
    const table = sideRecords('match,value,team,from,until', 'key,k,Search,2026-09-02,2026-09-01')
    expect(readOwners(table).faults).toMatchObject([{ line: 2, column: 'until' }])
  })

  it('tells the row at which fixed shares come to more than all', () => {
    const table = sideRecords(
      'match,value,team,share',
      'project,gateway,A,60%',
      'key,k,B,60%',
      'project,Gateway,B,41%',
    )
    expect(readOwners(table).faults).toMatchObject([{ line: 4, column: 'share', value: '0.41' }])
  })
})

describe('ownerFaults', () => {
  it.each([
    [anOwnerRow({ value: ' ' }), 'value'],
    [anOwnerRow({ team: '' }), 'team'],
    [anOwnerRow({ split: 'fixed', share: 'x' }), 'share'],
  ])('finds what is missing in an edited row (%#)', (row, column) => {
    expect(ownerFaults([anOwnerRow({}), row])).toMatchObject([{ line: 2, column }])
  })

  it('lets a split over all teams name none', () => {
    expect(ownerFaults([anOwnerRow({ team: '', split: 'spend' })])).toEqual([])
  })
})
