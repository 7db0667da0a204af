import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

interface ScrollBoxProps {
  /** What a keyboard user scrolls here. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** Holds a table that may be wider than its place; only then is it a stop for the tab key. */
export function ScrollBox({ label, className = 'wide-table', children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const [isWide, setIsWide] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      setIsWide(element.scrollWidth > element.clientWidth)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return isWide ? (
    <div ref={box} className={className} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  ) : (
    <div ref={box} className={className}>
      {children}
    </div>
  )
}
