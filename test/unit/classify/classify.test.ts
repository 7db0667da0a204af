import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../shared/classify/classify.ts'
import { builtInRules } from '../../../shared/classify/built-in-rules.ts'
import type { Override } from '../../../shared/classify/rule-set.ts'
import type { WorkloadProfile } from '../../../shared/classify/profile.ts'
import type { Task, Tier } from '../../../shared/domain/tier.ts'
import { AGENT_LOOP, LABELS, named, sampleProfile } from './sample-profile.ts'

const SHIPPED_RULES = await builtInRules()

const verdict = (profile: WorkloadProfile) => classify(profile, SHIPPED_RULES)

const BY_NAME: readonly { name: string; task: Task; tier: Tier }[] = [
  { name: 'lab-result-ocr', task: 'extraction', tier: 'routine' },
  { name: 'store-reviews-sentiment', task: 'classification', tier: 'routine' },
  { name: 'council-minutes', task: 'summarization', tier: 'routine' },
  { name: 'swe-agents-core', task: 'agentic-coding', tier: 'frontier' },
  { name: 'loan-memo-writer', task: 'report-drafting', tier: 'mid' },
  { name: 'gh-pr-review', task: 'code-review', tier: 'mid' },
  { name: 'Übersetzungsdienst', task: 'translation', tier: 'routine' },
  { name: 'Quartalsberichte', task: 'report-drafting', tier: 'mid' },
  { name: 'contentieux-analyse', task: 'legal-analysis', tier: 'frontier' },
  { name: 'clasificacion-tickets', task: 'classification', tier: 'routine' },
  { name: 'pesquisa-de-mercado', task: 'research', tier: 'frontier' },
  { name: 'trich-xuat-hoa-don', task: 'extraction', tier: 'routine' },
  { name: 'phan-tich-doanh-thu', task: 'data-analysis', tier: 'mid' },
  { name: '邮件起草', task: 'email-drafting', tier: 'routine' },
  { name: '行业研究', task: 'research', tier: 'frontier' },
]

describe('names alone', () => {
  it.each(BY_NAME)('$name is $task', ({ name, task, tier }) => {
    expect(verdict(named(name))).toMatchObject({ task, neededTier: tier, source: 'rule' })
  })

  it('are never surer than names deserve', () => {
    const sure = BY_NAME.map(({ name }) => verdict(named(name, `${name}-2`)).confidence)
    expect(Math.max(...sure)).toBeLessThanOrEqual(0.7)
  })
})

describe('the shape of the tokens', () => {
  it('sees an agent behind the name of a chatbot', () => {
    const profile = sampleProfile({ ...AGENT_LOOP, names: { project: ['FAQ Helper'] } })
    expect(verdict(profile)).toMatchObject({ neededTier: 'frontier', task: 'agentic-coding' })
  })

  it('sees labels behind the name of a strategist', () => {
    const profile = sampleProfile({ ...LABELS, names: { project: ['Strategy Office'] } })
    expect(verdict(profile)).toMatchObject({ neededTier: 'routine', task: 'classification' })
  })

  it('is less sure when the name speaks against it', () => {
    const { tokens } = LABELS
    const agreeing = sampleProfile({ tokens, names: { project: ['ticket-triage'] } })
    const opposing = sampleProfile({ tokens, names: { project: ['due-diligence research'] } })
    expect(verdict(opposing).confidence).toBeLessThan(verdict(agreeing).confidence)
    expect(verdict(opposing).reasons.some(({ points }) => points < 0)).toBe(true)
  })

  it('says in plain words what it saw', () => {
    const { reasons } = verdict(sampleProfile(LABELS))
    expect(reasons.map(({ evidence }) => evidence)).toContain(
      'output is 1% of input and little is cached: reads much, writes little',
    )
  })
})

