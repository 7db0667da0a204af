import { changedList, idKey, type ListChange } from '../../../shared/api/list-change.ts'
import type { RulesChange, TiersApi } from '../../../shared/api/tiers-api.ts'
import { layRules } from '../../../shared/classify/lay-rules.ts'
import { ruleListing } from '../../../shared/classify/rule-list.ts'
import { BUILT_IN_RULE_SET } from '../../../shared/classify/rule-set.ts'
import { readRuleDocument, type RuleDocument } from '../../../shared/document/user/rule-document.ts'
import {
  readOwnTestFile,
  readOwnTests,
  writeOwnTestFile,
} from '../../../shared/document/user/own-test-document.ts'
import { layOwnTests } from '../../../shared/evidence/own-test.ts'
import { isAnswerList, readAnswerList } from '../../../shared/review/answer-list.ts'
import { readReviewList, writeReviewList } from '../../../shared/review/review-list.ts'
import type { Touched, WorkspaceEdit } from '../../storage/stored-workspace.ts'
import { changedRules } from '../session/changed-rules.ts'
import {
  rulesWithDecisions,
  splitDecisions,
  withDecisions,
  withoutDecisions,
} from '../session/decisions.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { effectsOn } from './effects.ts'
import { jsonFile } from './json-file.ts'

/** What a person decides about tiers: one by one, by rules, and by tests of their own. */
export function tiersService(session: WorkspaceSession): TiersApi {
  return { ...decisions(session), ...reviewLists(session), ...rules(session), ...tests(session) }
}

type Decisions = 'previewDecisions' | 'setOverrides' | 'clearOverrides'

function decisions(session: WorkspaceSession): Pick<TiersApi, Decisions> {
  return {
    previewDecisions: (workspaceId, made, givenBack) =>
      effectsOn(session, workspaceId, ({ overrides }) => ({
        overrides: withDecisions(withoutDecisions(overrides, givenBack), made),
      })),
    setOverrides: (seen, made) =>
      session.edit(seen, {
        touches: made.map(({ workloadId }) => ({ part: 'overrides', key: workloadId })),
        patch: ({ overrides }) => ({ overrides: withDecisions(overrides, made) }),
      }),
    clearOverrides: (seen, workloadIds) =>
      session.edit(seen, {
        touches: workloadIds.map((key) => ({ part: 'overrides', key })),
        patch: ({ overrides }) => ({ overrides: withoutDecisions(overrides, workloadIds) }),
      }),
  }
}

function reviewLists(session: WorkspaceSession): Pick<TiersApi, 'exportReview' | 'readReview'> {
  return {
    exportReview: async (workspaceId) => {
      const { document } = await session.analyze(workspaceId)
      return new TextEncoder().encode(writeReviewList(document))
    },
    readReview: async (workspaceId, csv) => {
      const { document } = await session.analyze(workspaceId)
      const read = isAnswerList(csv) ? readAnswerList : readReviewList
      return read(csv, document.workloads)
    },
  }
}

type Rules = 'rules' | 'changeRules' | 'importRules' | 'exportRules'

function rules(session: WorkspaceSession): Pick<TiersApi, Rules> {
  const { store, world } = session
  return {
    rules: async (workspaceId) => {
      const { rules: own, tests: results } = await store.workspace(workspaceId)
      return { own, builtIn: ruleListing(own), tests: results }
    },
    changeRules: (seen, change) => session.edit(seen, rulesEdit(change)),
    importRules: async (seen, document) => {
      const { rules: read, decided } = splitDecisions(usableRules(document), world.now())
      const touched = decided.map(({ workloadId: key }) => ({ part: 'overrides', key }) as const)
      return session.edit(seen, {
        touches: [{ part: 'rules' }, ...touched],
        patch: ({ overrides }) => ({ rules: read, overrides: withDecisions(overrides, decided) }),
      })
    },
    exportRules: async (workspaceId) =>
      jsonFile(rulesWithDecisions(await store.workspace(workspaceId))),
  }
}

function rulesEdit(change: RulesChange): WorkspaceEdit {
  const touched = <T>(list: keyof RulesChange, items: ListChange<T>): readonly Touched[] =>
    items.map(({ key }) => ({ part: 'rules', key: `${list} ${key}` }))
  return {
    touches: [
      ...touched('rules', change.rules),
      ...touched('without', change.without),
      ...touched('merges', change.merges),
      ...touched('splits', change.splits),
    ],
    patch: ({ rules: own }) => ({
      rules: usableRules(changedRules(own, change)),
    }),
  }
}

/** A rule that is switched off must be there: better now than at every later analysis. @throws ProblemError. */
function usableRules(document: unknown): RuleDocument {
  const read = readRuleDocument(document, 'the rules')
  layRules(BUILT_IN_RULE_SET, read)
  return read
}

type Tests = 'changeOwnTests' | 'exportOwnTests' | 'importOwnTests'

function tests(session: WorkspaceSession): Pick<TiersApi, Tests> {
  return {
    changeOwnTests: (seen, change) =>
      session.edit(seen, {
        touches: change.map(({ key }) => ({ part: 'tests', key })),
        patch: (record) => ({
          tests: readOwnTests(changedList(record.tests, change, idKey)),
        }),
      }),
    exportOwnTests: async (workspaceId) => {
      const { tests: results } = await session.store.workspace(workspaceId)
      return new TextEncoder().encode(writeOwnTestFile(results))
    },
    importOwnTests: async (seen, fileName, text) => {
      const more = readOwnTestFile(text, fileName)
      return session.edit(seen, {
        touches: more.map(({ id }) => ({ part: 'tests', key: id })),
        patch: (record) => ({ tests: layOwnTests(record.tests, more) }),
      })
    },
  }
}
