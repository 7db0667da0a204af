import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Serves the built window on this machine alone, until the program ends. */
export async function serveApp(): Promise<{ readonly url: string }> {
  const { startLoopbackServer } = (await import(
    /* @vite-ignore */ pathToFileURL(path.resolve('dist/serve/index.mjs')).href
  )) as { startLoopbackServer: (folder: string, port: number) => Promise<{ readonly url: string }> }
  return startLoopbackServer(path.resolve('dist/renderer'), 0)
}
