// Runs a TypeScript program of this project: bundles it and starts it with this Node.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { at, ensureInstalled, root } from './tree.mjs'

/**
 * Ends with the program's exit code.
 * @param {string} entry relative to the project's folder
 * @param {readonly string[]} [nodeOptions] options for Node itself
 */
export async function runBundled(entry, nodeOptions = []) {
  ensureInstalled()
  // Beside the packages, so that those that stay outside of the bundle are found.
  const outDir = mkdtempSync(at('node_modules/.bundled-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: at(entry),
        outDir,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
      },
    })
    const words = [...nodeOptions, path.join(outDir, 'main.mjs'), ...process.argv.slice(2)]
    const done = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
    process.exitCode = done.status ?? 1
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
