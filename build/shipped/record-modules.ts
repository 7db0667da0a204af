import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * Notes which modules a bundle is made of, in `dist/modules/<bundle>.json`: the one true answer to what is shipped.
 *
 * @param bundle its name; left out, that of the environment which is built
 */
export function recordModules(bundle?: string): Plugin {
  return {
    name: 'record-modules',
    generateBundle(_options, output) {
      const names = new Set<string>()
      for (const part of Object.values(output)) {
        const ids = part.type === 'chunk' ? Object.keys(part.modules) : originals(part)
        for (const id of ids) for (const name of namesOf(id, ROOT)) names.add(name)
      }
      const folder = path.join(ROOT, 'dist/modules')
      mkdirSync(folder, { recursive: true })
      const file = path.join(folder, `${bundle ?? this.environment.name}.json`)
      writeFileSync(file, `${JSON.stringify([...names].sort(), undefined, 1)}\n`)
    },
  }
}

/** The files that an asset was made from; the bundler names them relative to the page's folder. */
function originals({ originalFileNames }: Rolldown.OutputAsset): readonly string[] {
  return originalFileNames.map((name) => path.resolve(ROOT, 'renderer', name))
}

/** A module and, for a style sheet, what it takes in: the bundler lists only the outermost. */
function namesOf(id: string, root: string): readonly string[] {
  const name = moduleName(id, root)
  if (!name.endsWith('.css')) return [name]
  const file = path.join(root, name)
  const imports = [...readFileSync(file, 'utf8').matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)]
  return [name, ...imports.flatMap(([, to = '']) => namesOf(styleAt(to, file), root))]
}

function styleAt(specifier: string, from: string): string {
  return specifier.startsWith('.') ? path.resolve(from, '..', specifier) : `\0style:${specifier}`
}

/**
 * A module by its place below the project's folder, or `virtual:<id>` for one that no file holds: the bundler's own.
 *
 * @param id the bundler's id of it, which may be marked with a zero character and carry a query
 */
export function moduleName(id: string, root: string): string {
  const file = id.replace(/^\0/, '').replace(/\?.*$/s, '').replaceAll(path.sep, '/')
  // A folder of packages may be linked from elsewhere.
  const packages = file.indexOf('/node_modules/')
  if (packages >= 0) return file.slice(packages + 1)
  const home = `${root.replaceAll(path.sep, '/')}/`
  if (file.startsWith(home)) return file.slice(home.length)
  return `virtual:${file}`
}
