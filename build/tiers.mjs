// Measures how often the tier of labelled workloads is right; says so and ends where there are no labels.
//   npm run tiers                           labels beside the checkout
//   npm run tiers -- --labels <folder>      companies/*/truth.json and labels-2/labels.jsonl with their exports
//   npm run tiers -- --mistakes             every wrong verdict with its reasons
//   npm run tiers -- --fit                  fits the points of the rules and writes them beside the rules
import { runBundled } from './run-bundled.mjs'

await runBundled('build/tiers/main.ts')
