import path from 'node:path'
import { protocol } from 'electron'
import { serveAsset } from '../serve/serve-asset.ts'
import { HOST, SCHEME } from './app-origin.ts'

const PAGE = path.join(import.meta.dirname, '../renderer')

/** Registers the app's scheme as a secure origin. Must be called before Electron is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Serves the app's own files from the packaged page only. */
export function serveApp(): void {
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== HOST) return new Response(null, { status: 404 })
    const asset = await serveAsset(PAGE, request.method, pathname)
    return new Response(asset.body, { status: asset.status, headers: asset.headers })
  })
}
