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

/** A mapping of a person's own table. @throws ProblemError naming the first thing that is wrong with it. */
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

/** The side files of a run: prices, plans, rules. @throws ProblemError naming the file and what is wrong. */
export async function readPrices(paths: readonly string[]): Promise<PriceTerms> {
  const documents = await Promise.all(paths.map(readJson))
  const terms = documents.map(({ value, name }) => readPriceTerms(value, name))
  return {
    entries: terms.flatMap(({ entries }) => entries),
    discounts: terms.flatMap(({ discounts }) => discounts),
    aliases: terms.flatMap(({ aliases }) => aliases),
  }
}

export async function readPlans(paths: readonly string[]): Promise<readonly PlanDocument[]> {
  const documents = await Promise.all(paths.map(readJson))
  return documents.flatMap(({ value, name }) =>
    readScenarioFile(value, name).map(({ plan }) => plan),
  )
}

/** What is proposed by; `undefined`: the defaults. */
export async function readTerms(path: string | undefined): Promise<SavingsTerms> {
  if (path === undefined) return DEFAULT_SAVINGS_TERMS
  const { value, name } = await readJson(path)
  return readSavingsTerms(value, name)
}

export async function readRules(paths: readonly string[]): Promise<RuleSet> {
  const documents = await Promise.all(paths.map(readJson))
  return documents.map(({ value }) => readRuleDocument(value)).reduce(layRules, BUILT_IN_RULE_SET)
}

/** Own blind comparisons; a test that stands in several files counts once. */
export async function readTests(paths: readonly string[]): Promise<readonly OwnTest[]> {
  const documents = await Promise.all(paths.map(readJson))
  return documents.map(({ value, name }) => readOwnTestFile(value, name)).reduce(layOwnTests, [])
}

async function readJson(path: string): Promise<{ readonly value: unknown; readonly name: string }> {
  const name = basename(path)
  const wanted = { expected: 'a JSON document', fix: 'Correct the file and run again.' }
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
      fix: 'Check the path and the rights, then run again.',
    })
  }
}
