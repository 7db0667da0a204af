import { describe, expect, it } from 'vitest'
import { MOVE_WARNINGS, TARGET_WARNINGS } from '../../../shared/document/move-warning.ts'
import { REJECT_CODES, SKIP_REASONS, WARNING_CODES } from '../../../shared/domain/problem.ts'
import { RECONCILIATION_WARNINGS } from '../../../shared/document/reconciliation-entry.ts'
import { LANGUAGES } from '../../../shared/i18n/language.ts'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import type { CodesByPlace, CodeWords } from '../../../shared/i18n/messages/code-words.ts'

const CODES = {
  warning: WARNING_CODES,
  rejected: REJECT_CODES,
  skipped: SKIP_REASONS,
  move: [...MOVE_WARNINGS, ...TARGET_WARNINGS],
  reconciliation: RECONCILIATION_WARNINGS,
}

const PLACES = ['warning', 'rejected', 'skipped', 'move', 'reconciliation'] as const

describe.each(LANGUAGES)('the help in %s', (language) => {
  const { words, places } = messagesOf(language).codes

  it('has every code of every place, and no other', () => {
    expect(Object.keys(words)).toEqual(Object.keys(CODES))
    expect(Object.keys(places)).toEqual(Object.keys(CODES))
    for (const place of PLACES) {
      expect(Object.keys(words[place]).sort()).toEqual([...CODES[place]].sort())
    }
  })

  it('says of each what it means and what to do, in sentences', () => {
    const sentences = pairsOf(words).flat()
    expect(sentences.filter((text) => !/^\S.*[.。]$/.test(text))).toEqual([])
  })

  it('is written in its own words', () => {
    const english = new Set(pairsOf(messagesOf('en').codes.words).map(([meaning]) => meaning))
    const same = pairsOf(words).filter(([meaning]) => english.has(meaning))
    expect(same.length > 0).toBe(language === 'en')
  })
})

function pairsOf(words: CodesByPlace): readonly CodeWords[] {
  const byPlace: readonly Readonly<Record<string, CodeWords>>[] = Object.values(words)
  return byPlace.flatMap((byCode) => Object.values(byCode))
}
