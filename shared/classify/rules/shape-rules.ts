import type { Rule } from '../rule.ts'

/**
 * Rules on the token pattern, independent of names. Their points were drafted by judgment and then fitted to labeled
 * workloads by `npm run tiers -- --fit`; fitted points are in `fitted-points.ts`.
 */
export const SHAPE_RULES: readonly Rule[] = [
  {
    id: 'no-output',
    signal: 'token-shape',
    evidence: 'no output tokens: vectors or a yes or no, not text',
    when: { measures: { outputRatio: [null, 0.0005] } },
    tiers: { routine: 3 },
    tasks: { embedding: 2 },
  },
  {
    id: 'short-answers',
    signal: 'token-shape',
    evidence: '{outputPerRequest} output tokens a request: a label, not a text',
    when: { measures: { outputPerRequest: [0.5, 40] } },
    tiers: { routine: 2.5 },
    tasks: { classification: 1.2, moderation: 0.6 },
  },
  {
    id: 'brief-answers',
    signal: 'token-shape',
    evidence: '{outputPerRequest} output tokens a request: a few fields or one sentence',
    when: { measures: { outputPerRequest: [40, 150] } },
    tiers: { routine: 1.5 },
    tasks: { classification: 1, extraction: 0.4 },
  },
  {
    id: 'paragraph-answers',
    signal: 'token-shape',
    evidence: '{outputPerRequest} output tokens a request: a paragraph',
    when: { measures: { outputPerRequest: [150, 400] } },
    tiers: { routine: 0.5 },
    tasks: { support: 0.4, summarization: 0.3, extraction: 0.2, 'email-drafting': 0.2 },
  },
  {
    id: 'page-answers',
    signal: 'token-shape',
    evidence: '{outputPerRequest} output tokens a request: a page or more',
    when: { measures: { outputPerRequest: [400, 3500] } },
    tiers: { mid: 0.7, frontier: 0.4 },
    tasks: {
      'report-drafting': 0.3,
      'data-analysis': 0.3,
      research: 0.3,
      'content-marketing': 0.2,
    },
  },
  {
    id: 'long-answers',
    signal: 'token-shape',
    evidence:
      '{outputPerRequest} output tokens a request: many pages, or much thinking before an answer',
    when: {
      measures: { outputPerRequest: [3500, null], requestsPerDay: [null, 2500] },
      unless: { outputRatio: [0.8, null] },
    },
    tiers: { frontier: 1.5, mid: 0.5 },
    tasks: { research: 0.4, 'legal-analysis': 0.3, 'report-drafting': 0.3 },
  },
  {
    id: 'short-prompts',
    signal: 'token-shape',
    evidence: '{inputPerRequest} input tokens a request: one short item at a time',
    when: { measures: { inputPerRequest: [0.5, 1200] } },
    tiers: { routine: 0.7 },
    tasks: { classification: 0.3, translation: 0.1 },
  },
  {
    id: 'long-prompts',
    signal: 'token-shape',
    evidence: '{inputPerRequest} input tokens a request: whole documents or long sessions',
    when: { measures: { inputPerRequest: [8000, null] } },
    tiers: { mid: 0.4, frontier: 0.4 },
    tasks: { 'data-analysis': 0.2, research: 0.2, 'rag-qa': 0.2, extraction: 0.2 },
  },
  {
    id: 'reads-much-writes-little',
    signal: 'token-shape',
    evidence: 'output is {outputRatio} of input and little is cached: reads much, writes little',
    when: { measures: { outputRatio: [0.0005, 0.026], cacheShare: [null, 0.4] } },
    tiers: { routine: 1.5 },
    tasks: { classification: 0.7, extraction: 0.7 },
  },
  {
    id: 'reads-much-uncached-unknown',
    signal: 'token-shape',
    evidence:
      'output is {outputRatio} of input and use goes on at weekends; cached input is not stated: reads much, writes little',
    when: {
      measures: { outputRatio: [0.0005, 0.026] },
      unless: { quietDaysShare: [null, 0.13] },
      unstated: ['cacheShare'],
    },
    tiers: { routine: 1.2 },
    tasks: { classification: 0.5, extraction: 0.5 },
  },
  {
    id: 'agent-cache-unknown',
    signal: 'token-shape',
    evidence:
      'output is only {outputRatio} of input and the weekend rests; cached input is not stated: staff with an agent, or a filter for their documents',
    when: {
      measures: { outputRatio: [0.001, 0.024], quietDaysShare: [null, 0.13] },
      // Nobody waits for a batch, and an agent waits for each of its steps.
      unless: { batchShare: [0.25, null] },
      unstated: ['cacheShare'],
    },
    tiers: { frontier: 1.2, routine: 0.4 },
    tasks: { 'agentic-coding': 1 },
  },
  {
    id: 'condenses',
    signal: 'token-shape',
    evidence: 'output is {outputRatio} of input, each text read once: condenses or fills fields',
    when: { measures: { outputRatio: [0.026, 0.25], cacheShare: [null, 0.12] } },
    tiers: { routine: 0.6 },
    tasks: { summarization: 0.5, extraction: 0.5, 'data-entry': 0.3 },
  },
  {
    id: 'as-long-as-input',
    signal: 'token-shape',
    evidence: 'output is {outputRatio} of input: as long as what it reads, like a translation',
    when: { measures: { outputRatio: [0.8, 1.35], cacheShare: [null, 0.2] } },
    tiers: { routine: 2 },
    tasks: { translation: 3 },
  },
  {
    id: 'as-long-as-input-cache-unknown',
    signal: 'token-shape',
    evidence:
      'output is {outputRatio} of input: as long as what it reads, like a translation; cached input is not stated',
    when: {
      measures: { outputRatio: [0.8, 1.35] },
      unless: { outputPerRequest: [3500, null] },
      unstated: ['cacheShare'],
    },
    tiers: { routine: 1.7 },
    tasks: { translation: 2.5 },
  },
  {
    id: 'longer-than-input',
    signal: 'token-shape',
    evidence: 'output is {outputRatio} of input: writes far more than it reads',
    when: { measures: { outputRatio: [1.35, null] } },
    tiers: { mid: 0.8 },
    tasks: { 'content-marketing': 1, 'report-drafting': 0.4 },
  },
  {
    id: 'agent-loop',
    signal: 'token-shape',
    evidence:
      '{cacheShare} of input is re-read from cache, {writeShare} newly written, output {outputRatio}: an agent that works in many steps',
    when: {
      measures: { cacheShare: [0.5, null], writeShare: [0.03, null], outputRatio: [0.001, 0.024] },
    },
    tiers: { frontier: 3 },
    tasks: { 'agentic-coding': 4 },
  },
  {
    id: 'agent-long-context',
    signal: 'token-shape',
    evidence:
      '{inputPerRequest} input tokens a request, {cacheShare} from cache, output {outputRatio}: an agent with a growing context',
    when: {
      measures: {
        cacheShare: [0.5, null],
        inputPerRequest: [25_000, null],
        outputRatio: [0.001, 0.024],
      },
    },
    tiers: { frontier: 3 },
    tasks: { 'agentic-coding': 3 },
  },
  {
    id: 'wide-agent',
    signal: 'token-shape',
    evidence:
      '{inputPerRequest} input tokens a request, {cacheShare} from cache, output {outputRatio}: an agent that reads widely and writes at each step',
    when: {
      measures: {
        cacheShare: [0.45, null],
        inputPerRequest: [14_000, null],
        outputRatio: [0.02, 0.1],
      },
    },
    tiers: { frontier: 1.8, mid: 0.3 },
    tasks: { planning: 0.6, research: 0.6, 'agentic-coding': 0.6 },
  },
  {
    id: 'agent-at-work',
    signal: 'token-shape',
    evidence:
      '{cacheShare} of input from cache, output {outputRatio}, and the weekend rests: staff with an agent, since customers do not rest',
    when: {
      measures: {
        cacheShare: [0.45, null],
        outputRatio: [0.004, 0.06],
        quietDaysShare: [null, 0.13],
      },
      unstated: ['inputPerRequest'],
    },
    tiers: { frontier: 1.2, mid: 0.3 },
    tasks: { 'agentic-coding': 0.8 },
  },
  {
    id: 'agent-requests-unknown',
    signal: 'token-shape',
    evidence:
      '{cacheShare} of input from cache, output only {outputRatio}, and the weekend rests; requests are not stated: staff with an agent that works in many steps',
    when: {
      measures: {
        cacheShare: [0.7, null],
        outputRatio: [0.001, 0.024],
        quietDaysShare: [null, 0.13],
      },
      unstated: ['inputPerRequest'],
    },
    tiers: { frontier: 1.2 },
    tasks: { 'agentic-coding': 2 },
  },
  {
    id: 'agent-cache',
    signal: 'token-shape',
    evidence:
      '{cacheShare} of input from cache and output only {outputRatio}: many steps on one context',
    when: { measures: { cacheShare: [0.85, null], outputRatio: [0.001, 0.015] } },
    tiers: { frontier: 1.5 },
    tasks: { 'agentic-coding': 2 },
  },
  {
    id: 'long-session',
    signal: 'token-shape',
    evidence: '{writeShare} of input newly cached and read again: long work on one case',
    when: { measures: { writeShare: [0.08, null], outputRatio: [0.024, null] } },
    tiers: { frontier: 0.9 },
    tasks: { research: 0.6, 'data-analysis': 0.3, 'legal-analysis': 0.2 },
  },
  {
    id: 'long-exchanges',
    signal: 'token-shape',
    evidence:
      '{inputPerRequest} tokens in and {outputPerRequest} out a request, {cacheShare} from cache: long turns on one case',
    when: {
      measures: {
        inputPerRequest: [6000, null],
        outputPerRequest: [600, null],
        cacheShare: [0.3, null],
      },
    },
    tiers: { mid: 0.9, frontier: 0.8 },
    tasks: { 'data-analysis': 0.9, research: 0.7, planning: 0.3 },
  },
  {
    id: 'one-shot',
    signal: 'token-shape',
    evidence: 'only {cacheShare} of input from cache: each request stands alone',
    when: { measures: { cacheShare: [null, 0.08] } },
    tiers: { routine: 0.5 },
  },
  {
    id: 'dialog',
    signal: 'token-shape',
    evidence:
      '{cacheShare} of input from cache, output {outputRatio}: one fixed instruction, many conversations',
    when: {
      measures: {
        cacheShare: [0.3, 0.95],
        outputRatio: [0.02, 0.2],
        inputPerRequest: [null, 14_000],
        outputPerRequest: [null, 600],
      },
      unless: { writeShare: [0.03, null] },
    },
    tiers: { routine: 0.8 },
    tasks: { support: 1.2 },
  },
  {
    id: 'dialog-requests-unknown',
    signal: 'token-shape',
    evidence:
      '{cacheShare} of input from cache, output {outputRatio}, also at weekends; requests are not stated: one fixed instruction, many conversations',
    when: {
      measures: {
        cacheShare: [0.3, 0.95],
        outputRatio: [0.02, 0.2],
        quietDaysShare: [0.08, null],
      },
      unless: { writeShare: [0.03, null] },
      unstated: ['inputPerRequest'],
    },
    tiers: { routine: 0.8 },
    tasks: { support: 1.2 },
  },
  {
    id: 'lookups-requests-unknown',
    signal: 'token-shape',
    evidence:
      'output is {outputRatio} of input, {cacheShare} from cache; requests are not stated: reads passages and answers shortly',
    when: {
      measures: { outputRatio: [0.02, 0.05], cacheShare: [0.12, 0.45] },
      unless: { writeShare: [0.025, null] },
      unstated: ['inputPerRequest'],
    },
    tiers: { routine: 0.9, mid: 0.2 },
    tasks: { 'rag-qa': 0.8, support: 0.3 },
  },
  {
    id: 'much-reasoning',
    signal: 'token-shape',
    evidence: '{reasoningShare} of output is reasoning: the tasks are thought about at length',
    when: { measures: { reasoningShare: [0.5, null] } },
    tiers: { frontier: 0.7, mid: 0.5 },
  },
  {
    id: 'little-reasoning',
    signal: 'token-shape',
    evidence: 'only {reasoningShare} of output is reasoning',
    when: { measures: { reasoningShare: [null, 0.1] } },
    tiers: { routine: 0.3 },
    weak: true,
  },
]
