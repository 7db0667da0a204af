import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import { Button } from '../../components/Button.tsx'
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
          <Button className="btn pri" text={words.reload} onClick={() => location.reload()} />
          <Button
            className="btn"
            text={words.exportReadable}
            onClick={() => void useApp.getState().exportReadable()}
          />
        </div>
      </div>
    </main>
  )
}
