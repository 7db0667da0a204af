import { ProblemError } from '../../../shared/domain/problem.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import type { IncomingFile } from '../../../shared/api/dropped-file.ts'

/** What the window answers when the worker asks for a piece of a file that the main process opened. */
export interface PieceAnswer {
  readonly request: number
  readonly bytes?: Uint8Array
  readonly fault?: string
}

/** A dropped file by reference, or the far end of a port behind which the main process reads it. */
export function sourceFile(incoming: IncomingFile): SourceFile {
  if (incoming.kind === 'file') return droppedFile(incoming.path, incoming.file as File)
  return portFile(incoming.path, incoming.sizeBytes, incoming.port as MessagePort)
}

function droppedFile(name: string, file: File): SourceFile {
  return {
    name,
    sizeBytes: file.size,
    read: async (start, end) => {
      try {
        return new Uint8Array(await file.slice(start, end).arrayBuffer())
      } catch {
        throw cannotRead(name)
      }
    },
  }
}

function portFile(name: string, sizeBytes: number, port: MessagePort): SourceFile {
  const waiting = new Map<number, (answer: PieceAnswer) => void>()
  let lastRequest = 0
  port.onmessage = ({ data }: MessageEvent<PieceAnswer>) => {
    waiting.get(data.request)?.(data)
    waiting.delete(data.request)
  }
  return {
    name,
    sizeBytes,
    read: (start, end) =>
      new Promise((resolve, reject) => {
        const request = ++lastRequest
        waiting.set(request, ({ bytes }) => {
          if (bytes === undefined) reject(cannotRead(name))
          else resolve(bytes)
        })
        port.postMessage({ request, start, end })
      }),
  }
}

function cannotRead(name: string): ProblemError {
  return new ProblemError({
    what: 'The file can no longer be read.',
    where: name,
    expected: 'a file that stays in its place while it is imported',
    fix: 'Close programs that hold the file, then drop it again.',
  })
}
