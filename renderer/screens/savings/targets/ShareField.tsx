import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

/** Which part of the work moves; the rest stays with the moves that the plan has. */
export function ShareField() {
  const { t, f } = useWords()
  const share = useApp((state) => state.targetShare)
  const setTargetShare = useApp((state) => state.setTargetShare)
  return (
    <label className="row gap3">
      <span>{t.targets.share}</span>
      <input
        type="range"
        min={0.05}
        max={1}
        step={0.05}
        value={share}
        aria-valuetext={f.share(share, 0)}
        onChange={({ target }) => void setTargetShare(Number(target.value))}
      />
      <output className="n b">{f.share(share, 0)}</output>
    </label>
  )
}
