import { Fragment } from 'react'
import { Dialog } from '../components/Dialog.tsx'
import { useWords } from '../components/use-messages.ts'
import { hasNativeDialogs } from '../native.ts'
import { useApp } from '../state/store.ts'

const ROWS = ['requests', 'webrtc', 'navigation', 'windows', 'devices', 'notHeld'] as const

/** How it is held that nothing leaves this computer, here where the app runs, and what is not held. */
export function NothingLeaves({ onClose }: { readonly onClose: () => void }) {
  const { t, f } = useWords()
  const requests = useApp((state) => state.networkRequests)
  const words = t.nothingLeaves
  const place = hasNativeDialogs() ? 'app' : 'browser'
  return (
    <Dialog isLarge title={words.title} onClose={onClose}>
      <p className="b gap2">{t.frame.offline(f.counted(requests))}</p>
      <p className="q gap1">{place === 'app' ? words.inApp : words.inBrowser}</p>
      <dl className="held gap4">
        {ROWS.map((row) => (
          <Fragment key={row}>
            <dt>{words.rows[row].name}</dt>
            <dd>{words.rows[row][place]}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="qq f1 gap3">{t.firstRun.checkText}</p>
    </Dialog>
  )
}
