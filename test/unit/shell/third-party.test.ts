import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { isPermissive } from '../../../build/shipped/licenses.mjs'
import {
  licenseIds,
  noticesData,
  noticesText,
  staleFiles,
  withTable,
} from '../../../build/shipped/notices.mjs'
import { shippedPackages } from '../../../build/shipped/packages.mjs'
import { moduleName } from '../../../build/shipped/record-modules.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-packages-'))
afterEach(() => rmSync(path.join(root, 'node_modules'), { recursive: true, force: true }))
afterAll(() => rmSync(root, { recursive: true }))

/** Puts a made-up package where it would be installed. */
function install(
  name: string,
  facts: { readonly license?: unknown },
  files: Record<string, string> = {},
): void {
  const folder = path.join(root, 'node_modules', name)
  const all = {
    'package.json': JSON.stringify({
      name: name.split('node_modules/').at(-1),
      version: '1.2.3',
      ...facts,
    }),
    ...files,
  }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

const faultsWith = (...modules: readonly string[]): readonly string[] =>
  shippedPackages({ window: modules }, root).faults

describe('the packages behind the modules of the bundles', () => {
  it('are listed once, with the bundles they are in, their version, license and its text', () => {
    install('plain', { license: 'MIT' }, { LICENSE: 'The plain license\r\n' })
    install(
      '@scope/tool',
      { license: 'ISC' },
      { 'LICENCE.md': 'The tool license', 'license.js': 'code' },
    )
    const bundles = {
      window: ['shared/domain/day.ts', 'node_modules/plain/a.js', 'node_modules/plain/b.js'],
      worker: ['package.json', 'node_modules/plain/a.js', 'node_modules/@scope/tool/lib/x.js'],
    }
    expect(shippedPackages(bundles, root)).toEqual({
      faults: [],
      packages: [
        {
          name: '@scope/tool',
          version: '1.2.3',
          license: 'ISC',
          bundles: ['worker'],
          text: 'The tool license',
        },
        {
          name: 'plain',
          version: '1.2.3',
          license: 'MIT',
          bundles: ['window', 'worker'],
          text: 'The plain license',
        },
      ],
    })
  })

  it('bring the licenses of what they carry from others', () => {
    const files = {
      LICENSE: 'Own',
      NOTICE: 'Notice',
      'vendor/d3/LICENSE': 'Of d3',
      'vendor/x/LICENSE': 'Of x',
    }
    install('carrier', { license: 'MIT AND ISC' }, files)
    const [carrier] = shippedPackages(
      { main: ['node_modules/carrier/vendor/d3/src/a.js'] },
      root,
    ).packages
    expect(carrier?.text).toBe('Own\n\nNotice\n\nOf d3')
  })

  it('are two where two versions are installed', () => {
    install('plain', { license: 'MIT' }, { LICENSE: 'x' })
    install('other', { license: 'MIT' }, { LICENSE: 'x' })
    install('other/node_modules/plain', { license: 'MIT', version: '9.0.0' } as object, {
      LICENSE: 'x',
    })
    const modules = ['node_modules/plain/a.js', 'node_modules/other/node_modules/plain/a.js']
    const { packages } = shippedPackages({ window: modules }, root)
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'plain 1.2.3',
      'plain 9.0.0',
    ])
  })

  it('are the bundler’s own where it wrote the module', () => {
    install(
      'rolldown',
      { license: 'MIT' },
      { LICENSE: 'Own\n\n# Licenses of bundled dependencies\nof the tool' },
    )
    const { packages } = shippedPackages({ window: ['virtual:rolldown/runtime.js'] }, root)
    expect(packages).toMatchObject([{ name: 'rolldown', text: 'Own' }])
  })
})

