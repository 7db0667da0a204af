/** A document as a file that people can read: indented, with a line end. */
export function jsonFile(document: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, undefined, 2)}\n`)
}
