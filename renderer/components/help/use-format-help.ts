import { useEffect, useState } from 'react'
import type { FormatHelp } from '../../../shared/api/staging-api.ts'
import { engine } from '../../state/engine.ts'
import { useApp } from '../../state/store.ts'

/** Every export the program knows, once the help on them is wanted; none until the worker has told them. */
export function useFormatHelp(isWanted = true): readonly FormatHelp[] {
  const attempt = useApp((state) => state.attempt)
  const [formats, setFormats] = useState<readonly FormatHelp[]>([])
  useEffect(() => {
    if (isWanted) void attempt(async () => setFormats(await engine().formatHelp()))
  }, [isWanted, attempt])
  return formats
}
