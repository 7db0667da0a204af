import type { Problem } from '../domain/problem.ts'

/** A call on its way to the other side of a port. */
export interface RpcCall {
  readonly kind: 'call'
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

/** What comes back: progress any number of times, then one answer. */
export type RpcReply =
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: Problem }

/** Either end of a two-way port: a worker, a message port, a test's pair of queues. */
export interface RpcPort {
  send(message: RpcCall | RpcReply, transfer?: readonly unknown[]): void
  onMessage(listener: (message: RpcCall | RpcReply) => void): void
  /** Calls back once the other side has ended and answers nothing any more; left out where it cannot end. */
  onEnd?(listener: (problem: Problem) => void): void
}

/** Marks the place of a callback among the arguments. */
const CALLBACK = { rpcCallback: true } as const

function isCallback(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rpcCallback' in value
}

/**
 * Answers calls with the functions that `api` itself holds, by name: nothing that it inherits can be called. A failure
 * goes back as a `Problem`: never a stack, never silence.
 */
export function serveRpc(port: RpcPort, api: object, toProblem: (error: unknown) => Problem): void {
  const methods = new Map<string, unknown>(Object.entries(api))
  port.onMessage((message) => {
    if (message.kind !== 'call') return
    const { id, method, args } = message
    const answer = async (): Promise<unknown> => {
      const call = methods.get(method)
      if (typeof call !== 'function') throw new RangeError(`no method ${method}`)
      const progress = (value: unknown): void => port.send({ kind: 'progress', id, value })
      return await Reflect.apply(
        call,
        api,
        args.map((arg) => (isCallback(arg) ? progress : arg)),
      )
    }
    // The last handler also takes an answer that cannot be sent: its call would wait for ever.
    answer()
      .then((value) => port.send({ kind: 'done', id, value }))
      .catch((error: unknown) => port.send({ kind: 'failed', id, problem: toProblem(error) }))
  })
}

/** Finds what must be handed over rather than copied among the arguments of a call: message ports. */
export type FindTransfer = (args: readonly unknown[]) => readonly unknown[]

/** How the calling side turns problems into errors, and what it hands over rather than copies. */
export interface RpcClientOptions {
  readonly toError: (problem: Problem) => Error
  readonly findTransfer: FindTransfer
}

/**
 * The other side's object, as if it were here: each property is a function that sends a call of that name, so that no
 * list of methods has to be kept. Rejects with what `toError` makes of a problem, also when the other side ends.
 *
 * @returns nothing that can be checked here: the caller names the interface that the other side serves.
 */
export function rpcClient(port: RpcPort, options: RpcClientOptions): unknown {
  const call = caller(port, options)
  const methodOf = (_: object, name: string | symbol): unknown => {
    // An object with a function named "then" would be taken for a promise wherever it is awaited.
    if (typeof name !== 'string' || name === 'then') return undefined
    return (...args: readonly unknown[]) => call(name, args)
  }
  return new Proxy({}, { get: methodOf })
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly onProgress: ((value: unknown) => void) | undefined
}

type Caller = (method: string, args: readonly unknown[]) => Promise<unknown>

/** Sends calls, and settles each with its own reply; once the other side has ended, each is refused. */
function caller(port: RpcPort, { toError, findTransfer }: RpcClientOptions): Caller {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let end: Problem | undefined
  port.onMessage((message) => {
    if (message.kind === 'call') return
    const call = waiting.get(message.id)
    if (call === undefined) return
    if (message.kind === 'progress') {
      call.onProgress?.(message.value)
      return
    }
    waiting.delete(message.id)
    if (message.kind === 'done') call.resolve(message.value)
    else call.reject(toError(message.problem))
  })
  port.onEnd?.((problem) => {
    end = problem
    for (const { reject } of waiting.values()) reject(toError(problem))
    waiting.clear()
  })
  return (method, args) =>
    new Promise((resolve, reject) => {
      if (end !== undefined) {
        reject(toError(end))
        return
      }
      const id = ++lastId
      const callback = args.find((arg) => typeof arg === 'function') as Waiting['onProgress']
      waiting.set(id, { resolve, reject, onProgress: callback })
      const sent = args.map((arg) => (typeof arg === 'function' ? CALLBACK : arg))
      port.send({ kind: 'call', id, method, args: sent }, findTransfer(sent))
    })
}
