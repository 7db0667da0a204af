import type { Page } from 'playwright-core'

/** A file that is made in the page: from its text, or from bytes that the page has kept. */
export interface PageFile {
  readonly path: string
  readonly text?: string
}

/**
 * Calls the worker of a page with `args`, and after them the files: as one file, or as a list where the method takes
 * several. Progress is asked for and not told.
 */
export function callWorker(
  page: Page,
  method: string,
  args: readonly unknown[],
  ...files: readonly (PageFile | undefined)[]
): Promise<unknown> {
  return page.evaluate(
    ({ name, given, dropped }) => {
      const kept = window as unknown as {
        readonly caughtWorker: Worker
        readonly keptFile?: string
      }
      const { caughtWorker: worker } = kept
      const contentOf = (text: string | undefined): BlobPart =>
        text ?? Uint8Array.from(atob(localStorage.getItem('soak') ?? ''), (c) => c.charCodeAt(0))
      const incoming = dropped.map((each) => ({
        kind: 'file',
        path: each?.path ?? '',
        file: new File([contentOf(each?.text)], each?.path ?? ''),
      }))
      const all =
        name === 'stageFiles'
          ? [...given, incoming, { rpcCallback: true }]
          : [...given, ...incoming]
      return new Promise((resolve, reject) => {
        const id = crypto.randomUUID()
        const onMessage = ({ data }: MessageEvent<Record<string, unknown>>): void => {
          if (data['id'] !== id || data['kind'] === 'progress') return
          worker.removeEventListener('message', onMessage)
          if (data['kind'] === 'done') resolve(data['value'])
          else reject(new Error(JSON.stringify(data['problem'])))
        }
        worker.addEventListener('message', onMessage)
        worker.postMessage({ kind: 'call', id, method: name, args: all })
      })
    },
    { name: method, given: [...args], dropped: [...files] },
  )
}

/** Keeps the workspace as a file in the page's own storage, where the next start finds it. */
export async function fileIn(page: Page, workspaceId: string): Promise<PageFile> {
  const bytes = (await callWorker(page, 'saveWorkspaceFile', [workspaceId, null])) as Uint8Array
  await page.evaluate(
    (text) => {
      localStorage.setItem('soak', text)
    },
    Buffer.from(Object.values(bytes)).toString('base64'),
  )
  return { path: 'base.aispend' }
}

/** Ends the worker at once, whatever it is doing. */
export async function killWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { caughtWorker: worker } = window as unknown as { readonly caughtWorker: Worker }
    worker.terminate()
  })
}
