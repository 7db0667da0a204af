import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  clearMark,
  isMarked,
  leaveInOrder,
  markFailed,
  markOpening,
} from '../../../../renderer/state/opening-mark.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('a workspace that is being opened', () => {
  it('is marked until it is shown', () => {
    markOpening('w')
    expect([isMarked('w'), isMarked('other')]).toEqual([true, false])
    clearMark()
    expect(isMarked('w')).toBe(false)
  })

  it('is not marked when the window is closed in order', () => {
    markOpening('w')
    leaveInOrder()
    expect(isMarked('w')).toBe(false)
  })

  it('stays marked when opening it has failed', () => {
    markOpening('w')
    markFailed('w')
    leaveInOrder()
    expect(isMarked('w')).toBe(true)
  })

  it('is never marked where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    markOpening('w')
    expect(isMarked('w')).toBe(false)
  })
})
