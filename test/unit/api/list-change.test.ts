import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedList, listChange } from '../../../shared/api/list-change.ts'

/** Items `a1`, `a2`, … share the key `a`. */
const keyOf = (item: string): string => item.slice(0, 1)
const list = (text: string): readonly string[] => text.split(' ').filter((item) => item !== '')

describe('a change of a list', () => {
  it.each([
    { why: 'an item in its place', before: 'a1 b1 c1', after: 'a1 b2 c1' },
    { why: 'a new item among others', before: 'a1 c1', after: 'a1 b1 c1' },
    { why: 'a new first item', before: 'b1', after: 'a1 b1' },
    { why: 'a removed item', before: 'a1 b1 c1', after: 'a1 c1' },
    { why: 'an item under another key, in its place', before: 'a1 b1 c1', after: 'a1 x1 c1' },
    { why: 'one item in place of two with the same key', before: 'a1 a2 b1', after: 'a3 b1' },
    { why: 'nothing left', before: 'a1 b1', after: '' },
  ])('makes the wanted list: $why', ({ before, after }) => {
    const change = listChange(list(before), list(after), keyOf)
    expect(changedList(list(before), change, keyOf)).toEqual(list(after))
  })

  it.each([
    { why: 'another changed item', kept: 'a9 b1', gives: 'a9 b2' },
    { why: 'another new item', kept: 'a1 b1 z1', gives: 'a1 b2 z1' },
    { why: 'another removed item', kept: 'b1', gives: 'b2' },
    { why: 'its own item gone', kept: 'a1', gives: 'a1 b2' },
  ])('leaves everything else as it is kept by now: $why', ({ kept, gives }) => {
    const change = listChange(list('a1 b1'), list('a1 b2'), keyOf)
    expect(changedList(list(kept), change, keyOf)).toEqual(list(gives))
  })

  it('says nothing of what stays', () => {
    expect(listChange(list('a1 b1'), list('a1 b1'), keyOf)).toEqual([])
  })

  it('keeps items that share a key apart as long as it does not touch them', () => {
    const change = listChange(list('a1 b1 a2'), list('a1 b2 a2'), keyOf)
    expect(changedList(list('a1 b1 a2'), change, keyOf)).toEqual(list('a1 b2 a2'))
  })

  it('of two changes of different keys both hold, in either order', () => {
    const items = fc.uniqueArray(fc.constantFrom('a1', 'b1', 'c1', 'd1'), { selector: keyOf })
    fc.assert(
      fc.property(items, fc.constantFrom('a', 'b', 'c', 'd'), (before, key) => {
        const mine = before.map((item) => (keyOf(item) === key ? `${key}2` : item))
        const theirs = before.map((item) => (keyOf(item) === key ? item : `${keyOf(item)}3`))
        const changes = [listChange(before, mine, keyOf), listChange(before, theirs, keyOf)]
        const wanted = before.map((item) => (keyOf(item) === key ? `${key}2` : `${keyOf(item)}3`))
        for (const order of [changes, changes.toReversed()]) {
          const all = order.reduce<readonly string[]>(
            (kept, change) => changedList(kept, change, keyOf),
            before,
          )
          expect(all).toEqual(wanted)
        }
      }),
    )
  })
})
