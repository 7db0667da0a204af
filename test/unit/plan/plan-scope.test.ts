import { expect, it } from 'vitest'
import type { Where } from '../../../shared/document/user/plan-parts.ts'
import { workloadFilter } from '../../../shared/plan/plan-scope.ts'
import type { PlanWorkload } from '../../../shared/plan/planning-input.ts'

const WORKLOAD: PlanWorkload = {
  id: 'W-1',
  provider: 'microsoft',
  projectNames: ['proj_1', 'Hóa đơn'],
  apiKeyNames: ['key_1', 'Nightly'],
  model: 'gpt-5.4',
  modelIds: [],
  neededTier: 'routine',
  paidTier: null,
}

it.each<{ why: string; where: Where; holds: boolean }>([
  { why: 'no key means all', where: {}, holds: true },
  { why: 'one of the tiers', where: { neededTier: ['mid', 'routine'] }, holds: true },
  { why: 'another tier', where: { neededTier: ['mid'] }, holds: false },
  { why: 'a tier that is not known', where: { paidTier: ['mid'] }, holds: false },
  { why: 'a provider by its alias', where: { provider: ['Azure'] }, holds: true },
  { why: 'another provider', where: { provider: ['aws'] }, holds: false },
  { why: 'a project by its id', where: { project: ['PROJ_1'] }, holds: true },
  { why: 'a project by its name in capitals', where: { project: ['HÓA ĐƠN'] }, holds: true },
  { why: 'never a part of a name', where: { project: ['hóa'] }, holds: false },
  { why: 'a workload by its id', where: { workload: ['w-1'] }, holds: true },
  { why: 'a workload by its key', where: { workload: ['nightly'] }, holds: true },
  { why: 'all given keys', where: { provider: ['azure'], project: ['x'] }, holds: false },
])('where: $why', ({ where, holds }) => {
  expect(workloadFilter(where)(WORKLOAD)).toBe(holds)
})
