// `node build/prices/make-evidence.mjs [--check]`: makes the table of public results from the collected figures, or
// checks that it is what they make. Facts only: benchmark, version, date, source, value, unit; remarks stay outside.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'
import { at } from '../tree.mjs'
import { readCsv } from './read-csv.mjs'

const TARGET = at('shared/facts/evidence.json')
const FIGURES = at('../shared/prices/quality_evidence.csv')

/** @type {{ module: typeof import('../../shared/catalogue/catalogue.ts') }} */
const { module: catalogue } = await runnerImport(at('shared/catalogue/catalogue.ts'))

/**
 * What each benchmark measures: which tasks it speaks for, which end is good, and who ran it.
 * @type {Record<string, { id: string, name: string, version: string, tasks: string[], lowerIsBetter?: boolean }>}
 */
const BENCHMARKS = {
  'Vectara HHEM-2.3 hallucination rate (lower better)': {
    id: 'vectara-hhem',
    name: 'Vectara hallucination rate',
    version: 'HHEM-2.3',
    tasks: ['summarization', 'rag-qa'],
    lowerIsBetter: true,
  },
  'tau3 banking_knowledge pass^1': {
    id: 'tau3-banking',
    name: 'tau3 banking knowledge',
    version: 'pass^1',
    tasks: ['support'],
  },
  'tau2 airline pass^1': {
    id: 'tau2-airline',
    name: 'tau2 airline',
    version: 'pass^1',
    tasks: ['support'],
  },
  'tau2 retail pass^1': {
    id: 'tau2-retail',
    name: 'tau2 retail',
    version: 'pass^1',
    tasks: ['support'],
  },
  'tau2 telecom pass^1': {
    id: 'tau2-telecom',
    name: 'tau2 telecom',
    version: 'pass^1',
    tasks: ['support'],
  },
  'Artificial Analysis Coding Agent Index': {
    id: 'aa-coding-agent',
    name: 'Artificial Analysis Coding Agent Index',
    version: '',
    tasks: ['agentic-coding'],
  },
  'SWE-bench Verified': {
    id: 'swe-bench-verified',
    name: 'SWE-bench Verified',
    version: '',
    tasks: ['agentic-coding'],
  },
  'SWE-bench Verified bash-only': {
    id: 'swe-bench-bash',
    name: 'SWE-bench Verified',
    version: 'bash-only',
    tasks: ['agentic-coding'],
  },
  'AIMultiple A-CODE-LLM bench': {
    id: 'aimultiple-code',
    name: 'AIMultiple A-CODE-LLM',
    version: '',
    tasks: ['template-code'],
  },
  'Stet replay of 50 merged Go/Rust PRs': {
    id: 'stet-prs',
    name: 'Stet replay of merged pull requests',
    version: '50 PRs',
    tasks: ['agentic-coding'],
  },
  'Artificial Analysis Intelligence Index v4.1': {
    id: 'aa-intelligence',
    name: 'Artificial Analysis Intelligence Index',
    version: 'v4.1',
    tasks: ['research'],
  },
  'BFCL V4 overall': {
    id: 'bfcl',
    name: 'Berkeley Function Calling',
    version: 'V4 overall',
    tasks: ['extraction'],
  },
  'docaifabric 500-invoice field accuracy': {
    id: 'docaifabric-invoices',
    name: 'docaifabric invoice fields',
    version: '500 invoices',
    tasks: ['extraction', 'data-entry'],
  },
  'WMT25 human evaluation': {
    id: 'wmt25',
    name: 'WMT human evaluation',
    version: 'WMT25',
    tasks: ['translation'],
  },
}

if (!existsSync(FIGURES)) {
  console.log('The collected figures are not beside this project: nothing to make.')
  process.exit(0)
}
const rows = readCsv(readFileSync(FIGURES, 'utf8'))
const text = await format(JSON.stringify(table(rows)), {
  ...(await resolveConfig(TARGET)),
  parser: 'json',
})
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('evidence.json is not what the figures make: run build/prices/make-evidence.mjs.')
    process.exit(1)
  }
} else writeFileSync(TARGET, text)

/** @param {Record<string, string>[]} all */
function table(all) {
  const left = all.filter(({ benchmark = '' }) => BENCHMARKS[benchmark] === undefined)
  const places = [...new Set(left.map(({ benchmark }) => benchmark))]
  console.log(`Not about a task, left out: ${places.join('; ')}`)
  return {
    benchmarks: Object.values(BENCHMARKS),
    results: all.flatMap((row) => resultOf(row)),
  }
}

/** @param {Record<string, string>} row */
function resultOf({ benchmark = '', model_or_host = '', value = '', unit = '', ...facts }) {
  const known = BENCHMARKS[benchmark]
  if (known === undefined || value === '') return []
  const model = modelOf(model_or_host)
  if (model === undefined) {
    console.log(`Not in the catalogue, left out: ${model_or_host}`)
    return []
  }
  const { as_of = '', source = '', confidence = '' } = facts
  const isNumber = Number.isFinite(Number(value))
  return [
    {
      benchmark: known.id,
      model,
      name: model_or_host.replace(/ \(.*$/, ''),
      ...(settingOf(model_or_host) === '' ? {} : { setting: settingOf(model_or_host) }),
      ...(isNumber ? { value: Number(value), unit } : { text: value }),
      // Of a span of years the first: a figure must not look newer than it may be.
      date: as_of.replace(/ .*$/, '').replace(/^(\d{4})-\d{4}$/, '$1'),
      source: source.replace(/ as copied in /, ', in '),
      confidence: /vendor/i.test(`${source} ${model_or_host}`) ? 'low' : confidence,
      ...(/vendor/i.test(`${source} ${model_or_host}`) ? { vendor: true } : {}),
    },
  ]
}

/** @param {string} name */
function settingOf(name) {
  return (
    /\((.*)\)$/.exec(name)?.[1] ??
    / \+ (.*)$/.exec(name)?.[1] ??
    /[ -](high|no reasoning|thinking)$/.exec(name)?.[1] ??
    ''
  )
}

/** @param {string} name */
function modelOf(name) {
  const bare = name
    .replace(/ \(.*$/, '')
    .replace(/ \+ .*$/, '')
    .replace(/[ -](high|no reasoning|thinking)$/, '')
  for (const form of [bare, bare.replace(/-\d{4}$/, ''), bare.replace(/-\d{4}-\d\d$/, '')]) {
    const match = catalogue.resolveModel('', form)
    if (match.kind === 'found') return match.model
  }
  return undefined
}
