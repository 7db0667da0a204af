import { useEffect, useRef } from 'react'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { aboveNeedFigures, contestedFigures } from '../../../shared/insights/spend/tiers.ts'
import { questionFigures } from '../../../shared/insights/spend/questions.ts'
import { Button } from '../../components/Button.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { isTyping } from './use-tier-keys.ts'
import { CellFilterChip } from '../../components/CellFilterChip.tsx'

/** Search over names, models, tasks and keys, and the three views. */
export function WorkloadFilters({ document }: { readonly document: AnalysisDocument }) {
  const { t, f, counted } = useWords()
  const filter = useApp((state) => state.workloadFilter)
  const cell = useApp((state) => state.workloadCell)
  const filterWorkloads = useApp((state) => state.filterWorkloads)
  const setReviewing = useApp((state) => state.setReviewing)
  const views = [
    ['all', t.workloads.all(f.counted(document.workloads.length))],
    ['above-need', t.workloads.aboveNeed(counted(aboveNeedFigures(document).count))],
    ['to-review', t.workloads.toReview(counted(contestedFigures(document).count))],
  ] as const
  return (
    <div className="row gap3">
      <WorkloadSearch />
      <div className="row" role="group" aria-label={t.workloads.show}>
        {views.map(([id, text]) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={cell === undefined && filter === id}
            onClick={() => filterWorkloads(id)}
          >
            <MarkedText text={text} />
          </button>
        ))}
        <Button className="chip" text={t.review.start} onClick={() => setReviewing(true)} />
        <QuestionsChip document={document} />
        <CellFilterChip />
      </div>
    </div>
  )
}

/** The way to the questions on which the most money hangs. */
function QuestionsChip({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const askQuestions = useApp((state) => state.askQuestions)
  const { length } = questionFigures(document)
  if (length === 0) return null
  return (
    <Button className="chip" text={t.questions.chip(f.counted(length))} onClick={askQuestions} />
  )
}

/** The field that the key `/` leads to; Escape empties it. */
function WorkloadSearch() {
  const { t } = useWords()
  const query = useApp((state) => state.workloadQuery)
  const searchWorkloads = useApp((state) => state.searchWorkloads)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      field.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <label className="field grow">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="5" cy="5" r="4" className="nofill ls" strokeWidth="1.3" />
        <path d="m8 8 3 3" className="ls" strokeWidth="1.3" />
      </svg>
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={t.workloads.filter}
        aria-label={t.workloads.filter}
        onChange={(event) => searchWorkloads(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') searchWorkloads('')
        }}
      />
      <kbd className="kbd" aria-hidden="true">
        /
      </kbd>
    </label>
  )
}
