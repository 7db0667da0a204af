import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/cli/arguments.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import { usd } from '../../support/imported.ts'

describe('readArguments', () => {
  it('gives --format to the files that follow it', () => {
    const { inputs } = readArguments(['a.csv', '--format', 'openai.cost', 'b.csv', 'c.csv'])
    expect(inputs).toEqual([
      { path: 'a.csv', format: undefined },
      { path: 'b.csv', format: 'openai.cost' },
      { path: 'c.csv', format: 'openai.cost' },
    ])
  })

  it('takes repeated options, and a value behind an equals sign', () => {
    const args = readArguments(['--plan=a.json', '--plan', 'b.json', '--json', '-', 'x'])
    expect(args.plans).toEqual(['a.json', 'b.json'])
    expect(args.json).toBe('-')
  })

  it.each([
    ['aws=7343.18 USD', { provider: 'aws', amount: usd('7343.18'), currency: 'USD' }],
    ['microsoft=10', { provider: 'azure', amount: usd('10'), currency: 'USD' }],
    ['deepseek=99.5 cny', { provider: 'deepseek', amount: usd('99.5'), currency: 'CNY' }],
  ])('reads the invoice %s', (text, invoice) => {
    expect(readArguments(['--invoice', text, 'x']).invoices).toEqual([invoice])
  })

  it('takes what stands behind -- as a path', () => {
    expect(readArguments(['--', '--odd.csv']).inputs).toEqual([
      { path: '--odd.csv', format: undefined },
    ])
  })

  it.each([
    [[]],
    [['--format', 'openai.bill', 'x']],
    [['--report', 'x.docx', 'x']],
    [['--currency', 'dollars', 'x']],
    [['--lang', 'de', 'x']],
    [['--invoice', 'openai', 'x']],
    [['--unknown', 'x']],
    [['--plan']],
  ])('refuses %j with a message that says what to do', (argv) => {
    expect(() => readArguments(argv)).toThrow(ProblemError)
  })
})
