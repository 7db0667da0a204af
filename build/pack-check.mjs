// Packages the app around a stand-in for Electron and inspects the result: what is inside, and what is switched off.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { extractFile, getRawHeader, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { makeStubElectron } from './stub-electron.mjs'
import { at, run, runTool } from './tree.mjs'

/** Fuses that must be so in what users get. */
const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

/** Files that the package may hold beside the page's own. */
const INSIDE =
  /^\/(package\.json|dist\/(main\/index\.mjs|preload\/index\.cjs|renderer\/.+\.(html|js|css|json|svg|png|ico|woff2)))$/

/** Licenses in the package, and the files they are copies of; Electron's own come with its program. */
const LICENSES = {
  'resources/LICENSE.txt': 'LICENSE',
  'resources/THIRD-PARTY-NOTICES.txt': 'THIRD-PARTY-NOTICES.txt',
  'LICENSE.electron.txt': undefined,
  'LICENSES.chromium.html': undefined,
}

const version =
  /^electronVersion: (.+)$/m.exec(readFileSync(at('electron-builder.yml'), 'utf8'))?.[1] ?? ''
const work = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-pack-'))

try {
  run(process.execPath, [at('build/build.mjs'), 'client', 'main', 'preload'])
  await makeStubElectron(path.join(work, 'electron'), version)
  const options = [`-c.electronDist=${work}/electron`, `-c.directories.output=${work}/out`]
  runTool('electron-builder/cli.js', ['--linux', 'dir', '--publish', 'never', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  })
  const app = path.join(work, 'out/linux-unpacked')
  const files = checkArchive(path.join(app, 'resources/app.asar'))
  checkLicenses(app)
  await checkFuses(path.join(app, 'ai-spend-analyzer'))
  console.log(
    `The package is as it should be: ${files} files inside, licenses beside them, all fuses as configured.`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}

/**
 * @param {string} archive
 * @returns {number} how many files it holds
 */
function checkArchive(archive) {
  const installed = JSON.parse(
    readFileSync(at('node_modules/electron/package.json'), 'utf8'),
  ).version
  assert.equal(version, installed, 'electron-builder.yml names the Electron that is installed')
  const names = listPackage(archive, { isPack: false })
  const files = names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)))
  assert.deepEqual(
    files.filter((name) => !INSIDE.test(name)),
    [],
    'only bundles are packaged',
  )
  for (const needed of [
    '/package.json',
    '/dist/main/index.mjs',
    '/dist/preload/index.cjs',
    '/dist/renderer/index.html',
  ]) {
    assert.ok(files.includes(needed), `${needed} is packaged`)
  }
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString())
  assert.equal(manifest.main, 'dist/main/index.mjs')
  assert.equal(manifest.scripts, undefined)
  assert.equal(manifest.devDependencies, undefined)
  assert.match(getRawHeader(archive).headerString, /"integrity":\{"algorithm":"SHA256"/)
  for (const beside of ['app', 'app.asar.unpacked']) {
    assert.ok(
      !existsSync(path.join(path.dirname(archive), beside)),
      `nothing lies in resources/${beside}`,
    )
  }
  return files.length
}

/**
 * The product's license and the notices as they are committed, and the licenses that come with Electron.
 * @param {string} app
 */
function checkLicenses(app) {
  for (const [packed, committed] of Object.entries(LICENSES)) {
    const file = path.join(app, packed)
    assert.ok(existsSync(file), `${packed} is packaged`)
    if (committed === undefined) continue
    assert.equal(readFileSync(file, 'utf8'), readFileSync(at(committed), 'utf8'), packed)
  }
}

/** @param {string} program */
async function checkFuses(program) {
  /** @type {Record<string, unknown>} */
  const wire = { ...(await getCurrentFuseWire(program)) }
  for (const [name, enabled] of Object.entries(FUSES)) {
    const place = FuseV1Options[/** @type {keyof typeof FUSES} */ (name)]
    assert.equal(wire[String(place)], enabled ? FuseState.ENABLE : FuseState.DISABLE, name)
  }
}
