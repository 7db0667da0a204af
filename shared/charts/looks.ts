import type { HatchLook, LineLook, SolidLook, TextLook, TextSize } from './drawing.ts'

/** Class names of the marks; the style sheets of the window and of the report give each its color. */
export const SOLID_CLASS: Readonly<Record<SolidLook, string>> = {
  billed: 'g1',
  second: 'g2',
  third: 'g3 ls',
  fourth: 'gsur ls',
  ink: 'gink',
  track: 'g3',
  problem: 'gbad',
}

/** Stripes of a hatch. */
export const HATCH_CLASS: Readonly<Record<HatchLook, string>> = {
  opportunity: 'gopp',
  estimate: 'g2',
  cost: 'gbad',
}

/** Edge of a hatched area. */
export const HATCH_EDGE_CLASS: Readonly<Record<HatchLook, string>> = {
  opportunity: 'lopp',
  estimate: 'ls',
  cost: 'lbad',
}

export const LINE_CLASS: Readonly<Record<LineLook, string>> = {
  axis: 'nofill ls',
  grid: 'nofill l',
  connector: 'nofill ls dash',
  likely: 'nofill li',
  marker: 'nofill li dash',
  edge: 'nofill l2 dash',
}

const TEXT_CLASS: Readonly<Record<TextLook, string>> = {
  plain: '',
  strong: 'xb',
  quiet: 'tq',
  faint: 'tqq',
  opportunity: 'topp',
  saving: 'xb topp',
  problem: 'tbad',
  'on-billed': 'tinv',
  'on-second': 'ton2',
}

const SIZE_CLASS: Readonly<Record<TextSize, string>> = { small: 'x1', normal: 'x2' }

export const CIRCLE_CLASS = 'gsur li'

export function textClass(look: TextLook, size: TextSize): string {
  return `${SIZE_CLASS[size]} ${TEXT_CLASS[look]}`.trim()
}
