import { useEffect, useState } from 'react'
import { droppedFiles } from '../components/forms/file-drop.ts'
import { useApp } from '../state/store.ts'

/** Files may be dropped anywhere in the window. True while some are held over it. */
export function useFileDrop(): boolean {
  const importFiles = useApp((state) => state.importFiles)
  const attempt = useApp((state) => state.attempt)
  const [depth, setDepth] = useState(0)
  useEffect(() => {
    const onEnter = (event: DragEvent) => {
      if (holdsFiles(event)) setDepth((before) => before + 1)
    }
    const onLeave = (event: DragEvent) => {
      if (holdsFiles(event)) setDepth((before) => Math.max(0, before - 1))
    }
    const onOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      setDepth(0)
      const { dataTransfer } = event
      if (dataTransfer === null || !holdsFiles(event)) return
      event.preventDefault()
      void attempt(async () => importFiles(await droppedFiles(dataTransfer)))
    }
    addEventListener('dragenter', onEnter)
    addEventListener('dragleave', onLeave)
    addEventListener('dragover', onOver)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragenter', onEnter)
      removeEventListener('dragleave', onLeave)
      removeEventListener('dragover', onOver)
      removeEventListener('drop', onDrop)
    }
  }, [importFiles, attempt])
  return depth > 0
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
