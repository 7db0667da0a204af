// Runs test/acceptance/main.ts over the built command; its options are the ones there.
import { runBundled } from './run-bundled.mjs'

await runBundled('test/acceptance/main.ts')
