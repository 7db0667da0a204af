import type { StateCreator } from 'zustand'
import { idKey, listChange } from '../../shared/api/list-change.ts'
import type { TierOverride } from '../../shared/api/tier-override.ts'
import { rulesChange } from '../../shared/api/tiers-api.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from '../../shared/api/workspace-news.ts'
import type { WorkloadEntry } from '../../shared/document/analysis-document.ts'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
import { newestDocument, seenWorkspace } from './workspaces/seen-workspace.ts'
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
      const { reviewPending, reviewSelection } = get()
      const seen = seenWorkspace(get())
      if (seen === undefined || reviewPending === undefined) return
      const { verdict } = reviewPending
      const answer = await get().attempt(() =>
        verdict === 'by-rule'
          ? engine().clearOverrides(seen, reviewSelection)
          : engine().setOverrides(seen, decisions(verdict, get())),
      )
      if (answer !== undefined) set({ ...newestDocument(get(), seen.id, answer), ...NOTHING_OPEN })
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
      const { reviewList } = get()
      const seen = seenWorkspace(get())
      if (seen === undefined || reviewList === undefined) return
      const own = signature(get())
      const marks = reviewList.marks.map(({ workloadId, tier, task, by, note }) => ({
        workloadId,
        neededTier: tier,
        task,
        note,
        at: own.at,
        author: by === '' ? own.author : by,
      }))
      const answer = await get().attempt(() => engine().setOverrides(seen, marks))
      if (answer === undefined) return
      set({ ...newestDocument(get(), seen.id, answer), reviewList: undefined, ...NOTHING_OPEN })
    },
    dropReview: () => set({ reviewList: undefined }),
  }
}

type Rules =
  | 'loadRules'
  | 'saveRules'
  | 'importRules'
  | 'exportRules'
  | 'addTest'
  | 'exportTests'
  | 'importTests'

function rules(set: Set, get: Get): Pick<ReviewSlice, Rules> {
  const changed = rulesEditor(set, get)
  return {
    loadRules: async () => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      const rulesView = await get().attempt(() => engine().rules(id))
      if (rulesView !== undefined && get().workspaceId === id) set({ rulesView })
    },
    saveRules: async (document) => {
      const before = get().rulesView?.own
      if (before === undefined) return false
      return changed((seen) => engine().changeRules(seen, rulesChange(before, document)))
    },
    importRules: (text) => changed((seen) => engine().importRules(seen, text)),
    exportRules: () => savedAs('ai-spend-rules.json', get, (id) => engine().exportRules(id)),
    addTest: (test) => {
      const tests = get().rulesView?.tests ?? []
      const change = listChange(tests, [...tests, test], idKey)
      return changed((seen) => engine().changeOwnTests(seen, change))
    },
    exportTests: () => savedAs('ai-spend-tests.json', get, (id) => engine().exportOwnTests(id)),
    importTests: (fileName, text) =>
      changed((seen) => engine().importOwnTests(seen, fileName, text)),
  }
}

/** Makes an edit of rules or tests, and shows them as they were kept. */
function rulesEditor(set: Set, get: Get) {
  return async (edit: (seen: SeenWorkspace) => Promise<AnalyzedWorkspace>): Promise<boolean> => {
    const seen = seenWorkspace(get())
    if (seen === undefined) return false
    const answer = await get().attempt(() => edit(seen))
    if (answer === undefined) return false
    set({ ...newestDocument(get(), seen.id, answer), ...NOTHING_OPEN })
    await get().loadRules()
    return true
  }
}

async function savedAs(
  name: string,
  get: Get,
  bytes: (id: string) => Promise<Uint8Array>,
): Promise<void> {
  const { workspaceId: id } = get()
  if (id === undefined) return
  await get().attempt(async () => {
    await saveFile(name, await bytes(id))
  })
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
