import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import { useApp } from '../../state/store.ts'

/** The last resort: even the frame of the window failed. It uses nothing that may have failed with it. */
export function WindowFault({ error }: { readonly error: unknown }) {
  const words = messagesOf(useApp.getState().settings.language).storage
  return (
    <main className="main" role="alert">
      <div className="in">
        <h1>{words.windowFailed}</h1>
        <p className="gap3">{error instanceof Error ? error.message : String(error)}</p>
        <p className="q gap1">{words.windowSafe}</p>
        <p className="q gap1">{words.windowFix}</p>
        <div className="row gap4">
          <button type="button" className="btn pri" onClick={() => location.reload()}>
            {words.reload}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => void useApp.getState().exportReadable()}
          >
            {words.exportReadable}
          </button>
        </div>
      </div>
    </main>
  )
}
