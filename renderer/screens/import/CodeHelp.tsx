import type { CodesByPlace } from '../../../shared/i18n/messages/code-words.ts'
import { useWords } from '../../components/use-messages.ts'

type Place = keyof CodesByPlace

interface CodeEntry {
  readonly code: string
  readonly place: Place
  readonly meaning: string
  readonly whatToDo: string
}

/** The codes of warnings, rejected and skipped rows whose words hold every word of the query. */
export function useCodes(query: string): readonly CodeEntry[] {
  const { codes } = useWords().t
  const wanted = query.toLowerCase().split(/\s+/)
  return (Object.keys(codes.words) as Place[])
    .flatMap((place) =>
      Object.entries(codes.words[place]).map(([code, [meaning, whatToDo]]) => ({
        code,
        place,
        meaning,
        whatToDo,
      })),
    )
    .filter(({ code, place, meaning, whatToDo }) => {
      const text = `${code} ${codes.places[place]} ${meaning} ${whatToDo}`.toLowerCase()
      return wanted.every((word) => text.includes(word))
    })
}

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
