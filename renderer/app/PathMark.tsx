/** How far a step of the path is. */
export type StepState = 'todo' | 'part' | 'done'

/** The ring of a step: empty, half, or filled with a tick. */
export function PathMark({ state }: { readonly state: StepState }) {
  return (
    <svg className="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" className={state === 'done' ? 'ring done' : 'ring'} />
      {state === 'done' && <path d="M5 8.2 7.2 10.4 11 6" className="tick" />}
      {state === 'part' && <path d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" className="half" />}
    </svg>
  )
}

/** The sign of the program: three tiers, from tall to small. */
export function BrandMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect x="1" y="1" width="4" height="16" className="gf" />
      <rect x="7" y="6" width="4" height="11" className="gm" />
      <rect x="13.5" y="11.5" width="3" height="5" className="gr ltier" strokeWidth="1" />
    </svg>
  )
}
