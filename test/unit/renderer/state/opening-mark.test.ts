import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const held = new Map<string, number>()
let windows = 0

beforeEach(() => {
  const kept = new Map<string, string>()
  held.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

/** A window of the program with its own mark, and a way to end it without a word, as a crash does. */
async function openWindow() {
  const number = windows++
  const locks = {
    request: (name: string) => {
      held.set(name, number)
      return Promise.resolve()
    },
    query: () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) }),
  }
  vi.stubGlobal('navigator', { locks })
  vi.resetModules()
  const mark = await import('../../../../renderer/state/workspaces/opening-mark.ts')
  const crash = () => {
    for (const [name, owner] of held) if (owner === number) held.delete(name)
  }
  return { ...mark, crash }
}

describe('a workspace that is being opened', () => {
  it('is marked when its window ends before it is shown', async () => {
    const first = await openWindow()
    first.markOpening('w')
    first.crash()
    const next = await openWindow()
    expect([await next.isMarked('w'), await next.isMarked('other')]).toEqual([true, false])
  })

  it('is not marked once it is shown', async () => {
    const first = await openWindow()
    first.markOpening('w')
    first.clearMark()
    first.crash()
    expect(await (await openWindow()).isMarked('w')).toBe(false)
  })

  it('is not marked for a second window while the first is still opening it', async () => {
    const first = await openWindow()
    first.markOpening('w')
    const second = await openWindow()
    expect(await second.isMarked('w')).toBe(false)
    second.clearMark()
    first.crash()
    expect(await second.isMarked('w')).toBe(true)
  })

  it('is not marked when the window is closed in order', async () => {
    const first = await openWindow()
    first.markOpening('w')
    first.leaveInOrder()
    first.crash()
    expect(await (await openWindow()).isMarked('w')).toBe(false)
  })

  it('stays marked when opening it has failed', async () => {
    const first = await openWindow()
    first.markOpening('w')
    first.markFailed('w')
    first.leaveInOrder()
    expect(await (await openWindow()).isMarked('w')).toBe(true)
  })

  it('is never marked where the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', undefined)
    const first = await openWindow()
    first.markOpening('w')
    first.crash()
    expect(await (await openWindow()).isMarked('w')).toBe(false)
  })
})
