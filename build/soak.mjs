// Kills the program at random moments in a real browser, and looks whether every workspace is as before or as after.
//   npm run soak -- [--kills 200] [--seed 1]
import { runBundled } from './run-bundled.mjs'

await runBundled('test/soak/main.ts')
