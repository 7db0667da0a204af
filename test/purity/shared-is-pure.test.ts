import path from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const SHARED = path.resolve(import.meta.dirname, '../../shared')

/** What the core must not see: it runs in a page, in a worker and under Node, and takes everything as arguments. */
const FORBIDDEN = [
  'document.title',
  'window.name',
  'process.env',
  'Buffer.from([])',
  'console.log(1)',
  "fetch('/')",
  'new TextDecoder()',
  'setTimeout(() => 0, 1)',
  'localStorage.length',
  '__dirname',
]

const planted = path.join(SHARED, 'planted-by-the-purity-test.ts')
const source = [...FORBIDDEN.map((use) => `void ${use}`), "import 'node:fs'", 'export {}'].join(
  '\n',
)
const messages = new Map<number, string>()

beforeAll(() => {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(SHARED, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  const options = config?.options ?? {}
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (file) => (file === planted ? source : readFile(file))
  host.fileExists = (file) => file === planted || fileExists(file)
  // All files of the core take part: a library among their imports could bring Node's or the page's types along.
  const program = ts.createProgram([...(config?.fileNames ?? []), planted], options, host)
  const file = program.getSourceFile(planted)
  for (const found of program.getSemanticDiagnostics(file)) {
    const line = file?.getLineAndCharacterOfPosition(found.start ?? 0).line ?? -1
    messages.set(line, ts.flattenDiagnosticMessageText(found.messageText, '\n'))
  }
}, 120_000)

describe('the core does not compile when it uses the page, the clock of a shell, or Node', () => {
  it.each(FORBIDDEN.map((use, line) => ({ use, line })))('$use', ({ line }) => {
    expect(messages.get(line)).toMatch(/Cannot find name/)
  })

  it('node:fs', () => {
    expect(messages.get(FORBIDDEN.length)).toMatch(/Cannot find module/)
  })
})
