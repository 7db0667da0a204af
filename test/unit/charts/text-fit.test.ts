import { expect, it } from 'vitest'
import { cutToFit, wrapToFit } from '../../../shared/charts/text-fit.ts'

it.each([
  { text: 'Today', room: 60, shown: 'Today' },
  { text: 'Support Bot', room: 60, shown: 'Support…' },
  { text: 'Extraction', room: 56, shown: 'Extracti…' },
  { text: '客户支持机器人', room: 60, shown: '客户支持…' },
  { text: '现状', room: 24, shown: '现状' },
  { text: 'Nightly', room: 2, shown: 'N…' },
])('"$text" on $room pixels is "$shown"', ({ text, room, shown }) => {
  expect(cutToFit(text, room)).toBe(shown)
})

it.each([
  { text: 'Batch', want: ['Batch'] },
  { text: 'Model switch', want: ['Model', 'switch'] },
  { text: 'one two three four five', want: ['one two', 'three f…'] },
  { text: '客户支持机器人', want: ['客户支持', '机器人'] },
])('"$text" is wrapped on two lines', ({ text, want }) => {
  expect(wrapToFit(text, 52, 2)).toEqual(want)
})
