// Feeds damaged exports to the import and looks whether everything is accounted for.
//   npm run fuzz -- [--seconds 600] [--seed 1] [--from 0]    new files
//   npm run fuzz -- --file test-results/fuzz/...             one file again
import { runBundled } from './run-bundled.mjs'

await runBundled('test/fuzz/main.ts')
