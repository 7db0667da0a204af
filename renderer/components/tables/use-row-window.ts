import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'

const ROW_HEIGHT = 28
const OVERSCAN = 12

/** Which rows of a long table are drawn, and the space of the others above and below. */
export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly indexes: readonly number[]
  /** In pixels. */
  readonly before: number
  readonly after: number
  /** Brings a row into sight. */
  readonly show: (index: number) => void
}

/** Only the rows in sight are drawn. @param chosen the row that is kept in sight; -1: none. */
export function useRowWindow(count: number, chosen = -1): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  })
  useEffect(() => {
    if (chosen >= 0) virtualizer.scrollToIndex(chosen, { align: 'auto' })
  }, [chosen, virtualizer])
  const items = virtualizer.getVirtualItems()
  return {
    scroller,
    indexes: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}

/** One row down or up by the arrows; 0 for any other key. */
export function rowStep({ key }: KeyboardEvent): -1 | 0 | 1 {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
}
