import { describe, expect, it } from 'vitest'
import {
  rpcClient,
  serveRpc,
  type RpcCall,
  type RpcPort,
  type RpcReply,
} from '../../../shared/api/rpc.ts'
import type { Problem } from '../../../shared/domain/problem.ts'

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
  return clientOf(near)
}

function clientOf(port: RpcPort): Greeter {
  const toError = ({ what }: Problem) => new Error(what)
  return rpcClient(port, { toError, findTransfer: () => [] }) as Greeter
}

it('calls a method of the other side, with progress on the way', async () => {
  const seen: number[] = []
  expect(await connected().greet('Ada', (letters) => seen.push(letters))).toBe('Hello, Ada')
  expect(seen).toEqual([3])
})

it('a failure comes back as what the problem says', async () => {
  await expect(connected().fail()).rejects.toThrow('RangeError: broken')
})

it('an answer that cannot be sent comes back as a failure', async () => {
  const [near, far] = ends()
  const send = (message: Message): void => {
    if (message.kind === 'done') throw new TypeError('cannot be cloned')
    far.send(message)
  }
  const greeter = { greet: () => Promise.resolve('Hello') }
  serveRpc({ ...far, send }, greeter, (error) => ({ what: String(error), fix: 'none' }))
  await expect(clientOf(near).greet('Ada', () => undefined)).rejects.toThrow('cannot be cloned')
})

describe('when the other side has ended', () => {
  const problem = { what: 'it is gone', fix: 'start it again' }

  it('every call that waits is refused, and every later one', async () => {
    const [near] = ends()
    const told: ((problem: Problem) => void)[] = []
    const greeter = clientOf({ ...near, onEnd: (listener) => told.push(listener) })
    const waiting = [greeter.greet('Ada', () => undefined), greeter.fail()]
    told.forEach((tell) => tell(problem))
    for (const call of [...waiting, greeter.fail()]) {
      await expect(call).rejects.toThrow('it is gone')
    }
  })
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
