import { describe, expect, it } from 'vitest'
import { add, ZERO } from '../../../../shared/domain/amount.ts'
import type { PlanLever } from '../../../../shared/document/user/plan-document.ts'
import { evaluatePlan } from '../../../../shared/plan/evaluate-plan.ts'
import { CANDIDATE, INCUMBENT, inUsd, planDocument, planInput, planMove } from '../plan-fixture.ts'

/** At list price 10·10 + 20·1 + 4·20 = 200; the spend is half of it, so every price counts half. */
const WORK = { spend: '100', tokens: { input: 10, cacheRead: 20, output: 4 } }

const lever = (kind: Exclude<PlanLever['kind'], 'model-switch'>, share: number): PlanLever => ({
  kind,
  where: {},
  share,
})
const SWITCH: PlanLever = { kind: 'model-switch' }

function stepsOf(
  levers: readonly PlanLever[],
  workload: Parameters<typeof planInput>[0]['workloads'][number] = WORK,
) {
  const plan = planDocument({ levers, moves: levers.includes(SWITCH) ? [planMove()] : [] })
  const { steps, saving, overlap } = evaluatePlan(plan, planInput({ workloads: [workload] }))
  return { steps: steps.map(({ likely }) => likely['USD']), saving, overlap: overlap['USD'] }
}

describe('one lever', () => {
  it.each<{ why: string; levers: readonly PlanLever[]; steps: readonly string[] }>([
    { why: 'caching turns input into reads', levers: [lever('caching', 0.4)], steps: ['18'] },
    { why: 'context sends less of every input', levers: [lever('context', 0.2)], steps: ['12'] },
    { why: 'batch halves what moves to it', levers: [lever('batch', 0.3)], steps: ['15'] },
    { why: 'discount takes its share', levers: [lever('discount', 0.1)], steps: ['10'] },
  ])('$why', ({ levers, steps }) => {
    expect(stepsOf(levers).steps).toEqual(steps)
    expect(stepsOf(levers).overlap).toBe('0')
  })

  it.each<{ kind: 'caching' | 'context' | 'batch' | 'discount'; saves: string }>([
    { kind: 'caching', saves: '0' },
    { kind: 'context', saves: '0' },
    { kind: 'batch', saves: '0' },
    { kind: 'discount', saves: '50' },
  ])('$kind on spend whose price or tokens are unknown saves $saves', ({ kind, saves }) => {
    const unknown = { spend: '100', model: 'never heard of', tokens: { input: 1 } }
    expect(stepsOf([lever(kind, 0.5)], unknown).steps).toEqual([saves])
    expect(stepsOf([lever(kind, 0.5)], { spend: '100' }).steps).toEqual([saves])
  })

  it('batch passes by a seller without a batch rate', () => {
    const price = { ...INCUMBENT, batchFactor: undefined }
    const input = planInput({ workloads: [WORK], prices: [price] })
    const plan = planDocument({ moves: [], levers: [lever('batch', 1)] })
    expect(evaluatePlan(plan, input).saving.likely).toEqual({ USD: '0' })
  })

  it('batch leaves alone what is batch already', () => {
    expect(stepsOf([lever('batch', 0.5)], { ...WORK, batchSpend: '60' }).steps).toEqual(['10'])
  })

  it('reaches only what its where names', () => {
    const only: PlanLever = { kind: 'discount', where: { provider: ['aws'] }, share: 0.5 }
    const workloads = [WORK, { ...WORK, provider: 'aws', spend: '30' }]
    const plan = planDocument({ moves: [], levers: [only] })
    expect(evaluatePlan(plan, planInput({ workloads })).saving.likely).toEqual({ USD: '15' })
  })

  it('discount also reaches lines without a model', () => {
    const input = planInput({ workloads: [{ spend: '50', model: null }] })
    const plan = planDocument({ moves: [], levers: [lever('discount', 0.1)] })
    expect(evaluatePlan(plan, input).saving.likely).toEqual({ USD: '5' })
  })
})

