import { FakeApp, FakeProtocol } from './fake-app.ts'
import { FakeIpcMain } from './fake-ipc.ts'
import { FakeSession } from './fake-session.ts'

/** The stand-ins that the windows and the tests both need, one of each. */
export const app = new FakeApp()
export const protocol = new FakeProtocol(app)
export const ipcMain = new FakeIpcMain()
export const defaultSession = new FakeSession()
