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
}

/** A method of the served object: functions among its arguments arrive as callbacks for progress. */
type Method = (...args: readonly unknown[]) => Promise<unknown>

/** Marks the place of a callback among the arguments. */
const CALLBACK = { rpcCallback: true } as const

function isCallback(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rpcCallback' in value
}

/**
 * Answers calls with the methods of `api`, by name. Only the names listed can be called, whatever else the object
 * has. A failure goes back as a `Problem`: never a stack, never silence.
 */
export function serveRpc<Api extends object>(
  port: RpcPort,
  api: Api,
  methods: readonly (keyof Api & string)[],
  toProblem: (error: unknown) => Problem,
): void {
  port.onMessage((message) => {
    if (message.kind !== 'call') return
    const { id, method, args } = message
    const name = methods.find((known) => known === method)
    const answer = async (): Promise<unknown> => {
      if (name === undefined) throw new RangeError(`no method ${method}`)
      const call = api[name] as unknown as Method
      const progress = (value: unknown): void => port.send({ kind: 'progress', id, value })
      return call.apply(
        api,
        args.map((arg) => (isCallback(arg) ? progress : arg)),
      )
    }
    answer().then(
      (value) => port.send({ kind: 'done', id, value }),
      (error: unknown) => port.send({ kind: 'failed', id, problem: toProblem(error) }),
    )
  })
}

/** Finds what must be handed over rather than copied among the arguments of a call: message ports. */
export type FindTransfer = (args: readonly unknown[]) => readonly unknown[]

/** The other side's object, as if it were here. Rejects with what `toError` makes of a problem. */
export function rpcClient<Api extends object>(
  port: RpcPort,
  methods: readonly (keyof Api & string)[],
  options: {
    readonly toError: (problem: Problem) => Error
    readonly findTransfer: FindTransfer
  },
): Api {
  interface Waiting {
    readonly resolve: (value: unknown) => void
    readonly reject: (error: Error) => void
    readonly onProgress: ((value: unknown) => void) | undefined
  }
  const waiting = new Map<number, Waiting>()
  let lastId = 0
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
    else call.reject(options.toError(message.problem))
  })
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId
      const callback = args.find((arg) => typeof arg === 'function') as Waiting['onProgress']
      waiting.set(id, { resolve, reject, onProgress: callback })
      const sent = args.map((arg) => (typeof arg === 'function' ? CALLBACK : arg))
      port.send({ kind: 'call', id, method, args: sent }, options.findTransfer(sent))
    })
  const api = Object.fromEntries(
    methods.map((method) => [method, (...args: readonly unknown[]) => call(method, args)]),
  )
  return api as Api
}
