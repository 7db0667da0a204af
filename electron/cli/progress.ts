import type { Job, Progress } from '../../shared/domain/job.ts'

const REDRAW_MILLIS = 100

/** Shows progress on one terminal line, redrawn at most every 100 ms: file, share read, rows per second, time left. */
export function terminalJob(stream: NodeJS.WriteStream): Job & { readonly clear: () => void } {
  const began = Date.now()
  let drawn = 0
  return {
    isCancelled: () => false,
    onProgress: (progress) => {
      const now = Date.now()
      if (now - drawn < REDRAW_MILLIS) return
      drawn = now
      stream.write(`\r\u001b[K${progressLine(progress, (now - began) / 1000)}`)
    },
    clear: () => {
      if (drawn > 0) stream.write('\r\u001b[K')
    },
  }
}

function progressLine(progress: Progress, seconds: number): string {
  const { file, fileNumber, fileCount, bytesRead, bytesTotal, rowsRead } = progress
  const share = bytesTotal === 0 ? 1 : bytesRead / bytesTotal
  const rate = seconds === 0 ? 0 : Math.round(rowsRead / seconds)
  const left = share === 0 ? '' : `, ${String(Math.ceil((seconds / share) * (1 - share)))} s left`
  return `${String(fileNumber)}/${String(fileCount)} ${file}: ${String(Math.round(share * 100))}%, ${String(rowsRead)} rows, ${String(rate)} rows/s${left}`
}
