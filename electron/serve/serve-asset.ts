import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { SECURITY_HEADERS } from './security-headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** A response for the app's own scheme or the loopback server. */
export interface ServedAsset {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer> | null
}

/**
 * Maps a request to a file below `root`, and to nothing outside it.
 *
 * @param rawPath percent-encoded path of the request, without query.
 */
export async function serveAsset(
  root: string,
  method: string,
  rawPath: string,
): Promise<ServedAsset> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405)
  const asked = plainPath(rawPath)
  if (asked === undefined) return refusal(400)
  const type = TYPES[path.extname(asked).toLowerCase()]
  if (type === undefined) return refusal(404)
  const found = await fileBelow(root, asked)
  if (typeof found === 'number') return refusal(found)
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': type,
    'content-length': String(found.byteLength),
    'cache-control': 'no-cache',
  }
  return { status: 200, headers, body: method === 'HEAD' ? null : found }
}

function refusal(status: number): ServedAsset {
  return { status, headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain' }, body: null }
}

/**
 * Decodes a path once. One that climbs out of a folder is refused before the disk is asked: the answer must not tell
 * whether there is such a file outside. A backslash separates folders on Windows.
 */
function plainPath(rawPath: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(rawPath)
  } catch {
    return undefined
  }
  if (decoded.split(/[/\\]/).includes('..')) return undefined
  return decoded === '' || decoded === '/' ? '/index.html' : decoded
}

/**
 * The file's bytes, or the status of a refusal. Links are resolved before the location is checked, so that this check
 * alone keeps what is served below the folder.
 */
async function fileBelow(
  root: string,
  asked: string,
): Promise<Uint8Array<ArrayBuffer> | 403 | 404> {
  try {
    const base = await realpath(root)
    const real = await realpath(path.join(base, asked))
    if (!real.startsWith(base + path.sep)) return 403
    return new Uint8Array(await readFile(real))
  } catch {
    return 404
  }
}
