import { describe, expect, it } from 'vitest'
import { MAX_AGE_DAYS, audit } from '../../../build/shipped/audit.mjs'

const TODAY = '2026-11-30'
const shipped = [
  { name: 'plain', version: '1.2.3' },
  { name: 'tool', version: '2.0.0-beta.1' },
]
const file = {
  source: 'a registry',
  asOf: '2026-11-20',
  asked: { plain: ['1.2.3'], tool: ['2.0.0-beta.1'] },
  advisories: [],
}
const advisory = (name: string, vulnerable: string) => ({
  package: name,
  vulnerable,
  severity: 'high',
  title: 'Runs what it reads',
  url: 'https://advisories.invalid/1',
})
const faultsWith = (name: string, vulnerable: string): readonly string[] =>
  audit(shipped, { ...file, advisories: [advisory(name, vulnerable)] }, TODAY).faults

describe('an advisory', () => {
  it.each([
    ['plain', '<1.3.0'],
    ['plain', '>=1.0.0 <1.2.4 || >=2.0.0 <2.1.0'],
    ['plain', '*'],
    ['tool', '<2.0.0'],
  ])('for a version that is shipped fails the audit: %s %s', (name, vulnerable) => {
    expect(faultsWith(name, vulnerable)).toEqual([
      expect.stringMatching(
        /is vulnerable \(high\): Runs what it reads, https:\/\/advisories\.invalid\/1$/,
      ),
    ])
  })

  it.each([
    ['plain', '<1.2.3'],
    ['plain', '>=1.2.4'],
    ['plainer', '*'],
  ])('for another version or package does not: %s %s', (name, vulnerable) => {
    expect(faultsWith(name, vulnerable)).toEqual([])
  })

  it('of which the range is not understood fails it, instead of being taken for harmless', () => {
    expect(faultsWith('plain', 'before 1.3')).toEqual([
      expect.stringContaining('cannot be compared'),
    ])
  })
})

describe('what the audit says of itself', () => {
  it('is that none applies only where all packages were asked about', () => {
    expect(audit(shipped, file, TODAY)).toEqual({
      faults: [],
      undone: [],
      warnings: [],
      summary:
        'Audit of all 2 shipped packages: advisories of 2026-11-20 from a registry, none applies.',
    })
  })

  it.each([
    {
      why: 'there is no file',
      told: undefined,
      words: 'Audit NOT DONE: there is no file of advisories.',
    },
    {
      why: 'the registry was never asked',
      told: { ...file, asOf: null, asked: {} },
      words: 'Audit NOT DONE: a registry was never asked.',
    },
  ])('is that it was not done where $why', ({ told, words }) => {
    const { summary, undone, faults } = audit(shipped, told, TODAY)
    expect(summary).toBe(words)
    expect(undone).toEqual(['plain@1.2.3', 'tool@2.0.0-beta.1'])
    expect(faults).toEqual([])
  })

  it('names a package of another version than was asked about', () => {
    const { summary, undone } = audit(
      shipped,
      { ...file, asked: { plain: ['1.2.2', '1.2.3'], tool: ['1.9.0'] } },
      TODAY,
    )
    expect(undone).toEqual(['tool@2.0.0-beta.1'])
    expect(summary).toMatch(/^Audit NOT DONE for 1 of 2/)
  })

  it.each([
    [MAX_AGE_DAYS, 0],
    [MAX_AGE_DAYS + 1, 1],
  ])('warns of advisories that are %i days old: %i', (days, warnings) => {
    const asOf = new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10)
    expect(audit(shipped, { ...file, asOf }, TODAY).warnings).toHaveLength(warnings)
  })
})
