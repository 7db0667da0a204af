import { z } from 'zod'
import { MAX_READ_BYTES, type NativeApi, type NativeRequest } from '../../shared/api/native-api.ts'

const id = z.uuid()
const nothing = z.undefined()

/** No folders, no control characters, nothing that a shell or a file system reads as more than a name. */
const PLAIN_NAME = /^(?!\.)[^\u0000-\u001f\u007f<>:"/\\|?*]+$/

/** One check for each method: a method of the contract without its check does not compile. */
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
