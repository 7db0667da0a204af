import { expect, it } from 'vitest'
import {
  rpcClient,
  serveRpc,
  type RpcCall,
  type RpcPort,
  type RpcReply,
} from '../../../shared/api/rpc.ts'

type Message = RpcCall | RpcReply

interface Greeter {
  greet(name: string, onProgress: (letters: number) => void): Promise<string>
  fail(): Promise<void>
}

/** Two ends of a port; what is sent at one arrives at the other. */
function ends(): readonly [RpcPort, RpcPort] {
  const listeners: ((message: Message) => void)[][] = [[], []]
  const end = (own: number): RpcPort => ({
    send: (message) => listeners[1 - own]?.forEach((listen) => listen(message)),
    onMessage: (listener) => {
      listeners[own]?.push(listener)
    },
  })
  return [end(0), end(1)]
}

function connected(): Greeter {
  const [near, far] = ends()
  const greeter: Greeter = {
    greet: (name, onProgress) => {
      onProgress(name.length)
      return Promise.resolve(`Hello, ${name}`)
    },
    fail: () => Promise.reject(new RangeError('broken')),
  }
  serveRpc(far, greeter, (error) => ({ what: String(error), fix: 'none' }))
  const toError = ({ what }: { readonly what: string }) => new Error(what)
  return rpcClient(near, { toError, findTransfer: () => [] }) as Greeter
}

it('calls a method of the other side, with progress on the way', async () => {
  const seen: number[] = []
  expect(await connected().greet('Ada', (letters) => seen.push(letters))).toBe('Hello, Ada')
  expect(seen).toEqual([3])
})

it('a failure comes back as what the problem says', async () => {
  await expect(connected().fail()).rejects.toThrow('RangeError: broken')
})

it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'missing'])(
  'nothing but the methods of the served object can be called: %s',
  async (name) => {
    const call: unknown = Reflect.get(connected(), name)
    if (typeof call !== 'function') throw new RangeError(`${name} cannot be sent`)
    await expect(Reflect.apply(call, undefined, [])).rejects.toThrow(`no method ${name}`)
  },
)

it('the client can be awaited without being taken for a promise', async () => {
  const client = connected()
  expect(await Promise.resolve(client)).toBe(client)
})
