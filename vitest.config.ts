import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const at = (relative: string): string => path.join(import.meta.dirname, relative)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          // Most of a file's time went into loading the core once more; pure modules can be shared.
          isolate: false,
          // By default one core is left to the process that hands out the files; it has nothing to do meanwhile.
          maxWorkers: os.availableParallelism(),
          testTimeout: 30_000,
        },
      },
      {
        // The built main process gets the harness where it asks for Electron.
        resolve: { alias: { electron: at('test/harness/fake-electron.ts') } },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.{ts,tsx}'],
          environment: 'node',
          pool: 'forks',
          // Each file has its own process, browser profile, free port and folders; a third would starve the windows.
          maxWorkers: 2,
          // A second, as by default, is too little for a window that shares the machine with other work.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
