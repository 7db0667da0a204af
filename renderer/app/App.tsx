import { useEffect, useMemo, useRef, useState } from 'react'
import { createFormats } from '../../shared/i18n/formats.ts'
import { messagesOf } from '../../shared/i18n/messages/message-catalogue.ts'
import { ProblemCard } from '../components/ProblemCard.tsx'
import { createWords, useWords, WordsContext } from '../components/use-messages.ts'
import { FirstRunScreen } from '../screens/first-run/FirstRunScreen.tsx'
import { PriceCardDialog } from '../screens/prices/PriceCardDialog.tsx'
import { SCREENS } from '../screens/screen-registry.ts'
import { useApp } from '../state/store.ts'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { PassphraseDialog } from './PassphraseDialog.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useSystem } from './use-system.ts'
import { WindowNotice } from './WindowNotice.tsx'

/** The whole window: words, frame, and the screen that is open. */
export function App() {
  const settings = useApp((state) => state.settings)
  const start = useApp((state) => state.start)
  const { language, numberLocale } = settings
  const words = useMemo(
    () => createWords(messagesOf(language), createFormats(numberLocale ?? language)),
    [language, numberLocale],
  )
  useSystem()
  const isDropping = useFileDrop()
  useEffect(() => {
    void start()
  }, [start])
  return (
    <WordsContext value={words}>
      <div className={isDropping ? 'app dropping' : 'app'}>
        <a className="skip" href="#main" onClick={skipToMain}>
          {words.t.frame.skip}
        </a>
        <Navigation />
        <Header />
        <Main />
      </div>
    </WordsContext>
  )
}

function Main() {
  const { t } = useWords()
  const screen = useApp((state) => state.screen)
  const isStarted = useApp((state) => state.isStarted)
  const hasWorkspace = useApp((state) => state.workspaceId !== undefined)
  const main = useRef<HTMLElement>(null)
  const [seen, setSeen] = useState(screen)
  const entry = SCREENS.find(({ id }) => id === screen) ?? SCREENS[0]
  useEffect(() => {
    document.title = `${entry.title(t)} · ${t.frame.app}`
    if (seen === screen) return
    // A screen reader starts reading where the new screen starts.
    setSeen(screen)
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [screen, seen, entry, t])
  const Screen = hasWorkspace || screen === 'settings' ? entry.Screen : FirstRunScreen
  return (
    <main className="main" id="main" ref={main} tabIndex={-1}>
      <div className="in">
        <FaultCard />
        <WindowNotice />
        {isStarted && <Screen />}
        <PriceCardDialog />
        <PassphraseDialog />
      </div>
    </main>
  )
}

function FaultCard() {
  const { t, f } = useWords()
  const fault = useApp((state) => state.fault)
  const requests = useApp((state) => state.networkRequests)
  const dismissFault = useApp((state) => state.dismissFault)
  return (
    <div className="faults" role="alert">
      {requests > 0 && (
        <ProblemCard
          title={t.frame.offline(f.counted(requests))}
          what={t.frame.requestsSeen(f.counted(requests))}
          fix={t.frame.requestsFix}
        />
      )}
      {fault !== undefined && (
        <ProblemCard
          title={fault.what}
          where={fault.where}
          expected={fault.expected}
          fix={fault.fix}
        >
          <button type="button" className="btn sm" onClick={dismissFault}>
            {t.common.dismiss}
          </button>
        </ProblemCard>
      )}
    </div>
  )
}

/** The hash names the screen, so the skip link moves the focus itself. */
function skipToMain(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
