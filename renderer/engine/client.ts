import type { EngineApi } from '../../shared/api/engine-api.ts'
import { rpcClient, type RpcCall, type RpcPort, type RpcReply } from '../../shared/api/rpc.ts'
import { ProblemError } from '../../shared/domain/problem.ts'

/** Starts the worker and speaks to it. Fails with a `ProblemError` that says what to do. */
export function createEngineClient(): EngineApi {
  const worker = new Worker(new URL('../worker/engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'engine',
  })
  const port: RpcPort = {
    send: (message, transfer = []) => worker.postMessage(message, transfer as Transferable[]),
    onMessage: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<RpcCall | RpcReply>) =>
        listener(data),
      )
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
