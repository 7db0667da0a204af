import type { BrowserContext, Page } from 'playwright-core'

/**
 * Notes whatever a browser's pages and workers ask for outside one origin, tried or sent.
 *
 * @returns the addresses so far, in order.
 */
export function watchRequests(browser: BrowserContext, origin: string): () => readonly string[] {
  const outside: string[] = []
  const note = (address: string): void => {
    if (!isInside(address, origin)) outside.push(address)
  }
  const watchPage = (page: Page): void => {
    page.on('websocket', (socket) => note(socket.url()))
  }
  browser.on('request', (request) => note(request.url()))
  browser.on('page', watchPage)
  browser.pages().forEach(watchPage)
  return () => [...outside]
}

function isInside(address: string, origin: string): boolean {
  return (
    address.startsWith(`${origin}/`) ||
    address.startsWith(`blob:${origin}/`) ||
    address.startsWith('data:') ||
    address.startsWith('about:')
  )
}
