import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/cli/arguments.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import { usd } from '../../support/imported.ts'

describe('readArguments', () => {
  it('gives --format to the files that follow it', () => {
    const { inputs } = readArguments(['a.csv', '--format', 'openai.cost', 'b.csv', 'c.csv'])
    expect(inputs).toMatchObject([
      { path: 'a.csv', format: undefined },
      { path: 'b.csv', format: 'openai.cost' },
      { path: 'c.csv', format: 'openai.cost' },
    ])
  })

  it('takes repeated options, and a value behind an equals sign', () => {
    const args = readArguments(['--plan=a.json', '--plan', 'b.json', '--json', '-', 'x'])
    expect(args.plans).toEqual(['a.json', 'b.json'])
    const { tests } = readArguments(['--tests=a.json', '--tests', 'b.json', 'x'])
    expect(tests).toEqual(['a.json', 'b.json'])
    expect(args.json).toBe('-')
  })

  it.each([
    ['aws=7343.18 USD', { provider: 'aws', amount: usd('7343.18'), currency: 'USD' }],
    ['microsoft=10', { provider: 'azure', amount: usd('10'), currency: 'USD' }],
    ['deepseek=99.5 cny', { provider: 'deepseek', amount: usd('99.5'), currency: 'CNY' }],
  ])('reads the invoice %s', (text, invoice) => {
    const whole = { ...invoice, month: undefined, reference: '' }
    expect(readArguments(['--invoice', text, 'x']).invoices).toEqual([whole])
  })

  it.each([
    ['2.50', { amount: usd('2.5'), share: usd('0.0005') }],
    ['0.1%', { amount: usd('1'), share: usd('0.001') }],
  ])('reads the tolerance %s', (text, tolerance) => {
    expect(readArguments(['--tolerance', text, 'x']).tolerance).toMatchObject(tolerance)
  })

  it.each([
    ['gateway=bill', { id: 'gateway', count: 'bill' }],
    ['openai:api:cost:ab+cd=all', { id: 'openai:api:cost:ab+cd', count: 'all' }],
    [`x=${'0f'.repeat(32)}`, { id: 'x', count: 'file', sha256: '0f'.repeat(32) }],
  ])('reads the choice about an overlap %s', (text, choice) => {
    expect(readArguments(['--overlap', text, 'x']).overlaps).toEqual([choice])
  })

  it('keeps an answer for one file apart, wherever it stands', () => {
    const words = ['a.csv', '--answer', 'b.zip/x:y.csv:date-order=day-first', 'b.zip']
    const { inputs, fileAnswers } = readArguments(words)
    expect(inputs.map(({ answers }) => answers.size)).toEqual([0, 0])
    expect(fileAnswers).toEqual([
      { file: 'b.zip/x:y.csv', question: 'date-order', answer: 'day-first' },
    ])
  })

  it('gives mapping and answers to the files that follow them', () => {
    const words = ['a', '--mapping', 'm.json', '--answer', 'period=2026-09-01_2026-09-30', 'b']
    const [a, b] = readArguments(words).inputs
    expect(a).toMatchObject({ mapping: undefined, answers: new Map() })
    expect(b?.mapping).toBe('m.json')
    expect(b?.answers.get('period')).toBe('2026-09-01_2026-09-30')
  })

  it('takes the format generic only with a mapping', () => {
    expect(() => readArguments(['--format', 'generic', 'a'])).toThrow(/needs a mapping/)
    const words = ['--format', 'generic', '--mapping', 'm.json', 'a']
    expect(readArguments(words).inputs).toMatchObject([{ format: 'generic', mapping: 'm.json' }])
  })

  it('takes what stands behind -- as a path', () => {
    expect(readArguments(['--', '--odd.csv']).inputs).toMatchObject([
      { path: '--odd.csv', format: undefined },
    ])
  })

  it.each([
    [[]],
    [['--overlap', 'gateway=maybe', 'x']],
    [['--format', 'openai.bill', 'x']],
    [['--report', 'x.docx', 'x']],
    [['--tolerance', 'little', 'x']],
    [['--idle-days', '0', 'x']],
    [['--currency', 'dollars', 'x']],
    [['--lang', 'de', 'x']],
    [['--invoice', 'openai', 'x']],
    [['--unknown', 'x']],
    [['--plan']],
  ])('refuses %j with a message that says what to do', (argv) => {
    expect(() => readArguments(argv)).toThrow(ProblemError)
  })
})
