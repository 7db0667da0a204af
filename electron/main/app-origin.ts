/** The scheme of the app's own files: a secure origin, unlike `file:`. */
export const SCHEME = 'app'

/** The one host of that scheme. */
export const HOST = 'bundle'

/** The page the window shows. */
export const START_URL = `${SCHEME}://${HOST}/index.html`

/** Whether an address belongs to the app's own page. */
export function isAppUrl(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return protocol === `${SCHEME}:` && host === HOST
  } catch {
    return false
  }
}
