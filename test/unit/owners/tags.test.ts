import { expect, it } from 'vitest'
import { tagTexts } from '../../../shared/owners/tags.ts'

it.each([
  ['', []],
  ['{"team":"Search"}', ['team=search', 'search']],
  ['[{"key":"team","value":"search"}]', ['team=search', 'search']],
  ['["nightly"]', ['nightly']],
  ['"team": "search","app": "bot"', ['team=search', 'search', 'app=bot', 'bot']],
  ['team=search;app=bot', ['team=search', 'search', 'app=bot', 'bot']],
  ['Platform', ['platform']],
  ['{broken', ['{broken']],
])('reads the tags of %s', (cell, texts) => {
  expect(tagTexts(cell)).toEqual(texts)
})