describe('levers in a row', () => {
  it.each<{ why: string; levers: readonly PlanLever[]; steps: readonly string[]; overlap: string }>(
    [
      {
        why: 'the second caching works on the input that is left',
        levers: [lever('caching', 0.5), lever('caching', 0.5)],
        steps: ['22.5', '11.25'],
        overlap: '11.25',
      },
      {
        why: 'context after caching finds cheaper input',
        levers: [lever('caching', 0.5), lever('context', 0.2)],
        steps: ['22.5', '7.5'],
        overlap: '4.5',
      },
      {
        why: 'batch after batch works on what is not batch yet',
        levers: [lever('batch', 0.5), lever('batch', 0.5)],
        steps: ['25', '12.5'],
        overlap: '12.5',
      },
      {
        why: 'the switch moves the tokens that earlier levers left',
        levers: [lever('context', 0.5), SWITCH],
        steps: ['30', '47'],
        overlap: '15',
      },
      {
        why: 'the switch finds new reads, which it does not carry over',
        levers: [lever('caching', 0.5), SWITCH],
        steps: ['22.5', '39.5'],
        overlap: '22.5',
      },
      {
        why: 'nothing is left to discount when everything has moved',
        levers: [SWITCH, lever('discount', 0.1)],
        steps: ['62', '0'],
        overlap: '10',
      },
    ],
  )('$why', ({ levers, steps, overlap }) => {
    const result = stepsOf(levers)
    expect(result.steps).toEqual(steps)
    expect(result.overlap).toBe(overlap)
    const sum = steps.reduce((total, step) => add(total, inUsd({ USD: step })), ZERO)
    expect(inUsd(result.saving.likely)).toBe(sum)
  })

  it('keeps the batch part in proportion when an earlier lever shrinks the spend', () => {
    const levers = [lever('discount', 0.5), lever('batch', 1)]
    expect(stepsOf(levers, { ...WORK, batchSpend: '60' }).steps).toEqual(['50', '10'])
  })

  it('discounts reruns and what did not move, never the candidate', () => {
    const moves = [planMove({ share: 0.5, fallbackShare: 0.2 })]
    const plan = planDocument({ moves, levers: [SWITCH, lever('discount', 0.1)] })
    const { steps } = evaluatePlan(plan, planInput({ workloads: [WORK] }))
    expect(steps.map(({ likely }) => likely['USD'])).toEqual(['21', '6'])
  })

  it('reads a cached candidate at its price for reads made by caching', () => {
    const plan = planDocument({
      moves: [planMove({ cacheCarryOver: 1 })],
      levers: [lever('caching', 1), SWITCH],
    })
    const { steps } = evaluatePlan(
      plan,
      planInput({ workloads: [WORK], prices: [INCUMBENT, CANDIDATE] }),
    )
    // 55 is left, and the candidate charges 30 reads at 0.1 and 4 outputs at 2.
    expect(steps.map(({ likely }) => likely['USD'])).toEqual(['45', '44'])
  })

  it('judges a move on what the levers in front of it left, whatever comes behind it', () => {
    const after = (levers: readonly PlanLever[]) =>
      evaluatePlan(planDocument({ levers }), planInput({ workloads: [WORK] })).moves.map(
        (move) => move.after.likely,
      )
    const half = lever('discount', 0.5)
    expect(after([SWITCH])).toEqual([{ USD: '38' }])
    expect(after([SWITCH, half])).toEqual([{ USD: '38' }])
    expect(after([half, SWITCH])).toEqual([{ USD: '88' }])
    expect(after([half, SWITCH, half])).toEqual([{ USD: '88' }])
  })

  it('names the incumbent’s price only when a lever used it', () => {
    const input = planInput({ workloads: [WORK] })
    const models = (levers: readonly PlanLever[]) =>
      evaluatePlan(planDocument({ levers }), input).prices.map(({ model }) => model)
    expect(models([SWITCH])).toEqual(['small'])
    expect(models([lever('context', 0.1), SWITCH])).toEqual(['big', 'small'])
  })
})
