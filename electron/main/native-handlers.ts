import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { requestChannel, type NativeApi, type NativeRequest } from '../../shared/api/native-api.ts'
import { isAppUrl } from './app-origin.ts'
import { NATIVE_REQUESTS } from './native-requests.ts'

/**
 * Answers the page's requests. The only place that touches `ipcMain`: whoever asks must be the top frame of
 * the app's own page, and what is asked must have the shape of the contract.
 */
export function answerNative(methods: NativeApi): void {
  for (const method of Object.keys(NATIVE_REQUESTS) as (keyof NativeApi)[]) {
    ipcMain.handle(requestChannel(method), (event, ...values: unknown[]) => {
      refuseStrangers(event, method)
      return call(methods, method, values)
    })
  }
}

function call<M extends keyof NativeApi>(
  methods: NativeApi,
  method: M,
  values: readonly unknown[],
): ReturnType<NativeApi[M]> {
  if (values.length > 1) throw new TypeError(`native.${method}: takes one value at most`)
  const checked = NATIVE_REQUESTS[method].safeParse(values[0])
  if (!checked.success) throw new TypeError(`native.${method}: ${z.prettifyError(checked.error)}`)
  const run = methods[method] as (request: NativeRequest<M>) => ReturnType<NativeApi[M]>
  return run(checked.data)
}

function refuseStrangers({ senderFrame }: IpcMainInvokeEvent, method: string): void {
  const isOwnPage = senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url)
  if (isOwnPage) return
  throw new Error(`native.${method}: refused for ${senderFrame?.url ?? 'a frame that is gone'}`)
}
