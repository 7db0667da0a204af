import { joinBytes } from '../../../shared/containers/byte-stream.ts'
import { PASSPHRASE_ROUNDS } from '../../../shared/domain/workspace-file-fault.ts'
import type { FileLock } from '../../../shared/workspace-file/envelope.ts'

/** Plain bytes that are encrypted together: small enough to hold, large enough that the 16 bytes of each cost nothing. */
const PIECE = 1024 * 1024

/** What AES-GCM adds to a piece. */
const TAG = 16

const SALT_BYTES = 16

/** The passphrase is not that of the file: its bytes are whole, as the hash says, and cannot be decrypted. */
export class PassphraseError extends Error {}

/** A lock for a file that is about to be written. Its salt makes a key that no other file has. */
export function newLock(): FileLock {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const hex = Array.from(salt, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { method: 'PBKDF2-SHA-256 AES-256-GCM', rounds: PASSPHRASE_ROUNDS, salt: hex }
}

/** The key of a file. Passphrases are compared as Unicode NFC, because keyboards write accents in two ways. */
export async function keyOf(passphrase: string, { salt, rounds }: FileLock): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: bytesOf(salt) },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/**
 * Encrypts bytes piece by piece. The nonce of a piece is its number and whether it is the last, so that pieces cannot
 * be exchanged, repeated or left out; the key is used for one file only, so that no nonce comes twice.
 */
export async function* encrypted(
  bytes: AsyncIterable<Uint8Array>,
  key: CryptoKey,
): AsyncGenerator<Uint8Array, undefined> {
  for await (const { piece, nonce } of numbered(bytes, PIECE)) {
    yield new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, piece))
  }
}

/** The bytes again. @throws PassphraseError for another key. */
export async function* decrypted(
  bytes: AsyncIterable<Uint8Array>,
  key: CryptoKey,
): AsyncGenerator<Uint8Array, undefined> {
  for await (const { piece, nonce } of numbered(bytes, PIECE + TAG)) {
    yield await opened(piece, nonce, key)
  }
}

async function opened(
  piece: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
): Promise<Uint8Array> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, piece))
  } catch {
    throw new PassphraseError()
  }
}

interface NumberedPiece {
  readonly piece: Uint8Array<ArrayBuffer>
  readonly nonce: Uint8Array<ArrayBuffer>
}

/** The bytes in pieces of one size; the last one may be shorter, and is marked. */
async function* numbered(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<NumberedPiece, undefined> {
  let number = 0
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const more of bytes) {
    waiting.push(more)
    length += more.length
    // The last piece is known by its end, so that one piece always waits.
    while (length > size) {
      const all = joinBytes(waiting, length)
      yield { piece: all.slice(0, size), nonce: nonceOf(number++, false) }
      waiting = [all.subarray(size)]
      length -= size
    }
  }
  const last = joinBytes(waiting, length).slice()
  yield { piece: last, nonce: nonceOf(number, true) }
}

function nonceOf(number: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setUint32(7, number)
  nonce[11] = Number(isLast)
  return nonce
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
