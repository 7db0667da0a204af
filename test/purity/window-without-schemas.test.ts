import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const ROOT = path.join(import.meta.dirname, '../..')

/** What a module loads when it runs: imports and exports of values, not of types. */
const VALUE_IMPORTS = /^(?:import|export) (?!type\b)(?:[^'";]*? from )?'([^']+)'/gm

/** Every module that running one module loads, by its path, with the libraries by their names. */
function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set<string>()
  const waiting = [path.join(ROOT, entry)]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue
    loaded.add(file)
    if (!/\.tsx?$/.test(file)) continue
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(VALUE_IMPORTS)) {
      waiting.push(target.startsWith('.') ? path.resolve(file, '..', target) : target)
    }
  }
  return loaded
}

it.each([
  { what: 'the window', entry: 'renderer/main.tsx', library: 'react' },
  { what: 'the preload', entry: 'electron/preload/index.ts', library: 'electron' },
])('$what loads no schema library', ({ entry, library }) => {
  const loaded = loadedBy(entry)
  // Guards the search itself: it must have come as far as the libraries.
  expect(loaded).toContain(library)
  expect(loaded).not.toContain('zod')
})
