import type { StagePreview } from '../../../../shared/api/staging-api.ts'
import { useWords } from '../../../components/use-messages.ts'
import type { StagedFigures } from './staged.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { billedTotal } from '../../../../shared/insights/bills/imported.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { useApp } from '../../../state/store.ts'

interface StageBarProps {
  readonly stage: StagePreview
  readonly staged: StagedFigures
  readonly added: Figure
}

/** The sum a controller checks before anything counts; then the one button that makes it count. */
export function StageBar({ stage, staged, added }: StageBarProps) {
  const { t, f } = useWords()
  const commit = useApp((state) => state.commitStage)
  const isBusy = useApp((state) => state.isStageBusy || state.importProgress !== undefined)
  const { counts } = staged.figures
  const words = t.staging
  const { held, ready } = staged
  return (
    <>
      <div className="commit-room" />
      <div className="commit">
        <div>
          <p className="k">{t.importing.check}</p>
          <p className="v">
            {f.count(counts.used)} + {f.count(counts.skipped)} + {f.count(counts.rejected)} ={' '}
            {f.count(counts.read)}
          </p>
        </div>
        <div>
          <p className="k">{words.adds}</p>
          <p className="v">
            <FigureText figure={added} />
          </p>
        </div>
        <div>
          <p className="k">{words.after}</p>
          <p className="v">
            <FigureText figure={billedTotal(stage.document)} />
          </p>
        </div>
        <div>
          <p className="k">{words.heldBack}</p>
          <p className={held.length === 0 ? 'v' : 'v bad'}>
            {held.length === 0 ? words.nothing : words.heldFiles(f.counted(held.length))}
          </p>
        </div>
        <span className="grow" />
        <button
          type="button"
          className="btn pri"
          disabled={isBusy || ready.length === 0}
          onClick={() => void commit()}
        >
          {words.import(f.counted(ready.length))} <span className="kbd">Ctrl ↵</span>
        </button>
      </div>
    </>
  )
}
