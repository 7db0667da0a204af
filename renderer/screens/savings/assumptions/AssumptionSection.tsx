import type { ReactNode } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { changedParts, withDefault, type TermsPart } from './assumptions-draft.ts'
import type { SectionProps } from './section.ts'

interface AssumptionSectionProps extends SectionProps {
  readonly part: TermsPart
  /** The heading: what is assumed. */
  readonly heading: ReactNode
  readonly text: string
  /** The default and where it comes from. */
  readonly byDefault: string
  /** The source of the default, as written. */
  readonly source?: ReactNode
  readonly children: ReactNode
}

/** A section of the assumptions, with its default and a button to restore it. */
export function AssumptionSection(props: AssumptionSectionProps) {
  const { part, heading, text, byDefault, source, children, terms, basis, onChange } = props
  const { t } = useWords()
  const words = t.savings.assumptions
  const isChanged = changedParts(terms, basis.defaults).includes(part)
  return (
    <section className="fig gap5 assumption" data-part={part}>
      <div className="fig-head">
        <h2>{heading}</h2>
        {isChanged && (
          <Button
            label={words.resetOf(words.parts[part])}
            text={words.reset}
            onClick={() => onChange((it) => withDefault(it, basis.defaults, part))}
          />
        )}
      </div>
      <p className="qq prose">{text}</p>
      <p className="src" data-source="assumption">
        {words.byDefault(byDefault)}
        {source}
      </p>
      {children}
    </section>
  )
}