describe('the check of the licenses fails', () => {
  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'SSPL-1.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
  ])('for a package under %s', (license) => {
    install('taken', { license }, { LICENSE: 'x' })
    expect(faultsWith('node_modules/taken/a.js')).toEqual([
      `taken has the license ${license}, which is not on the list of permissive ones.`,
    ])
  })

  it.each([{ license: undefined }, { license: { type: 'MIT' } }])(
    'for a package that names none: %j',
    (facts) => {
      install('taken', facts, { LICENSE: 'x' })
      expect(faultsWith('node_modules/taken/a.js')).toEqual([
        'taken names no license in its package.json.',
      ])
    },
  )

  it.each([{}, { LICENSE: ' \n' }, { 'license.js': 'x' }])(
    'for a package without the text: %j',
    (files) => {
      install('taken', { license: 'MIT' }, files)
      expect(faultsWith('node_modules/taken/a.js')).toEqual([
        'taken comes without the text of its license.',
      ])
    },
  )

  it.each([
    'virtual:made-up',
    'node_modules/file.js',
    'vendor/copied.js',
    'virtual:style:other/x.css',
  ])('for a module of which nothing tells where it comes from: %s', (module) =>
    expect(faultsWith(module)).toEqual([expect.stringContaining(module)]),
  )

  it('for a package that is not there', () => {
    expect(faultsWith('node_modules/gone/a.js')).toHaveLength(3)
  })
})

it.each([
  ['MIT', true],
  ['(MIT OR GPL-2.0-only)', true],
  ['MIT AND (ISC OR GPL-2.0-only)', true],
  ['GPL-2.0-only OR LGPL-3.0-only', false],
  ['MIT AND GPL-2.0-only OR GPL-3.0-only', false],
  ['GPL-2.0-only WITH Classpath-exception-2.0', false],
  ['(MIT', false],
  ['MIT ISC', false],
  ['', false],
])('%j leaves permissive licenses only: %s', (expression, isSo) => {
  expect(isPermissive(expression)).toBe(isSo)
})

describe('the notices', () => {
  const packages = [
    {
      name: 'plain',
      version: '1.2.3',
      license: '(MIT OR ISC)',
      bundles: ['window'],
      text: 'The license',
    },
  ]
  const page =
    'Before\n<!-- packages: written by `npm run third-party -- --write` -->\nold\n<!-- end of packages -->\nAfter'

  it('name each package with its license and its text', () => {
    expect(noticesText(packages)).toMatch(/^ {2}plain 1\.2\.3 \(\(MIT OR ISC\)\)$/m)
    expect(noticesText(packages)).toContain('\nThe license\n')
    expect(JSON.parse(noticesData(packages))).toMatchObject({
      packages: [{ name: 'plain', text: 'The license' }],
    })
    expect(withTable(page, packages)).toMatch(
      /^Before[^]*\| plain \| 1\.2\.3 \| \(MIT OR ISC\) \| window \|[^]*After$/,
    )
    expect(withTable(page, packages)).not.toContain('old')
    expect(licenseIds(packages)).toEqual(['ISC', 'MIT'])
  })

  it('cannot be put into a page without a place for them', () => {
    expect(() => withTable('A page', packages)).toThrow('no place for the table')
  })

  it('are stale when a package is added, updated, or its license is another text', () => {
    const files = (shipped: typeof packages) => ({ 'NOTICES.txt': noticesText(shipped) })
    for (const [file, text] of Object.entries(files(packages)))
      writeFileSync(path.join(root, file), text)
    expect(staleFiles(files(packages), root)).toEqual([])
    const [plain = expect.fail()] = packages
    const changes = [
      [plain, { ...plain, name: 'further' }],
      [{ ...plain, version: '1.2.4' }],
      [{ ...plain, text: 'Another license' }],
      [],
    ]
    for (const shipped of changes) expect(staleFiles(files(shipped), root)).toEqual(['NOTICES.txt'])
    rmSync(path.join(root, 'NOTICES.txt'))
    expect(staleFiles(files(packages), root)).toEqual(['NOTICES.txt'])
  })
})

it.each([
  ['/home/me/app/renderer/main.tsx', 'renderer/main.tsx'],
  ['/home/me/app/renderer/main.tsx?worker', 'renderer/main.tsx'],
  ['/home/me/app/node_modules/react/index.js', 'node_modules/react/index.js'],
  ['\0/home/me/app/node_modules/react/index.js?commonjs-module', 'node_modules/react/index.js'],
  ['/elsewhere/node_modules/react/index.js', 'node_modules/react/index.js'],
  ['/elsewhere/copied.js', 'virtual:/elsewhere/copied.js'],
  ['\0rolldown/runtime.js', 'virtual:rolldown/runtime.js'],
  ['made-up', 'virtual:made-up'],
])('the module %j is called %s', (id, name) => {
  expect(moduleName(id, '/home/me/app')).toBe(name)
})
