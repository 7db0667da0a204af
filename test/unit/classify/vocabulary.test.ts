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
