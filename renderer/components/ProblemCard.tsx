import type { ReactNode } from 'react'
import { useWords } from './use-messages.ts'

interface ProblemCardProps {
  /** Level of the title; the card stands in a section as a rule. */
  readonly heading?: 'h2' | 'h3'
  readonly title: string
  readonly tag?: string
  /** A decision rather than a fault: ink instead of red. */
  readonly isDecision?: boolean
  readonly what?: ReactNode
  readonly where?: ReactNode
  readonly expected?: ReactNode
  readonly effect?: ReactNode
  /** What is unharmed all the same. */
  readonly safe?: ReactNode
  readonly fix?: ReactNode
  readonly children?: ReactNode
}

/** What is wrong, where, what it does to the figures, what to do; then the actions. */
export function ProblemCard(props: ProblemCardProps) {
  const { heading: Heading = 'h3', title, tag, isDecision = false, children } = props
  const { t } = useWords()
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t.common.what, props.what],
    [t.common.where, props.where],
    [t.common.expected, props.expected],
    [t.common.effect, props.effect],
    [t.storage.safe, props.safe],
    [t.common.whatToDo, props.fix],
  ]
  return (
    <section className={isDecision ? 'problem warn' : 'problem'}>
      <div className="row">
        <Heading className="f3 b grow">{title}</Heading>
        {tag !== undefined && <span className={isDecision ? 'tag' : 'tag bad'}>{tag}</span>}
      </div>
      <dl className="gap2">
        {lines.map(([name, text]) =>
          text === undefined ? null : (
            <Line key={name} name={name}>
              {text}
            </Line>
          ),
        )}
      </dl>
      {children !== undefined && <div className="row gap3">{children}</div>}
    </section>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
