import type { IncomingFile } from '../../shared/api/dropped-file.ts'
import { MAX_READ_BYTES, type NativeBridge, type OpenedFile } from '../../shared/api/native-api.ts'

interface PieceRequest {
  readonly request: number
  readonly start: number
  readonly end: number
}

/**
 * Lets the worker read a file that the main process opened: the worker has no bridge of its own, so it asks through
 * a port for one piece at a time, and the file is never whole in memory.
 */
export function nativeFile(native: NativeBridge, file: OpenedFile): IncomingFile {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent<PieceRequest>) => {
    void answer(native, file, data).then(
      (bytes) => port1.postMessage({ request: data.request, bytes }, [bytes.buffer]),
      () => port1.postMessage({ request: data.request, fault: 'unreadable' }),
    )
  }
  return { kind: 'port', path: file.name, port: port2, sizeBytes: file.sizeBytes }
}

async function answer(
  native: NativeBridge,
  file: OpenedFile,
  { start, end }: PieceRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(0, Math.min(end, file.sizeBytes) - start))
  let filled = 0
  while (filled < bytes.length) {
    const length = Math.min(MAX_READ_BYTES, bytes.length - filled)
    const piece = await native.readFile({ id: file.id, offset: start + filled, length })
    if (piece.length === 0) break
    bytes.set(piece, filled)
    filled += piece.length
  }
  return filled === bytes.length ? bytes : bytes.slice(0, filled)
}
