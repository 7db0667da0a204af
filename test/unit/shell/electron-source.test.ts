import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

describe('the source of the shell', () => {
  it('opens nothing in other programs', () => {
    const files = readdirSync(path.join(ROOT, 'electron'), { recursive: true, encoding: 'utf8' })
    const texts = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`electron/${file}`))
    expect(texts.length).toBeGreaterThan(20)
    expect(
      texts.filter((text) => /openExternal|openPath|\bshell\b.*from 'electron'/.test(text)),
    ).toEqual([])
  })

  it('is built for one release of Electron, the one that is installed', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      readonly devDependencies: { readonly electron: string }
    }
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    expect(read('electron-builder.yml')).toContain(`electronVersion: ${devDependencies.electron}\n`)
  })
})
