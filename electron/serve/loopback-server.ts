import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LOOPBACK_HEADERS } from './security-headers.ts'
import { serveAsset } from './serve-asset.ts'

/** A page that is served to this machine only. */
export interface LoopbackServer {
  /** Address of the page, with a closing slash. */
  readonly url: string
  close(): void
}

/**
 * Serves the built page on 127.0.0.1, for machines without Electron's runtime.
 *
 * @param port 0 takes any free one. IndexedDB belongs to the port, so a user's workspaces want a fixed one.
 * @throws the system's error, code `EADDRINUSE` when the port is taken.
 */
export async function startLoopbackServer(root: string, port: number): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    void answer(root, portOf(server), request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function answer(
  root: string,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnPage(request, port)) {
    response.writeHead(421, { ...LOOPBACK_HEADERS, 'content-type': 'text/plain' }).end('refused\n')
    return
  }
  const [rawPath = '/'] = (request.url ?? '/').split(/[?#]/, 1)
  const asset = await serveAsset(root, request.method ?? '', rawPath)
  response.writeHead(asset.status, { ...asset.headers, ...LOOPBACK_HEADERS })
  response.end(asset.body ?? undefined)
}

/**
 * Whether a request comes from the app's own page; refuses other host names and origins, which another site could send.
 */
function isOwnPage({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host = '', origin } = headers
  const site = headers['sec-fetch-site']
  return (
    hosts.includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  )
}
