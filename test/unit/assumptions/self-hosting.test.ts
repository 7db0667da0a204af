import { describe, expect, it } from 'vitest'
import type { SelfHosting } from '../../../shared/document/user/assumptions-document.ts'
import {
  DEFAULT_HOSTING,
  gpuPrice,
  gpuPriceSource,
  HOSTING_SETUPS,
  hostingBreakEven,
  hostingCost,
} from '../../../shared/assumptions/self-hosting.ts'

const bare: SelfHosting = {
  ...DEFAULT_HOSTING,
  overhead: { low: 0, likely: 0, high: 0 },
}
const setup = (model: string, gpu: string) => {
  const found = HOSTING_SETUPS.find((it) => it.model === model && it.gpu === gpu)
  if (found === undefined) throw new RangeError(model)
  return found
}
const same = (value: number) => ({ low: value, likely: value, high: value })

describe('nodes of one’s own', () => {
  it('are none for more tokens than can be counted', () => {
    const [first] = HOSTING_SETUPS
    if (first === undefined) throw new RangeError('a setup is measured')
    expect(hostingCost(first, same(1e300), bare)).toBeUndefined()
  })

  it.each([
    { model: 'gpt-oss-120b', gpu: 'B200', blend: 0.375, tokens: 9.46e9, use: 0.14 },
    { model: 'kimi-k2.6', gpu: 'B200', blend: 1.289, tokens: 11.01e9, use: 0.27 },
    { model: 'gpt-oss-120b', gpu: 'H100', blend: 0.262, tokens: 17.41e9, use: 0.41 },
    { model: 'glm-5', gpu: 'B200', blend: 1.244, tokens: 22.81e9, use: 0.58 },
    { model: 'glm-4.6', gpu: 'H200', blend: 1, tokens: 11.86e9, use: 0.64 },
    { model: 'glm-5.2', gpu: 'B200', blend: 2, tokens: 14.19e9, use: 0.74 },
  ])('$model on $gpu breaks even at $use of its speed', ({ model, gpu, blend, tokens, use }) => {
    const even = hostingBreakEven(setup(model, gpu), blend, bare)
    expect(even?.utilisation).toBeCloseTo(use, 2)
    expect((even?.tokensPerMonth ?? 0) / tokens).toBeCloseTo(1, 2)
    expect(even?.isReached).toBe(use <= 0.3)
  })

  it('with the overhead only gpt-oss on a B200 is reached at thirty per cent', () => {
    const reached = [
      ['gpt-oss-120b', 'B200', 0.375],
      ['kimi-k2.6', 'B200', 1.289],
      ['gpt-oss-120b', 'H100', 0.262],
    ] as const
    expect(
      reached.map(([model, gpu, blend]) => {
        return hostingBreakEven(setup(model, gpu), blend, DEFAULT_HOSTING)?.isReached
      }),
    ).toEqual([true, false, false])
  })

  it('a small volume pays a whole node', () => {
    const cost = hostingCost(setup('gpt-oss-120b', 'B200'), same(1e6), DEFAULT_HOSTING)
    expect(cost?.nodes).toEqual(same(1))
    expect(cost?.usdPerMonth.likely).toBeCloseTo(4.86 * 730 * 1.3, 6)
    expect(cost?.usdPerMillion.likely).toBeGreaterThan(4000)
  })

  it('one token more than a node can serve takes a second one', () => {
    const one = setup('gpt-oss-120b', 'B200')
    const full = 25_320 * 730 * 3600 * 0.3
    expect(hostingCost(one, same(full), DEFAULT_HOSTING)?.nodes.likely).toBe(1)
    expect(hostingCost(one, same(full + 1), DEFAULT_HOSTING)?.nodes.likely).toBe(2)
  })

  it('low is dear and idle, high is cheap and busy', () => {
    const { usdPerMonth } = hostingCost(setup('glm-4.6', 'H200'), same(5e9), DEFAULT_HOSTING) ?? {}
    expect(usdPerMonth?.low).toBeGreaterThan(usdPerMonth?.likely ?? 0)
    expect(usdPerMonth?.high).toBeLessThan(usdPerMonth?.likely ?? 0)
  })

  it('owned GPUs cost what the owner pays; without a figure there is no answer', () => {
    const own: SelfHosting = { ...DEFAULT_HOSTING, use: 'own' }
    expect(gpuPrice('B200', own)).toEqual(same(1.95))
    expect(gpuPrice('H100', own)).toBeUndefined()
    expect(hostingCost(setup('gpt-oss-120b', 'H100'), same(1e9), own)).toBeUndefined()
    const stated = { ...own, usdPerGpuHour: { H100: same(2) } }
    expect(gpuPrice('H100', stated)).toEqual(same(2))
  })

  it('every setup has a priced GPU', () => {
    for (const { gpu } of HOSTING_SETUPS) expect(gpuPriceSource(gpu)).toBeDefined()
  })

  it('refuses a utilisation of nothing', () => {
    const idle = { ...DEFAULT_HOSTING, utilisation: { ...same(0), basis: '' } }
    expect(() => hostingCost(setup('glm-5', 'B200'), same(1), idle)).toThrow(RangeError)
  })
})
