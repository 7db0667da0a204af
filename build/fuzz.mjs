// Feeds damaged exports to the import and looks whether every row is accounted for, and whether a second reader counts
// the same money.
//   npm run fuzz -- [--files 5000] [--seed 1] [--from 0]     files of that seed, by number
//   npm run fuzz -- --file test-results/fuzz/...             one file again
import { runBundled } from './run-bundled.mjs'

await runBundled('test/fuzz/main.ts')
