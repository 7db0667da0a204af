import type { WorkloadProfile } from '../../shared/classify/profile.ts'
import { readLabels, type Label } from './read-labels.ts'
import { readProfiles } from './read-profiles.ts'

/** A workload of the exports with what a person says of it. */
export interface LabelledWorkload {
  readonly label: Label
  readonly profile: WorkloadProfile
  /** In the reporting currency; zero where the exports state none. */
  readonly spend: number
}

/**
 * Every labelled workload that the exports show; one that they show in several parts stands there as its largest.
 *
 * @throws Error for a label that fits no workload, because a figure without it would be another figure.
 */
export async function labelledWorkloads(folder: string): Promise<readonly LabelledWorkload[]> {
  const found: LabelledWorkload[] = []
  for (const { exports, labels } of readLabels(folder)) {
    const profiles = await readProfiles(exports)
    found.push(...labels.map((label) => labelled(label, profiles)))
  }
  return found
}

function labelled(label: Label, profiles: readonly WorkloadProfile[]): LabelledWorkload {
  const parts = profiles.filter((profile) => fits(label, profile))
  const spend = parts.reduce((sum, part) => sum + (part.spend ?? 0), 0)
  const largest = parts.reduce<WorkloadProfile | undefined>(
    (best, next) => ((next.spend ?? 0) > (best?.spend ?? -1) ? next : best),
    undefined,
  )
  if (largest === undefined)
    throw new Error(`no workload fits the label ${[...label.projects, ...label.apiKeys].join(' ')}`)
  return { label, profile: largest, spend }
}

function fits(label: Label, { names, model }: WorkloadProfile): boolean {
  return (
    shares(label.projects, names.project) &&
    shares(label.apiKeys, names.apiKey) &&
    shares(label.models, model === undefined ? [] : [model]) &&
    shares(
      label.user === undefined ? [] : [label.user],
      names.user === undefined ? [] : [names.user],
    )
  )
}

/** Whether two lists have a name in common; a list without names demands nothing. */
function shares(wanted: readonly string[], given: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((name) => given.includes(name))
}
