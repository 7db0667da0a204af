/**
 * Files on their way in: a `File` by reference, or a file the main process opened, read in pieces through a message
 * port. Both are `unknown` here because the contract has neither DOM nor Node types.
 */
export type IncomingFile =
  | { readonly kind: 'file'; readonly path: string; readonly file: unknown }
  | {
      readonly kind: 'port'
      readonly path: string
      readonly port: unknown
      readonly sizeBytes: number
    }
