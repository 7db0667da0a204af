import type { ReactNode } from 'react'
import { plainText } from '../../shared/insights/figures/marked-text.ts'
import { MarkedText } from '../components/figures/MarkedText.tsx'
import { useWords } from '../components/use-messages.ts'
import type { ScreenId } from '../state/app-state.ts'
import { hashOf } from '../state/navigation-slice.ts'
import { useApp } from '../state/store.ts'
import { BrandMark, PathMark } from './PathMark.tsx'
import { STEPS, usePath, type PathStep } from './use-path.ts'

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
      <Item id="overview" current={current} name={t.frame.overview}>
        <rect x="2" y="3" width="12" height="2" />
        <rect x="2" y="7" width="9" height="2" />
        <rect x="2" y="11" width="5" height="2" />
      </Item>
      <p className="nav-h">{t.frame.path}</p>
      <Steps path={path} current={current} />
      <div className="nav-end">
        <Item id="owners" current={current} name={t.owners.title}>
          <circle cx="8" cy="5" r="2.5" />
          <path d="M3 14c0-3 2-5 5-5s5 2 5 5z" />
        </Item>
        <Item id="prices" current={current} name={t.prices.title}>
          <path d="M3 2h8l2 2v10H3zM5 6h6M5 9h6M5 12h3" fill="none" stroke="currentColor" />
        </Item>
        <Item id="settings" current={current} name={t.frame.settings}>
          <path d="M2 5h12M2 11h12" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="6" cy="5" r="2" />
          <circle cx="10" cy="11" r="2" />
        </Item>
      </div>
    </nav>
  )
}

/** The steps, each with how far it is. */
function Steps({ path, current }: PathProps & Pick<ItemProps, 'current'>) {
  const { t } = useWords()
  return (
    <ol className="path">
      {path.map(({ id, state, status }) => (
        <li key={id}>
          <a
            className={`step ${state}`}
            href={hashOf(id)}
            title={`${t.frame.steps[id]}: ${plainText(status)}`}
            aria-current={current === id ? 'step' : undefined}
          >
            <PathMark state={state} />
            <span className="name">{t.frame.steps[id]}</span>
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

interface ItemProps {
  readonly id: ScreenId
  readonly current: ScreenId
  readonly name: string
  /** Drawn only where there is no room for the name. */
  readonly children: ReactNode
}

function Item({ id, current, name, children }: ItemProps) {
  return (
    <a
      className="nav-item"
      href={hashOf(id)}
      title={name}
      aria-current={current === id ? 'page' : undefined}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
        {children}
      </svg>
      <span className="name">{name}</span>
    </a>
  )
}
