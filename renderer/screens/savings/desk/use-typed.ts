import { useState } from 'react'

interface Typed {
  readonly texts: readonly string[]
  /** What the fields would show by themselves once the texts are taken over. */
  readonly shown: string
}

/** Fields as they are typed into, which is not always what they stand for. */
export interface TypedFields {
  readonly texts: readonly string[]
  readonly change: (at: number, text: string) => void
  /** Back to the plain form of what is known, where the texts were taken over. */
  readonly settle: () => void
}

/**
 * Keeps what is being typed as it is typed, so that neither "12." nor a caret is lost while figures are worked out.
 * Texts that mean nothing stay, with their fault, until what they stand for changes elsewhere.
 *
 * @param shown the fields' texts by themselves.
 * @param plainOf the plain form of texts; `undefined`: they mean nothing.
 * @param take is called with texts that mean something.
 */
export function useTyped(
  shown: readonly string[],
  plainOf: (texts: readonly string[]) => readonly string[] | undefined,
  take: (texts: readonly string[]) => void,
): TypedFields {
  const [typed, setTyped] = useState<Typed | undefined>(undefined)
  const key = keyOf(shown)
  const texts = typed?.shown === key ? typed.texts : shown
  return {
    texts,
    change: (at, text) => {
      const next = texts.map((each, place) => (place === at ? text : each))
      const plain = plainOf(next)
      setTyped({ texts: next, shown: keyOf(plain ?? shown) })
      if (plain !== undefined) take(next)
    },
    settle: () => {
      if (plainOf(texts) !== undefined) setTyped(undefined)
    },
  }
}

function keyOf(texts: readonly string[]): string {
  return texts.join('|')
}
