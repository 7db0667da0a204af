import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readJsonText } from '../../shared/domain/json-text.ts'
import type { WorkloadEntry } from '../../shared/document/analysis-document.ts'
import { ProblemError, type Problem } from '../../shared/domain/problem.ts'
import type { PlanDocument } from '../../shared/document/user/plan-document.ts'
import { type OwnPrices, readOwnPrices } from '../../shared/document/user/price-document.ts'
import {
  type Assumptions,
  readAssumptions,
} from '../../shared/document/user/assumptions-document.ts'
import { readPolicy } from '../../shared/document/user/policy-document.ts'
import { layRules } from '../../shared/classify/lay-rules.ts'
import { readRuleDocument } from '../../shared/document/user/rule-document.ts'
import { builtInRules } from '../../shared/classify/built-in-rules.ts'
import type { Override, RuleSet } from '../../shared/classify/rule-set.ts'
import { type OwnTest, readOwnTestFile } from '../../shared/document/user/own-test-document.ts'
import { layOwnTests } from '../../shared/evidence/own-test.ts'
import { readAnswerList } from '../../shared/review/answer-list.ts'
import { readMapping, type MappingDocument } from '../../shared/document/user/mapping-document.ts'
import { DEFAULT_ASSUMPTIONS } from '../../shared/assumptions/default-assumptions.ts'
import { readScenarioFile } from '../../shared/document/user/scenario-document.ts'

/** A saved column mapping. @throws ProblemError naming its first fault. */
export async function readMappingFile(path: string): Promise<MappingDocument> {
  const { value, name } = await readJson(path)
  return readMapping(value, name)
}

/** The user's price entries, discounts and confirmed model ids of all files. @throws ProblemError naming the file and the fault. */
export async function readPrices(paths: readonly string[]): Promise<OwnPrices> {
  const documents = await Promise.all(paths.map(readJson))
  const all = documents.map(({ value, name }) => readOwnPrices(value, name))
  return {
    entries: all.flatMap(({ entries }) => entries),
    discounts: all.flatMap(({ discounts }) => discounts),
    aliases: all.flatMap(({ aliases }) => aliases),
  }
}

/** The plans of all files; a set of scenarios gives several. @throws ProblemError naming the file and the fault. */
export async function readPlans(paths: readonly string[]): Promise<readonly PlanDocument[]> {
  const documents = await Promise.all(paths.map(readJson))
  return documents.flatMap(({ value, name }) =>
    readScenarioFile(value, name).map(({ plan }) => plan),
  )
}

/** The assumptions of plans; the defaults when no file is given. @throws ProblemError naming the file and the fault. */
export async function readAssumptionsFile(path: string | undefined): Promise<Assumptions> {
  if (path === undefined) return DEFAULT_ASSUMPTIONS
  const { value, name } = await readJson(path)
  return readAssumptions(value, name, DEFAULT_ASSUMPTIONS)
}

/** Assumptions with the policy of a file in place of their own. @throws ProblemError naming the file and the fault. */
export async function withPolicyFile(
  terms: Assumptions,
  path: string | undefined,
): Promise<Assumptions> {
  if (path === undefined) return terms
  const { value, name } = await readJson(path)
  return { ...terms, policy: readPolicy(value, name) }
}

/** The built-in rules with the rules of the files on top, in order. @throws ProblemError naming the fault. */
export async function readRules(paths: readonly string[]): Promise<RuleSet> {
  const documents = await Promise.all(paths.map(readJson))
  return documents
    .map(({ value, name }) => readRuleDocument(value, name))
    .reduce(layRules, await builtInRules())
}

/** Own blind comparisons; a test that is in several files counts once. @throws ProblemError naming the file and the fault. */
export async function readTests(paths: readonly string[]): Promise<readonly OwnTest[]> {
  const documents = await Promise.all(paths.map(readJson))
  return documents.map(({ value, name }) => readOwnTestFile(value, name)).reduce(layOwnTests, [])
}

/**
 * What people answered about tiers, as decisions on these workloads; rows that cannot be used are told with their line.
 *
 * @throws ProblemError when the file cannot be read.
 */
export async function readAnswers(
  path: string,
  workloads: readonly WorkloadEntry[],
): Promise<{ readonly overrides: readonly Override[]; readonly problems: readonly Problem[] }> {
  const { marks, problems } = readAnswerList(await readText(path), workloads)
  return {
    overrides: marks.map(({ workloadId: workload, tier, task, by: author, note }) => ({
      workload,
      tier,
      author,
      date: '',
      ...(task === null ? {} : { task }),
      ...(note === '' ? {} : { note }),
    })),
    problems: problems.map(({ line, column, value, expected }) => ({
      what: 'This answer is not used.',
      where: `${basename(path)}, line ${String(line)}, column ${column}`,
      found: value === '' ? '(empty)' : value,
      expected,
      fix: 'Correct the line and run the command again.',
    })),
  }
}

async function readJson(path: string): Promise<{ readonly value: unknown; readonly name: string }> {
  const name = basename(path)
  const wanted = { expected: 'a JSON document', fix: 'Correct the file and run the command again.' }
  return { value: readJsonText(await readText(path), name, wanted), name }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new ProblemError({
      what: 'The file cannot be read.',
      where: path,
      expected: 'a readable file',
      fix: 'Check the path and its permissions, then run the command again.',
    })
  }
}
