// Trains the model of names on made-up names and writes its weights.
//   node build/name-weights.mjs [--validate]     also without each trade and each language
import { runBundled } from './run-bundled.mjs'

await runBundled('build/tiers/names/main.ts')
