import type { StagePreview } from '../../../../shared/api/staging-api.ts'
import { useWords } from '../../../components/use-messages.ts'
import type { StagedFigures } from './staged.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { billedTotal } from '../../../../shared/insights/bills/imported.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { useApp } from '../../../state/store.ts'
import { Checked } from '../Checked.tsx'

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
  const { read, used, skipped, rejected } = staged.figures.counts
  const words = t.staging
  const { held, ready } = staged
  return (
    <>
      <div className="commit-room" />
      <div className="commit">
        <Checked title={t.importing.check}>
          {f.count(used)} + {f.count(skipped)} + {f.count(rejected)} = {f.count(read)}
        </Checked>
        <Checked title={words.adds}>
          <FigureText figure={added} />
        </Checked>
        <Checked title={words.after}>
          <FigureText figure={billedTotal(stage.document)} />
        </Checked>
        <Checked title={words.heldBack} isBad={held.length > 0}>
          {held.length === 0 ? words.nothing : words.heldFiles(f.counted(held.length))}
        </Checked>
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