describe('unclassified', () => {
  it.each([
    { why: 'nothing is known', profile: sampleProfile({}) },
    { why: 'the names say nothing', profile: named('bluebird', 'prod-2') },
    { why: 'only the paid model is known', profile: sampleProfile({ paidTier: 'frontier' }) },
    {
      why: 'only volume and office hours are known',
      profile: sampleProfile({
        tokens: { input: 1e8 },
        activeDays: 60,
        weekdays: [5, 5, 5, 5, 5, 0, 0],
      }),
    },
  ])('when $why', ({ profile }) => {
    const { neededTier, confidence, task } = verdict(profile)
    expect(neededTier).toBeUndefined()
    expect(task).toBe('unknown')
    expect(confidence).toBeLessThan(SHIPPED_RULES.calibration.threshold)
  })

  it('when the confidence lies below the threshold, with the reasons kept', () => {
    const strict = {
      ...SHIPPED_RULES,
      calibration: { ...SHIPPED_RULES.calibration, threshold: 0.9 },
    }
    const { neededTier, reasons } = classify(named('ticket-triage'), strict)
    expect(neededTier).toBeUndefined()
    expect(reasons.length).toBeGreaterThan(0)
  })

  it('is a default only without any evidence', () => {
    expect(verdict(sampleProfile({})).source).toBe('default')
    expect(verdict(named('ticket-triage')).source).toBe('rule')
  })
})

describe('guarded work', () => {
  it.each([
    { name: 'patient-letter-scan', guard: 'medical' },
    { name: 'Arztbriefe', guard: 'medical' },
    { name: 'hospital-triage-labels', guard: 'medical' },
    { name: '医院病历提取', guard: 'medical' },
    { name: 'bệnh viện trích xuất', guard: 'medical' },
    { name: 'legal-inbox-routing', guard: 'legal' },
    { name: 'juridique-tri', guard: 'legal' },
    { name: 'workplace-safety-forms', guard: 'safety' },
    { name: 'an-toan-lao-dong-phan-loai', guard: 'safety' },
    { name: 'loan-approval-notes', guard: 'decision' },
    { name: 'Kreditprüfung', guard: 'decision' },
    { name: 'tri-des-candidatures', guard: 'decision' },
    { name: '信贷审批', guard: 'decision' },
    { name: 'duyet-vay', guard: 'decision' },
  ])('$name is guarded as $guard', ({ name, guard }) => {
    expect(verdict(sampleProfile({ ...LABELS, names: { project: [name] } }))).toMatchObject({
      neededTier: 'routine',
      guard,
    })
  })

  it('is as sure as the evidence is: the guard is no number', () => {
    const guarded = sampleProfile({ ...LABELS, names: { project: ['patient-letter-scan'] } })
    expect(verdict(guarded).confidence).toBeGreaterThan(0.7)
  })

  it('is not guarded without such a word', () => {
    expect(verdict(named('ticket-triage')).guard).toBeUndefined()
    expect(verdict(sampleProfile(AGENT_LOOP)).guard).toBeUndefined()
  })

  it('stays guarded when a person confirms it', () => {
    const override: Override = {
      project: 'patient-letter-scan',
      tier: 'routine',
      author: 'R. Lindqvist',
      date: '2026-11-02',
    }
    const profile = sampleProfile({ ...LABELS, names: { project: ['Patient-Letter-Scan'] } })
    const rules = { ...SHIPPED_RULES, overrides: [override] }
    expect(classify(profile, rules)).toMatchObject({
      confidence: 1,
      source: 'override',
      guard: 'medical',
    })
  })
})

it('is never moved by a word that means nothing', () => {
  const nonsense = fc
    .array(fc.constantFrom('zq', 'vox', 'kmr', 'wub', 'qilt', 'hjx'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join('-'))
  const base = fc.constantFrom(...BY_NAME.map(({ name }) => name))
  fc.assert(
    fc.property(base, nonsense, fc.boolean(), (name, word, isBefore) => {
      const longer = isBefore ? `${word} ${name}` : `${name} ${word}`
      const plain = verdict(named(name))
      const { neededTier, task, confidence } = verdict(named(longer))
      expect({ neededTier, task, confidence }).toEqual({
        neededTier: plain.neededTier,
        task: plain.task,
        confidence: plain.confidence,
      })
    }),
  )
})

it('gives a probability for every shape', () => {
  const count = fc.option(fc.nat(1e9), { nil: undefined })
  const tokens = fc.record({ input: count, cacheRead: count, cacheWrite5m: count, output: count })
  fc.assert(
    fc.property(tokens, count, (given, requests) => {
      const { confidence } = verdict(sampleProfile({ tokens: given, requests }))
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(SHIPPED_RULES.calibration.ceilings.both)
    }),
  )
})
