import { useState } from 'react'
import { useApp } from '../../state/store.ts'

/** What a form works on, and how it says that something was typed. */
export interface HeldForm<T> {
  /** As it was when typing began; as it is kept while nothing is typed. */
  readonly kept: T
  /** The revision to save on. */
  readonly revision: number
  /** Changes when the form must begin anew. */
  readonly key: string
  readonly isHeld: boolean
  /** Holds the form on what it began with, or lets it follow what is kept again. */
  readonly hold: (isTyped: boolean) => void
}

interface Held<T> {
  readonly kept: T
  readonly revision: number
  readonly refusedEdits: number
}

/**
 * Keeps a form on what it began with for as long as something is typed into it, so that a change from another window
 * neither wipes the typed text nor is overwritten by it unseen. Once an edit was refused, the form shows what is kept.
 */
export function useHeldForm<T>(kept: T): HeldForm<T> {
  const revision = useApp((state) => state.seenRevision)
  const refusedEdits = useApp((state) => state.refusedEdits)
  const [held, setHeld] = useState<Held<T>>()
  const isHeld = held?.refusedEdits === refusedEdits
  const base = isHeld ? { kept: held.kept, revision: held.revision } : { kept, revision }
  const now = (): Held<T> => ({ ...base, refusedEdits: useApp.getState().refusedEdits })
  return {
    ...base,
    key: JSON.stringify(base.kept),
    isHeld,
    hold: (isTyped) => setHeld(isTyped ? now() : undefined),
  }
}
