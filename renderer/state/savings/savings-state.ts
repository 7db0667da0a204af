import type { EditablePlan, PlanDraft, RoutingKind } from '../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type {
  CandidateRow,
  CandidateTable,
  PlanOutlook,
} from '../../../shared/views/candidate-views.ts'
import type { PlanDetails } from '../../../shared/views/plan-timeline.ts'
import type { PlanResult } from '../../../shared/document/plan-result.ts'
import type { SavingsBasis } from '../../../shared/views/assumptions-basis.ts'
import type { Assumptions } from '../../../shared/document/user/assumptions-document.ts'
import type { ScenarioSet } from '../../../shared/document/user/scenario-document.ts'

/** The parts of the savings screen: what is advised, what is planned, and what both stand on. */
export const SAVINGS_VIEWS = ['answers', 'scenarios', 'assumptions'] as const

export type SavingsView = (typeof SAVINGS_VIEWS)[number]

export interface PlanDrafts {
  readonly document: AnalysisDocument
  readonly plans: readonly PlanDraft[]
}

/** A changed plan with the last answer about it. */
export interface PlanTrial {
  readonly plan: EditablePlan
  readonly result: PlanResult | undefined
  /** The result is in full, and of this very plan. */
  readonly isSettled: boolean
}

/** A plan over time, keyed by the plan that was asked about. */
export interface DetailsAnswer {
  readonly plan: EditablePlan
  readonly details: PlanDetails | null
}

export interface SavingsSlice {
  readonly savingsView: SavingsView
  readonly setSavingsView: (view: SavingsView) => void
  /** `undefined`: the plan with the highest likely value. */
  readonly planName: string | undefined
  readonly choosePlan: (name: string) => void
  /** The plans behind the document that they were asked for. */
  readonly drafts: PlanDrafts | undefined
  /** Changed plans by name. */
  readonly trials: Readonly<Record<string, PlanTrial>>
  readonly loadDrafts: () => Promise<void>
  /**
   * Works the plan out while it is changed: quickly first, in full when nothing newer waits. A scenario is kept as
   * it was changed; a built-in plan stays as it is under the trial.
   *
   * @param gesture changes with the same one in quick succession are undone together.
   */
  readonly tryPlan: (plan: EditablePlan, gesture?: string) => Promise<void>
  /** The same without a step that can be undone. */
  readonly followPlan: (plan: EditablePlan) => Promise<void>
  /** A built-in plan as the program proposes it. */
  readonly resetPlan: (name: string) => void
  /** Hands the mapping of a plan over for saving. */
  readonly saveRouting: (plan: EditablePlan, kind: RoutingKind) => Promise<void>
  readonly details: DetailsAnswer | undefined
  readonly loadDetails: (plan: EditablePlan) => Promise<void>
}

/** Everything that undo goes back to: the kept scenarios, and the built-in plans as they are being tried. */
export interface DeskState {
  readonly scenarios: ScenarioSet
  readonly tried: readonly EditablePlan[]
}

export interface ScenariosSlice {
  readonly scenarios: ScenarioSet | undefined
  /** A set that is being saved: the next change is made on it. */
  readonly sentScenarios: ScenarioSet | undefined
  /** The newest last. */
  readonly deskPast: readonly DeskState[]
  /** The next one last. */
  readonly deskFuture: readonly DeskState[]
  /** Notes the state that the next change can be undone to. */
  readonly rememberDesk: (gesture?: string) => void
  /** Keeps a plan under a name of its own, and chooses it. */
  readonly keepScenario: (name: string, plan: EditablePlan) => Promise<void>
  readonly changeScenario: (
    id: string,
    change: { readonly name: string; readonly note: string },
  ) => Promise<void>
  readonly duplicateScenario: (id: string) => Promise<void>
  readonly removeScenario: (id: string) => Promise<void>
  readonly importScenarios: (fileName: string, text: string) => Promise<void>
  /** One as a plan that the command reads; all of them as a set where no id is given. */
  readonly exportScenarios: (id?: string) => Promise<void>
  /**
   * Puts a set in place of the kept one, with everything that follows from it.
   *
   * @param isRestore whether it is an earlier one.
   */
  readonly putScenarios: (set: ScenarioSet, isRestore?: boolean) => Promise<void>
  readonly undoDesk: () => Promise<void>
  readonly redoDesk: () => Promise<void>
}

export interface AssumptionsSlice {
  readonly savingsTerms: Assumptions | undefined
  readonly savingsBasis: SavingsBasis | undefined
  /** The document that both belong to. */
  readonly assumptionsOf: AnalysisDocument | undefined
  /** Asks for both, if they are not those of the open document. */
  readonly loadAssumptions: () => Promise<void>
  /** Takes the terms over; what is wrong with them becomes the fault that is shown. */
  readonly changeTerms: (terms: Assumptions) => Promise<void>
  readonly importTerms: (fileName: string, text: string) => Promise<void>
  readonly exportTerms: () => Promise<void>
  readonly importPolicy: (fileName: string, text: string) => Promise<void>
  readonly exportPolicy: () => Promise<void>
}

/** A target with what it does to the plan. */
export interface ComparedTarget {
  readonly row: CandidateRow
  /** `undefined` while it is worked out. */
  readonly outlook: PlanOutlook | undefined
}

/** Choosing a model at a seller for some workloads, over whatever screen it was asked for on. */
export interface TargetsSlice {
  /** `undefined`: nothing is being chosen. */
  readonly targetsFor: readonly string[] | undefined
  readonly candidates: CandidateTable | undefined
  /** The plan that is changed, as it stands, and what it is worth. */
  readonly targetPlan: EditablePlan | undefined
  readonly targetPlanOutlook: PlanOutlook | undefined
  readonly targetShare: number
  /** At most four. */
  readonly compared: readonly ComparedTarget[]
  readonly openTargets: (workloads: readonly string[]) => Promise<void>
  readonly closeTargets: () => void
  /** Puts a target beside the others, or takes it away. */
  readonly compareTarget: (row: CandidateRow) => Promise<void>
  readonly setTargetShare: (share: number) => Promise<void>
  /** Tries the plan with the target on the savings screen. */
  readonly takeTarget: (row: CandidateRow) => Promise<void>
}
