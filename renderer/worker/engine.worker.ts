import './schemas-without-eval.ts'
import { version } from '../../package.json'
import { serveRpc, type RpcCall, type RpcPort, type RpcReply } from '../../shared/api/rpc.ts'
import { BackupStore } from '../storage/backup-store.ts'
import { SpendDatabase } from '../storage/database.ts'
import { WorkspaceStore } from '../storage/workspace-store.ts'
import { heldImports, holdImport } from './held-imports.ts'
import { holdLifeLock } from './life-lock.ts'
import { otherWindows } from './other-windows.ts'
import { engineService } from './services/engine-service.ts'
import { WorkspaceSession } from './session/workspace-session.ts'
import { toProblem } from './to-problem.ts'

declare const self: DedicatedWorkerGlobalScope

const database = new SpendDatabase()
const store = new WorkspaceStore(database)
const session = new WorkspaceSession(store, new BackupStore(database), {
  now: () => new Date().toISOString().replace('Z', '+00:00'),
  newId: () => crypto.randomUUID(),
  appVersion: version,
  hold: holdImport,
  windows: otherWindows(),
})
const port: RpcPort = {
  send: (message) => self.postMessage(message),
  onMessage: (listener) => {
    self.onmessage = ({ data }: MessageEvent<RpcCall | RpcReply>) => listener(data)
  },
}

holdLifeLock()
// A call that cannot be read cannot be answered either: the window is to take this for the end, not to wait.
self.onmessageerror = () => {
  throw new TypeError('a call could not be read')
}

// Calls that arrive while leftovers of a crash are swept wait for their turn in the database. Where it cannot be opened,
// the first of them says so.
void heldImports()
  .then((isHeld) => store.discardUncommitted(isHeld))
  .catch(() => undefined)
serveRpc(port, engineService(session), toProblem)
