// Looks for Electron's program without importing the package: that would try to download it at once.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { at } from './tree.mjs'

/** @returns {string | undefined} Electron's program, when it has been downloaded */
export function electronProgram() {
  const folder = at('node_modules/electron')
  const record = path.join(folder, 'path.txt')
  if (!existsSync(record)) return undefined
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(folder, 'dist')
  const program = path.join(dist, readFileSync(record, 'utf8').trim())
  return existsSync(program) ? program : undefined
}
