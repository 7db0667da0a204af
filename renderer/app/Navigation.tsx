import type { ReactNode } from 'react'
import { plainText } from '../../shared/insights/figures/marked-text.ts'
import { MarkedText } from '../components/figures/MarkedText.tsx'
import { useWords } from '../components/use-messages.ts'
import type { ScreenId } from '../state/app-state.ts'
import { SCREENS, STEPS } from '../screens/screen-registry.tsx'
import { hashOf, SCREEN_IDS } from '../state/navigation-slice.ts'
import { useApp } from '../state/store.ts'
import { BrandMark, PathMark } from './PathMark.tsx'
import { usePath, type PathStep } from './use-path.ts'

interface CurrentProps {
  readonly current: ScreenId
}

interface PathProps {
  readonly path: readonly PathStep[]
}

/** The navigation is a checklist from the bill to the case; it names the next step. */
export function Navigation() {
  return <Frame path={usePath()} />
}

/** The same without how far each step is, for a workspace of which that cannot be worked out. */
export function PlainNavigation() {
  const { t } = useWords()
  return <Frame path={STEPS.map((id) => ({ id, state: 'todo', status: t.frame.hints[id] }))} />
}

function Frame({ path }: PathProps) {
  const { t } = useWords()
  // Without a workspace every screen but the settings shows how to begin.
  const current = useApp(({ screen, workspaceId }) =>
    workspaceId === undefined && screen !== 'settings' ? 'import' : screen,
  )
  return (
    <nav className="nav" aria-label={t.frame.path}>
      <div className="brand">
        <BrandMark />
        <span>{t.frame.app}</span>
      </div>
      <Pages place="above" current={current} />
      <p className="nav-h">{t.frame.path}</p>
      <Steps path={path} current={current} />
      <div className="nav-end">
        <Pages place="below" current={current} />
      </div>
    </nav>
  )
}

/** The steps, each with how far it is. */
function Steps({ path, current }: PathProps & CurrentProps) {
  const { t } = useWords()
  return (
    <ol className="path">
      {path.map(({ id, state, status }) => (
        <li key={id}>
          <a
            className={`step ${state}`}
            href={hashOf(id)}
            title={`${t.frame.screens[id]}: ${plainText(status)}`}
            aria-current={current === id ? 'step' : undefined}
          >
            <PathMark state={state} />
            <span className="name">{t.frame.screens[id]}</span>
            <span className="st">
              <MarkedText text={status} />
              <span className="vh">{`, ${stateWord(state, t.frame)}`}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function stateWord(
  state: 'todo' | 'part' | 'done',
  words: { readonly done: string; readonly partly: string; readonly toDo: string },
): string {
  return state === 'done' ? words.done : state === 'part' ? words.partly : words.toDo
}

interface PagesProps extends CurrentProps {
  readonly place: 'above' | 'below'
}

/** The screens above or below the path. */
function Pages({ place, current }: PagesProps) {
  return SCREEN_IDS.map((id) => {
    const screen = SCREENS[id]
    return screen.place === place && <Page key={id} id={id} icon={screen.icon} current={current} />
  })
}

interface PageProps extends CurrentProps {
  readonly id: ScreenId
  readonly icon: ReactNode
}

function Page({ id, icon, current }: PageProps) {
  const { t } = useWords()
  const name = t.frame.screens[id]
  return (
    <a
      className="nav-item"
      href={hashOf(id)}
      title={name}
      aria-current={current === id ? 'page' : undefined}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
        {icon}
      </svg>
      <span className="name">{name}</span>
    </a>
  )
}
