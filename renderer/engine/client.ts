import type { EngineApi } from '../../shared/api/engine-api.ts'
import { rpcClient, type RpcCall, type RpcPort, type RpcReply } from '../../shared/api/rpc.ts'
import { ProblemError } from '../../shared/domain/problem.ts'
import { LIFE_LOCK_HELD, onWorkerEnd } from './worker-end.ts'

type FromWorker = RpcCall | RpcReply | typeof LIFE_LOCK_HELD

/**
 * Starts the worker and speaks to it. Fails with a `ProblemError` that says what to do.
 *
 * @param onStopped is told once when the worker has ended; every call fails with the same from then on.
 */
export function createEngineClient(onStopped: (error: ProblemError) => void): EngineApi {
  // Its own in every window: the worker holds a lock of this name for as long as it lives.
  const name = `engine-${crypto.randomUUID()}`
  const worker = new Worker(new URL('../worker/engine.worker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  const port: RpcPort = {
    send: (message, transfer = []) => worker.postMessage(message, transfer as Transferable[]),
    onMessage: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data !== LIFE_LOCK_HELD) listener(data)
      })
    },
    onEnd: (listener) => {
      onWorkerEnd(worker, name, (problem) => {
        listener(problem)
        onStopped(new ProblemError(problem))
      })
    },
  }
  const api = rpcClient(port, {
    toError: (problem) => new ProblemError(problem),
    findTransfer: (args) => args.flat().flatMap((arg) => (hasPort(arg) ? [arg.port] : [])),
  })
  return api as EngineApi
}

function hasPort(value: unknown): value is { readonly port: MessagePort } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'port' in value &&
    value.port instanceof MessagePort
  )
}
