import path from 'node:path'
import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { recordModules } from './build/shipped/record-modules.ts'

const at = (relative: string): string => path.join(import.meta.dirname, relative)
const provided = ['electron', /^node:/, ...builtinModules]

/** What the bundles that run under Node or Electron have in common. */
interface NodeBundle {
  readonly entry: string
  readonly outDir: string
  readonly format: 'es' | 'cjs'
  /** Separate chunks let the command start without loading what only some of its options need. */
  readonly chunks: boolean
  readonly minify?: boolean
}

/** A bundle that runs under Node or Electron rather than in a page; everything but Node itself is inside. */
function nodeSide({
  entry,
  outDir,
  format,
  chunks,
  minify = false,
}: NodeBundle): EnvironmentOptions {
  const ending = format === 'cjs' ? 'cjs' : 'mjs'
  return {
    consumer: 'server',
    resolve: {
      conditions: ['node', 'import', 'default'],
      noExternal: true,
      external: ['electron'],
    },
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      target: 'node20',
      minify,
      sourcemap: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { index: at(entry) },
        external: provided,
        platform: 'node',
        output: {
          format,
          entryFileNames: `[name].${ending}`,
          chunkFileNames: `[name]-[hash].${ending}`,
          codeSplitting: chunks,
        },
      },
    },
  }
}

const environments: Record<string, EnvironmentOptions> = {
  client: {
    build: {
      outDir: at('dist/renderer'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
  main: nodeSide({
    entry: 'electron/main/index.ts',
    outDir: 'dist/main',
    format: 'es',
    chunks: false,
  }),
  // A sandboxed preload cannot load ES modules.
  preload: nodeSide({
    entry: 'electron/preload/index.ts',
    outDir: 'dist/preload',
    format: 'cjs',
    chunks: false,
  }),
  serve: nodeSide({
    entry: 'electron/serve/index.ts',
    outDir: 'dist/serve',
    format: 'es',
    chunks: false,
  }),
  cli: nodeSide({
    entry: 'electron/cli/index.ts',
    outDir: 'dist/cli',
    format: 'es',
    chunks: true,
    minify: true,
  }),
}

export default defineConfig({
  root: at('renderer'),
  base: './',
  logLevel: 'warn',
  plugins: [react(), recordModules()],
  worker: { format: 'es', plugins: () => [recordModules('worker')] },
  environments,
  builder: {
    async buildApp(builder) {
      // `BUILD_ONLY=cli` builds one bundle: the command must not wait for the window's.
      const only = process.env['BUILD_ONLY']
      for (const name of only === undefined ? Object.keys(environments) : only.split(',')) {
        const environment = builder.environments[name]
        if (environment === undefined) throw new Error(`There is no bundle named "${name}".`)
        await builder.build(environment)
      }
    },
  },
})
