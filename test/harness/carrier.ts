/**
 * Plain Chromium knows no `app:` scheme, so the page is carried by this https origin. Nothing is looked up:
 * every request is answered by the app's own protocol handler.
 */
export const CARRIER = 'https://bundle.app.invalid'

const APP = 'app://bundle'

/** The address as the app knows it. */
export function toApp(address: string): string {
  if (address.startsWith(`blob:${CARRIER}`)) return address.replace(CARRIER, APP)
  return address.startsWith(CARRIER) ? APP + address.slice(CARRIER.length) : address
}

/** The address as the browser knows it. */
export function toCarrier(address: string): string {
  return address.startsWith(APP) ? CARRIER + address.slice(APP.length) : address
}
