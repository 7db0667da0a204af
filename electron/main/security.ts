import { app, session } from 'electron'
import type { NetworkRequests } from '../../shared/api/native-api.ts'
import { HOST, SCHEME, isAppUrl } from './app-origin.ts'

const counts = { own: 0, refused: 0 }

/** Network requests since the start. */
export function networkRequests(): NetworkRequests {
  return { ...counts }
}

/** Denies the page every permission, every download and every request that is not for the app's own files. */
export function hardenSession(): void {
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
}

/** Blocks navigation, new windows and embedded pages on every page. */
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
