/** What stands under one key of a list from now on. */
export interface KeyedItems<T> {
  readonly key: string
  /** None: nothing stands under the key any more. */
  readonly items: readonly T[]
  /** The key that a new one comes after; `null`: it comes first. */
  readonly follows: string | null
}

/**
 * An edit of a list, key by key: what it does not name stays as it is kept, so that two edits of different keys that
 * come together are both kept.
 */
export type ListChange<T> = readonly KeyedItems<T>[]

/** What makes one list of another. Items may share a key; they are changed together. */
export function listChange<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): ListChange<T> {
  const [old, wanted] = [byKey(before, keyOf), byKey(after, keyOf)]
  const keys = [...wanted.keys()]
  const put = keys.flatMap((key, at): ListChange<T> => {
    const items = wanted.get(key) ?? []
    const isSame = JSON.stringify(items) === JSON.stringify(old.get(key))
    return isSame ? [] : [{ key, items, follows: keys[at - 1] ?? null }]
  })
  const removed = [...old.keys()].filter((key) => !wanted.has(key))
  return [...put, ...removed.map((key) => ({ key, items: [], follows: null }))]
}

/**
 * The list with the change. Changed items take the place of the first that had their key; new ones come after the key
 * that they follow, or last where the list does not have it. Everything else keeps its place.
 */
export function changedList<T>(
  kept: readonly T[],
  change: ListChange<T>,
  keyOf: (item: T) => string,
): readonly T[] {
  return change.reduce<readonly T[]>((list, { key, items, follows }) => {
    const first = list.findIndex((item) => keyOf(item) === key)
    const place = first >= 0 ? first : placeAfter(follows, list.map(keyOf))
    const isOther = (item: T): boolean => keyOf(item) !== key
    return [...list.slice(0, place), ...items, ...list.slice(place).filter(isOther)]
  }, kept)
}

function placeAfter(follows: string | null, keys: readonly string[]): number {
  if (follows === null) return 0
  const at = keys.lastIndexOf(follows)
  return at < 0 ? keys.length : at + 1
}

function byKey<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, readonly T[]>()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** The key of what has an id of its own. */
export function idKey({ id }: { readonly id: string }): string {
  return id
}
