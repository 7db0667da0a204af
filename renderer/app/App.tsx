import { useEffect, useMemo, useRef, useState } from 'react'
import { createFormats } from '../../shared/i18n/formats.ts'
import { messagesOf } from '../../shared/i18n/messages/message-catalogue.ts'
import { closeDialogs } from '../components/open-dialogs.ts'
import { createWords, useWords, WordsContext } from '../components/use-messages.ts'
import { FirstRunScreen } from '../screens/first-run/FirstRunScreen.tsx'
import { PriceCardDialog } from '../screens/prices/PriceCardDialog.tsx'
import { TargetsDialog } from '../screens/savings/targets/TargetsDialog.tsx'
import { SCREENS } from '../screens/screen-registry.tsx'
import { clearMark, markFailed } from '../state/workspaces/opening-mark.ts'
import type { ScreenId } from '../state/app-state.ts'
import { useApp } from '../state/store.ts'
import { BlockedScreen } from './faults/BlockedScreen.tsx'
import { Boundary } from './faults/Boundary.tsx'
import { FaultCard } from './faults/FaultCard.tsx'
import { Header } from './Header.tsx'
import { Navigation, PlainNavigation } from './Navigation.tsx'
import { PassphraseDialog } from './PassphraseDialog.tsx'
import { ScreenFault } from './faults/ScreenFault.tsx'
import { StorageGaps } from './faults/StorageGaps.tsx'
import { useShownState } from './faults/use-shown-state.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useSystem } from './use-system.ts'
import { WindowFault } from './faults/WindowFault.tsx'
import { WindowNotice } from './WindowNotice.tsx'

/** The whole window; where even its frame fails, a page that says so. */
export function App() {
  return (
    <Boundary fallback={(error) => <WindowFault error={error} />} onError={markOpenAsFailed}>
      <WholeWindow />
    </Boundary>
  )
}

/** Words, frame, and the screen that is open. */
function WholeWindow() {
  const settings = useApp((state) => state.settings)
  const start = useApp((state) => state.start)
  const { language, numberLocale } = settings
  const words = useMemo(
    () => createWords(messagesOf(language), createFormats(numberLocale ?? language)),
    [language, numberLocale],
  )
  useSystem()
  const isDropping = useFileDrop()
  const shownState = useShownState()
  useEffect(() => {
    void start()
  }, [start])
  return (
    <WordsContext value={words}>
      <div className={isDropping ? 'app dropping' : 'app'}>
        <a className="skip" href="#main" onClick={skipToMain}>
          {words.t.frame.skip}
        </a>
        <Boundary resetKey={shownState} fallback={() => <PlainNavigation />}>
          <Navigation />
        </Boundary>
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
  const main = useRef<HTMLElement>(null)
  const [seen, setSeen] = useState(screen)
  const title = t.frame.screens[screen]
  useEffect(() => {
    document.title = `${title} · ${t.frame.app}`
    if (seen === screen) return
    // A screen reader starts reading where the new screen starts.
    setSeen(screen)
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [screen, seen, title, t])
  return (
    <main className="main" id="main" ref={main} tabIndex={-1}>
      <div className="in">
        <FaultCard />
        <WindowNotice />
        <StorageGaps />
        {isStarted && <OpenScreen screen={screen} />}
        <PassphraseDialog />
      </div>
    </main>
  )
}

/** The screen itself; where it fails, the frame around it goes on. */
function OpenScreen({ screen }: { readonly screen: ScreenId }) {
  const { t } = useWords()
  const hasWorkspace = useApp((state) => state.workspaceId !== undefined)
  const blocked = useApp((state) => state.blocked)
  const shownState = useShownState()
  const document = useApp((state) => state.document)
  useEffect(() => {
    if (document !== undefined) clearMark()
  }, [document])
  if (blocked !== undefined && screen !== 'settings') return <BlockedScreen blocked={blocked} />
  const Screen = hasWorkspace || screen === 'settings' ? SCREENS[screen].Screen : FirstRunScreen
  return (
    <Boundary
      resetKey={`${screen} ${shownState}`}
      // A dialog of the frame would cover what is said in place of the screen.
      onError={closeDialogs}
      fallback={(error) => <ScreenFault title={t.frame.screens[screen]} error={error} />}
    >
      <Screen />
      <PriceCardDialog />
      <TargetsDialog />
    </Boundary>
  )
}

function markOpenAsFailed(): void {
  const { workspaceId } = useApp.getState()
  if (workspaceId !== undefined) markFailed(workspaceId)
}

/** The hash names the screen, so the skip link moves the focus itself. */
function skipToMain(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
