import type { StateCreator } from 'zustand'
import type { TierOverride } from '../../shared/api/engine-api.ts'
import type { AnalysisDocument, WorkloadEntry } from '../../shared/document/analysis-document.ts'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
import { engine } from './engine.ts'
import type { ReviewSlice, Verdict } from './terms-state.ts'

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

const NOTHING_OPEN = { reviewSelection: [], reviewPending: undefined } as const

export const createReviewSlice: StateCreator<AppState, [], [], ReviewSlice> = (set, get) => ({
  isReviewing: false,
  ...NOTHING_OPEN,
  reviewList: undefined,
  rulesView: undefined,
  setReviewing: (isReviewing) => set({ isReviewing, ...NOTHING_OPEN }),
  selectForReview: (reviewSelection) => set({ reviewSelection, reviewPending: undefined }),
  ...verdicts(set, get),
  ...lists(set, get),
  ...rules(set, get),
})

function verdicts(
  set: Set,
  get: Get,
): Pick<ReviewSlice, 'previewVerdict' | 'keepVerdict' | 'dropVerdict'> {
  return {
    previewVerdict: async (verdict) => {
      const { workspaceId: id } = get()
      if (id === undefined || get().reviewSelection.length === 0) return
      const pending = { verdict, effects: undefined }
      set({ reviewPending: pending })
      const effects = await get().attempt(() =>
        engine().previewDecisions(
          id,
          decisions(verdict, get()),
          verdict === 'by-rule' ? get().reviewSelection : [],
        ),
      )
      // Another verdict may have been asked for while this one was worked out.
      if (get().reviewPending === pending) {
        set({ reviewPending: effects === undefined ? undefined : { verdict, effects } })
      }
    },
    keepVerdict: async () => {
      const { workspaceId: id, reviewPending, reviewSelection } = get()
      if (id === undefined || reviewPending === undefined) return
      const { verdict } = reviewPending
      const document = await get().attempt(() =>
        verdict === 'by-rule'
          ? engine().clearOverrides(id, reviewSelection)
          : engine().setOverrides(id, decisions(verdict, get())),
      )
      if (document !== undefined) set({ document, ...NOTHING_OPEN })
    },
    dropVerdict: () => set({ reviewPending: undefined }),
  }
}

function lists(
  set: Set,
  get: Get,
): Pick<ReviewSlice, 'exportReview' | 'readReview' | 'takeReview' | 'dropReview'> {
  return {
    exportReview: async () => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      await get().attempt(async () => {
        await saveFile('workloads-to-review.csv', await engine().exportReview(id))
      })
    },
    readReview: async (csv) => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      const reviewList = await get().attempt(() => engine().readReview(id, csv))
      if (reviewList !== undefined) set({ reviewList })
    },
    takeReview: async () => {
      const { workspaceId: id, reviewList } = get()
      if (id === undefined || reviewList === undefined) return
      const marks = reviewList.marks.map(({ workloadId, tier, task, note }) => ({
        workloadId,
        neededTier: tier,
        task,
        note,
        ...signature(get()),
      }))
      const document = await get().attempt(() => engine().setOverrides(id, marks))
      if (document !== undefined) set({ document, reviewList: undefined, ...NOTHING_OPEN })
    },
    dropReview: () => set({ reviewList: undefined }),
  }
}

function rules(
  set: Set,
  get: Get,
): Pick<
  ReviewSlice,
  'loadRules' | 'saveRules' | 'exportRules' | 'saveTests' | 'exportTests' | 'importTests'
> {
  const changed = async (change: (id: string) => Promise<AnalysisDocument>): Promise<boolean> => {
    const { workspaceId: id } = get()
    if (id === undefined) return false
    const document = await get().attempt(() => change(id))
    if (document === undefined) return false
    set({ document, ...NOTHING_OPEN })
    await get().loadRules()
    return true
  }
  const saved = async (name: string, bytes: (id: string) => Promise<Uint8Array>): Promise<void> => {
    const { workspaceId: id } = get()
    if (id === undefined) return
    await get().attempt(async () => {
      await saveFile(name, await bytes(id))
    })
  }
  return {
    loadRules: async () => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      const rulesView = await get().attempt(() => engine().rules(id))
      if (rulesView !== undefined && get().workspaceId === id) set({ rulesView })
    },
    saveRules: (document) => changed((id) => engine().setRules(id, document)),
    exportRules: () => saved('ai-spend-rules.json', (id) => engine().exportRules(id)),
    saveTests: (tests) => changed((id) => engine().setOwnTests(id, tests)),
    exportTests: () => saved('ai-spend-tests.json', (id) => engine().exportOwnTests(id)),
    importTests: (fileName, text) => changed((id) => engine().importOwnTests(id, fileName, text)),
  }
}

/** A workload without a suggestion cannot be accepted: it stays open. */
function decisions(verdict: Verdict, state: AppState): readonly TierOverride[] {
  const chosen = new Set(state.reviewSelection)
  return (state.document?.workloads ?? []).flatMap((entry: WorkloadEntry): TierOverride[] => {
    const neededTier =
      verdict === 'accept' ? entry.neededTier : verdict === 'by-rule' ? null : verdict
    if (!chosen.has(entry.id) || neededTier === null) return []
    return [{ workloadId: entry.id, neededTier, task: entry.task, note: '', ...signature(state) }]
  })
}

function signature({ settings }: AppState): Pick<TierOverride, 'author' | 'at'> {
  return { author: settings.author, at: new Date().toISOString() }
}
