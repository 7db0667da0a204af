import { z } from 'zod'
import { MAX_READ_BYTES, type NativeApi, type NativeRequest } from '../../shared/api/native-api.ts'

const id = z.uuid()
const nothing = z.undefined()

/** A file name without folders, control characters or characters that a shell or file system interprets. */
const PLAIN_NAME = /^(?!\.)[^\u0000-\u001f\u007f<>:"/\\|?*]+$/

/** The check of each method's argument; a method of the interface without a check does not compile. */
export const NATIVE_REQUESTS = {
  appInfo: nothing,
  networkRequests: nothing,
  openFiles: nothing,
  takeWaitingFiles: nothing,
  readFile: z.strictObject({
    id,
    offset: z.int().min(0),
    length: z.int().min(1).max(MAX_READ_BYTES),
  }),
  closeFile: id,
  saveFile: z.strictObject({
    suggestedName: z.string().max(120).regex(PLAIN_NAME),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  }),
  setMenuLanguage: z.enum(['en', 'zh-CN', 'vi']),
} satisfies { [M in keyof NativeApi]: z.ZodType<NativeRequest<M>> }
