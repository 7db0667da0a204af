import type { BrowserContext, Page } from 'playwright-core'

/** A call to the worker of a page, as the window makes it. */
export interface WorkerCall {
  readonly method: string
  readonly args: readonly unknown[]
}

/** Remembers the worker of every page that is loaded from now on. */
export async function catchWorker(browser: BrowserContext): Promise<void> {
  await browser.addInitScript(() => {
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      Object.assign(window, { caughtWorker: this })
      Reflect.apply(postMessage, this, given)
    }
  })
}

/** Sends calls to the page's own worker in one go, without a pause between them. @returns the answers in their order. */
export function askWorker(page: Page, calls: readonly WorkerCall[]): Promise<readonly unknown[]> {
  return page.evaluate((sent) => {
    const { caughtWorker: worker } = window as unknown as { readonly caughtWorker: Worker }
    const answerOf = ({ method, args }: (typeof sent)[number]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = crypto.randomUUID()
        const onMessage = ({ data }: MessageEvent<Record<string, unknown>>): void => {
          if (data['id'] !== id) return
          worker.removeEventListener('message', onMessage)
          if (data['kind'] === 'done') resolve(data['value'])
          else reject(new Error(JSON.stringify(data['problem'])))
        }
        worker.addEventListener('message', onMessage)
        worker.postMessage({ kind: 'call', id, method, args })
      })
    return Promise.all(sent.map(answerOf))
  }, calls)
}

/** Ends the page's own worker as a browser does that has no memory left for it: without an event. */
export function endWorker(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { caughtWorker } = window as unknown as { readonly caughtWorker: Worker }
    caughtWorker.terminate()
  })
}
