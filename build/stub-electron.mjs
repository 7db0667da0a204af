// A folder shaped like an unpacked Electron for Linux, so that packaging can be run and inspected without the download.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createPackage } from '@electron/asar'

/** Where Electron's program keeps its switches: this text, a version, how many there are, then one character for each. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Each switch that the product sets stands the other way, so that one that is left out of its settings shows. */
const FUSES = '101100111'

const PROGRAMS = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']
const PARTS = [
  'libffmpeg.so',
  'libEGL.so',
  'libGLESv2.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'icudtl.dat',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
  'locales/en-US.pak',
  'LICENSE',
  'LICENSES.chromium.html',
]

/**
 * @param {string} folder
 * @param {string} version
 */
export async function makeStubElectron(folder, version) {
  for (const inner of ['locales', 'resources', 'empty'])
    mkdirSync(path.join(folder, inner), { recursive: true })
  for (const part of [...PARTS, ...PROGRAMS]) writeFileSync(path.join(folder, part), 'stub')
  const fuses = Buffer.concat([
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([1, FUSES.length]),
    Buffer.from(FUSES),
  ])
  writeFileSync(
    path.join(folder, 'electron'),
    Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuses]),
  )
  for (const program of PROGRAMS) chmodSync(path.join(folder, program), 0o755)
  writeFileSync(path.join(folder, 'version'), version)
  // Every archive below resources is hashed, so this one must be real.
  writeFileSync(path.join(folder, 'empty/main.js'), '')
  await createPackage(path.join(folder, 'empty'), path.join(folder, 'resources/default_app.asar'))
  rmSync(path.join(folder, 'empty'), { recursive: true })
}
