import { expect, it } from 'vitest'
import { EditQueue } from '../../../../renderer/worker/session/edit-queue.ts'

/** Lets everything that waits for nothing else run. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

/** A step that ends when it is told to. */
function step(): { readonly done: Promise<void>; readonly end: () => void } {
  let end: () => void = () => undefined
  const done = new Promise<void>((resolve) => (end = resolve))
  return { done, end }
}

it('runs edits one after the other, also after one that was refused', async () => {
  const queue = new EditQueue<number>()
  const order: string[] = []
  const first = step()
  const edits = [
    queue.add(async () => {
      await first.done
      order.push('first')
      throw new RangeError('refused')
    }),
    queue.add(() => Promise.resolve(order.push('second'))),
  ]
  await settle()
  expect(order).toEqual([])
  first.end()
  expect((await Promise.allSettled(edits)).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
  ])
  expect(order).toEqual(['first', 'second'])
})

it('one analysis answers all that ask before it begins, and waits for edits that come meanwhile', async () => {
  const queue = new EditQueue<number>()
  let [edits, analyses] = [0, 0]
  const analyze = () => {
    analyses += 1
    return Promise.resolve(edits)
  }
  const edit = (until: Promise<void>) =>
    queue.add(async () => {
      await until
      edits += 1
    })
  const [first, second] = [step(), step()]
  void edit(first.done)
  const answers = [queue.share(analyze)]
  await settle()
  void edit(second.done)
  answers.push(queue.share(analyze))
  first.end()
  await settle()
  expect(analyses).toBe(0)
  second.end()
  expect(await Promise.all(answers)).toEqual([2, 2])
  expect(analyses).toBe(1)
})

it('an analysis that is running does not answer a later question', async () => {
  const queue = new EditQueue<string>()
  const running = step()
  const first = queue.share(async () => {
    await running.done
    return 'old'
  })
  await settle()
  const second = queue.share(() => Promise.resolve('new'))
  running.end()
  expect(await Promise.all([first, second])).toEqual(['old', 'new'])
})

it('an analysis that fails holds nothing up', async () => {
  const queue = new EditQueue<string>()
  await expect(queue.share(() => Promise.reject(new RangeError('no')))).rejects.toThrow('no')
  expect(await queue.share(() => Promise.resolve('yes'))).toBe('yes')
})
