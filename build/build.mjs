// Builds the bundles: `node build/build.mjs [client main preload serve cli]`, all of them when none is named.
import { readdirSync, utimesSync } from 'node:fs'
import { at, ensureInstalled, runTool } from './tree.mjs'

const names = process.argv.slice(2)
const started = new Date()
ensureInstalled()
runTool('vite/bin/vite.js', ['build'], {
  env: { ...process.env, ...(names.length > 0 ? { BUILD_ONLY: names.join(',') } : {}) },
})

// Dated from the start: a source saved while the bundles were being made must count as newer.
for (const folder of readdirSync(at('dist'), { withFileTypes: true })) {
  const built = folder.name === 'renderer' ? 'client' : folder.name
  if (!folder.isDirectory() || (names.length > 0 && !names.includes(built))) continue
  const entry = readdirSync(at(`dist/${folder.name}`)).find((name) => name.startsWith('index.'))
  if (entry !== undefined) utimesSync(at(`dist/${folder.name}/${entry}`), started, started)
}
