import { describe, expect, it } from 'vitest'
import { matchNames, conceptsIn } from '../../../shared/classify/match-names.ts'
import { LANGUAGES, type Concept } from '../../../shared/classify/rule.ts'
import { BUILT_IN_CONCEPTS, BUILT_IN_RULE_SET } from '../../../shared/classify/rule-set.ts'
import { foldWord } from '../../../shared/classify/tokenise-name.ts'
import { named, sampleProfile } from './sample-profile.ts'

const { index } = BUILT_IN_RULE_SET
const ids = (name: string): readonly string[] => conceptsIn(name, index).map((e) => e.concept.id)
const wordsOf = (concept: Concept): readonly string[] =>
  Object.values(concept.words).flatMap((text) =>
    text.split(',').map((word) => word.trim().replace(/\*$/, '')),
  )

describe('every word is found', () => {
  it.each(BUILT_IN_CONCEPTS.map((concept) => ({ id: concept.id, words: wordsOf(concept) })))(
    '$id',
    ({ id, words }) => {
      expect(words.filter((word) => !ids(word).includes(id))).toEqual([])
    },
  )

  it.each(BUILT_IN_CONCEPTS.map((concept) => ({ id: concept.id, words: wordsOf(concept) })))(
    '$id without accents, in capitals and between other words',
    ({ id, words }) => {
      const disguised = words.map((word) => `zq-${foldWord(word).toUpperCase()}-zq`)
      expect(disguised.filter((name) => !ids(name).includes(id))).toEqual([])
    },
  )
})

it.each(BUILT_IN_CONCEPTS.map((concept) => ({ concept, id: concept.id })))(
  '$id speaks seven languages and more',
  ({ concept }) => {
    expect(LANGUAGES.filter((language) => concept.words[language] === undefined)).toEqual([])
  },
)

it('gives every concept its own id', () => {
  expect(new Set(BUILT_IN_CONCEPTS.map(({ id }) => id)).size).toBe(BUILT_IN_CONCEPTS.length)
})

describe('names as companies write them', () => {
  it.each([
    { name: 'dischargeLetterSummaries', concept: 'summarize' },
    { name: 'kyc_document_parser', concept: 'extract' },
    { name: 'Belegerkennungsdienst', concept: 'extract' },
    { name: 'Kundenrechnungsarchiv', concept: 'invoice' },
    { name: 'UEBERSETZUNGSDIENST', concept: 'translate' },
    { name: 'tri-courrier', concept: 'classify' },
    { name: 'aide-au-diagnostic', concept: 'medical-judgment' },
    { name: 'apoyoJuridico', concept: 'law' },
    { name: 'leitura-notas-fiscais', concept: 'invoice' },
    { name: 'chamsockhachhang', concept: 'serve-customers' },
    { name: 'Chăm Sóc Khách Hàng', concept: 'serve-customers' },
    { name: 'cong-ty-tom-tat-ban-tin', concept: 'summarize' },
    { name: '集团发票识别平台', concept: 'extract' },
    { name: '智能客服2期', concept: 'serve-customers' },
    { name: 'claude-code-payments', concept: 'code-agent' },
    { name: 'ContentSafetyService', concept: 'moderate' },
  ])('$name speaks of $concept', ({ name, concept }) => {
    expect(ids(name)).toContain(concept)
  })

  it.each([
    { name: 'proj_8fKq2LlawZicuB7ner9KbMed', why: 'an id of a provider' },
    { name: '402917736510', why: 'an account number' },
    { name: '3f2b6c1e-7d4a-4f0e-9a51-0c2d7be01234', why: 'a UUID' },
    { name: 'legal.support@shop.example', why: 'a mail address' },
  ])('reads no words in $why', ({ name }) => {
    expect(matchNames(named(name).names, index)).toEqual([])
  })

  it.each([
    { name: 'Berechnung', absent: 'invoice' },
    { name: 'content-safety', absent: 'safety' },
    { name: 'routine-jobs', absent: 'classify' },
    { name: 'lawn-care', absent: 'law' },
    { name: 'strategia', absent: 'extract' },
  ])('does not take $name for $absent', ({ name, absent }) => {
    expect(ids(name)).not.toContain(absent)
  })
})

it('says in which name a word stands', () => {
  const { names } = sampleProfile({ names: { project: ['Blue'], apiKey: ['ticket-triage'] } })
  expect(matchNames(names, index)).toMatchObject([
    { signal: 'key-name', name: 'ticket-triage', word: 'ticket…' },
    { signal: 'key-name', name: 'ticket-triage', word: 'triage…' },
  ])
})

describe('words by what stands beside them', () => {
  const meant = (name: string): readonly string[] =>
    matchNames(named(name).names, index).map(({ concept }) => concept.id)

  it.each([
    { name: 'fleet-planning-agent', is: ['plan', 'agent-with-task'], not: ['helper'] },
    { name: 'complaints-agent', is: ['ticket'], not: ['helper', 'agent-with-task'] },
    { name: 'mietrecht-assistent', is: ['law'], not: ['helper'] },
    { name: 'travel-assistant', is: ['helper'], not: [] },
    { name: 'research-consent-forms', is: ['record'], not: ['research'] },
    { name: 'research-desk', is: ['research'], not: [] },
    { name: 'credit-memo-intake', is: ['invoice'], not: ['write-report'] },
    { name: 'voice-memo-inbox', is: ['hear-and-speak'], not: ['write-report'] },
    { name: 'metrics-tagging', is: ['classify'], not: ['analyze-data'] },
    {
      name: 'loan-decision-support',
      is: ['decision', 'support-decisions'],
      not: ['serve-customers'],
    },
    { name: 'student-counsel-desk', is: [], not: ['law'] },
    { name: 'proeflezen', is: [], not: ['tinker'] },
  ])('$name', ({ name, is, not }) => {
    expect(meant(name)).toEqual(expect.arrayContaining(is))
    expect(meant(name).filter((id) => not.includes(id))).toEqual([])
  })
})

describe('names in languages that join or leave out what others part', () => {
  it.each([
    { name: 'ترجمة-العقود', concept: 'contract' },
    { name: '고객문의분류봇', concept: 'classify' },
    { name: 'ระบบแปลเอกสารกลาง', concept: 'translate' },
    { name: 'ISTATISTIK-PANOSU', concept: 'analyze-data' },
    { name: 'Отчётность-Q3', concept: 'write-report' },
  ])('$name', ({ name, concept }) => {
    expect(ids(name)).toContain(concept)
  })
})
