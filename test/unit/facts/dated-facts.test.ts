import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { modelRecord } from '../../../shared/catalogue/catalogue.ts'
import { parseIsoDay } from '../../../shared/domain/day.ts'
import evidence from '../../../shared/facts/evidence.json' with { type: 'json' }
import generations from '../../../shared/facts/generations.json' with { type: 'json' }
import models from '../../../shared/facts/models.json' with { type: 'json' }
import defaults from '../../../shared/facts/plan-defaults.json' with { type: 'json' }
import overlay from '../../../shared/facts/price-overlay.json' with { type: 'json' }
import selfHosting from '../../../shared/facts/self-hosting.json' with { type: 'json' }
import switches from '../../../shared/facts/switches.json' with { type: 'json' }
import { overlayOf } from '../../../shared/prices/overlay.ts'

/** A statement about the world that the program ships. */
interface Fact {
  /** File and place, for the failure. */
  readonly place: string
  /** Where it was read or measured, or that it is a judgment and why. */
  readonly source: string | undefined
  /** A day, a month or a year. */
  readonly asOf: string | undefined
  /** The model it is about, by its catalogue id; absent: none. */
  readonly model?: string
}

const BY_FILE: Readonly<Record<string, readonly Fact[]>> = {
  'models.json': models.models.flatMap(modelFacts),
  'evidence.json': evidence.results.map(({ benchmark, model, source, date }) => ({
    place: `${benchmark} of ${model}`,
    source,
    asOf: date,
    model,
  })),
  'switches.json': [
    ...switches.tierDown.flatMap(({ maker, tier, to, why }) =>
      Object.values<string>(to).map((model) => ({
        place: `${maker}, ${tier}`,
        source: why,
        asOf: switches.asOf,
        model,
      })),
    ),
    ...switches.open.map(({ model, evidence: source }) => ({
      place: model,
      source,
      asOf: switches.asOf,
      model,
    })),
    ...switches.sellers.map(({ seller, source, asOf }) => ({ place: seller, source, asOf })),
  ],
  'generations.json': [...generations.lines, ...generations.single].flatMap(({ why, models }) =>
    models.map((model) => ({ place: model, source: why, asOf: generations.asOf, model })),
  ),
  'price-overlay.json': [
    ...overlay.rows.map(priceFact),
    ...overlay.batch.map(({ seller, source }) => ({
      place: `batch of ${seller}`,
      source,
      asOf: overlay.asOf,
    })),
    ...overlay.withheld.map(({ seller, model, reason }) => ({
      place: `${model} of ${seller}`,
      source: reason,
      asOf: overlay.asOf,
    })),
    ...overlay.promotions.map(({ seller, model, source, as_of: asOf }) => ({
      place: `promotion of ${model} at ${seller}`,
      source,
      asOf,
      model,
    })),
  ],
  'self-hosting.json': [
    ...selfHosting.gpuPrices.map(({ gpu, source, asOf }) => ({ place: gpu, source, asOf })),
    ...selfHosting.setups.map(({ model, gpu, source, asOf }) => ({
      place: `${model} on ${gpu}`,
      source,
      asOf,
      model,
    })),
  ],
  'plan-defaults.json': Object.values(defaults).flatMap((group) =>
    typeof group === 'string' ? [] : defaultFacts(group, group.asOf),
  ),
}

/** The newest day on which any file was put together. */
const NEWEST = [models.asOf, switches.asOf, overlay.asOf, selfHosting.asOf, defaults.asOf].sort()

type ModelRow = (typeof models.models)[number]

/** The parts of a record that are facts of their own: its tier, and what it has a source or the file's source for. */
function modelFacts(record: ModelRow): readonly Fact[] {
  const known = Object.keys(models.sources).flatMap((member) =>
    member in record ? [{ member, shared: sharedSource(member) }] : [],
  )
  return [
    ...(record.tier === undefined
      ? []
      : [{ place: `${record.id}, tier`, source: record.why, asOf: models.asOf, model: record.id }]),
    ...['licence', 'params', 'vramGb'].flatMap((member) =>
      member in record
        ? [{ place: `${record.id}, ${member}`, source: record.source, asOf: models.asOf }]
        : [],
    ),
    ...known.map(({ member, shared }) => ({
      place: `${record.id}, ${member}`,
      source: record.source ?? shared?.source,
      asOf: record.source === undefined ? shared?.asOf : models.asOf,
    })),
  ]
}

function sharedSource(member: string): { source: string; asOf: string } | undefined {
  return Object.entries(models.sources).find(([name]) => name === member)?.[1]
}

function priceFact(row: string): Fact {
  const cells = row.split('|')
  const columns = overlay.columns.split(',')
  const cell = (name: string): string | undefined => cells[columns.indexOf(name)]
  return {
    place: `${cell('host_model_id') ?? ''} of ${cell('seller') ?? ''}`,
    source: cell('source'),
    asOf: cell('as_of'),
    model: cell('model') ?? '',
  }
}

/** Every figure with three ends below a group of defaults. */
function defaultFacts(part: object, asOf: string | undefined, place = ''): readonly Fact[] {
  if ('likely' in part) return [{ place, source: 'basis' in part ? String(part.basis) : '', asOf }]
  return Object.entries(part).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? defaultFacts(inner, asOf, `${place} ${name}`.trim())
      : [],
  )
}

/** The first day that a date of any precision can mean; `undefined` for what is no date. */
function firstDay(date: string): number | undefined {
  return parseIsoDay([date, `${date}-01`, `${date}-01-01`].find((text) => text.length === 10) ?? '')
}

it('knows every file of facts', () => {
  const files = readdirSync(path.join(import.meta.dirname, '../../../shared/facts'))
  expect(files.sort()).toEqual(Object.keys(BY_FILE).sort())
  expect(overlay.rows.map((row) => overlayOf(row.split('|')[0] ?? '').length)).not.toContain(0)
})

describe.each(Object.entries(BY_FILE))('every fact of %s', (_file, facts) => {
  it('is there', () => {
    expect(facts.length).toBeGreaterThan(5)
  })

  it('has a source', () => {
    expect(facts.filter(({ source }) => source === undefined || source.trim() === '')).toEqual([])
  })

  it('has a date that is not later than the newest file', () => {
    const newest = firstDay(NEWEST.at(-1) ?? '') ?? 0
    const isWrong = ({ asOf = '' }: Fact): boolean => (firstDay(asOf) ?? newest + 1) > newest
    expect(facts.filter(isWrong)).toEqual([])
  })

  it('is about a model of the catalogue, by its own id', () => {
    const isUnknown = ({ model }: Fact): boolean =>
      model !== undefined && modelRecord(model)?.id !== model
    expect(facts.filter(isUnknown)).toEqual([])
  })
})
