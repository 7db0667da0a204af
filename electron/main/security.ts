import { app, session } from 'electron'
import type { NetworkRequests } from '../../shared/api/native-api.ts'
import { HOST, SCHEME, isAppUrl } from './app-origin.ts'

const counts = { own: 0, refused: 0 }

/** Network requests since the start. */
export function networkRequests(): NetworkRequests {
  return { ...counts }
}

/** Nothing listens here: what still finds a way to the network through Chromium ends at this proxy. */
const DEAD_PROXY = {
  mode: 'fixed_servers',
  proxyRules: '127.0.0.1:1',
  proxyBypassRules: '<-loopback>',
} as const

/**
 * Denies the page every permission, every device, every download and every request that is not for the app's own files.
 * The request filter does not see WebRTC or a look-up of names, so that these are sent to a proxy that is not there.
 */
export async function hardenSession(): Promise<void> {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = isOwnRequest(url)
    counts[isOwn ? 'own' : 'refused'] += 1
    answer({ cancel: !isOwn })
  })
  defaultSession.on('will-download', (event) => event.preventDefault())
  await defaultSession.setProxy(DEAD_PROXY)
}

/** Blocks navigation, new windows, embedded pages and the datagrams of WebRTC on every page. */
export function hardenPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

function isOwnRequest(url: string): boolean {
  return (
    isAppUrl(url) ||
    url.startsWith(`blob:${SCHEME}://${HOST}/`) ||
    url.startsWith('data:') ||
    (!app.isPackaged && url.startsWith('devtools:'))
  )
}
