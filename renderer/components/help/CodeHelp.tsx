import { useWords } from '../use-messages.ts'
import type { CodeEntry } from './find-codes.ts'

/** What each code means and what to do about it, with the place where it stands. */
export function CodeHelp({ codes }: { readonly codes: readonly CodeEntry[] }) {
  const words = useWords().t.codes
  if (codes.length === 0) return null
  return (
    <section>
      <h3 className="f4 b gap5">{words.title}</h3>
      <p className="q gap1">{words.lead}</p>
      <ul className="gap3 help-list">
        {codes.map(({ code, place, meaning, whatToDo }) => (
          <li key={`${place} ${code}`}>
            <section className="problem warn">
              <div className="row">
                <h3 className="f3 b mono grow">{code}</h3>
                <span className="tag">{words.places[place]}</span>
              </div>
              <p className="gap2">{meaning}</p>
              <dl className="gap2">
                <dt>{words.whatToDo}</dt>
                <dd>{whatToDo}</dd>
              </dl>
            </section>
          </li>
        ))}
      </ul>
    </section>
  )
}
