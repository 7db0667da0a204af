import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readJsonText } from '../../shared/domain/json-text.ts'
import { ProblemError } from '../../shared/domain/problem.ts'
import type { PlanDocument } from '../../shared/document/plan-document.ts'
import type { PriceTerms } from '../../shared/document/price-terms.ts'
import type { SavingsTerms } from '../../shared/document/assumptions-terms.ts'
import { layRules, readRuleDocument } from '../../shared/classify/lay-rules.ts'
import { BUILT_IN_RULE_SET, type RuleSet } from '../../shared/classify/rule-set.ts'
import type { OwnTest } from '../../shared/views/review-views.ts'
import { layOwnTests, readOwnTestFile } from '../../shared/evidence/own-test.ts'
import { readMapping, type Mapping } from '../../shared/formats/generic/generic-profile.ts'
import { readPriceTerms } from '../../shared/prices/price-document.ts'
import {
  DEFAULT_SAVINGS_TERMS,
  readSavingsTerms,
} from '../../shared/assumptions/assumptions-document.ts'
import { readScenarioFile } from '../../shared/plan/exchange/scenario-file.ts'

/** A saved column mapping. @throws ProblemError naming its first fault. */
export async function readMappingFile(path: string): Promise<Mapping> {
  const { value, name } = await readJson(path)
  const read = readMapping(value)
  if ('mapping' in read) return read.mapping
  const [fault] = read.faults
  throw new ProblemError({
    what: 'The mapping cannot be used.',
    where: fault === undefined || fault.path === '' ? name : `${name}, ${fault.path}`,
    expected: fault?.message ?? 'a document of the schema ai-spend-mapping/1',
    fix: 'Correct the file, or save the mapping again under Import, Map columns.',
  })
}

/** The user's price entries, discounts and confirmed model ids of all files. @throws ProblemError naming the file and the fault. */
export async function readPrices(paths: readonly string[]): Promise<PriceTerms> {
  const documents = await Promise.all(paths.map(readJson))
  const terms = documents.map(({ value, name }) => readPriceTerms(value, name))
  return {
    entries: terms.flatMap(({ entries }) => entries),
    discounts: terms.flatMap(({ discounts }) => discounts),
    aliases: terms.flatMap(({ aliases }) => aliases),
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
export async function readTerms(path: string | undefined): Promise<SavingsTerms> {
  if (path === undefined) return DEFAULT_SAVINGS_TERMS
  const { value, name } = await readJson(path)
  return readSavingsTerms(value, name)
}

/** The built-in rules with the rules of the files on top, in order. @throws ProblemError naming the fault. */
export async function readRules(paths: readonly string[]): Promise<RuleSet> {
  const documents = await Promise.all(paths.map(readJson))
  return documents.map(({ value }) => readRuleDocument(value)).reduce(layRules, BUILT_IN_RULE_SET)
}

/** Own blind comparisons; a test that is in several files counts once. @throws ProblemError naming the file and the fault. */
export async function readTests(paths: readonly string[]): Promise<readonly OwnTest[]> {
  const documents = await Promise.all(paths.map(readJson))
  return documents.map(({ value, name }) => readOwnTestFile(value, name)).reduce(layOwnTests, [])
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
