// What the verdicts are worth: accuracy, confusion, calibration. Counting follows the checker of the companies.

/**
 * @typedef {import('./companies.mjs').Labelled} Labelled
 * @typedef {import('../../shared/domain/classification.ts').Classification} Classification
 * @typedef {{ labelled: Labelled, verdict: Classification }} Judged
 */

const TIERS = ['frontier', 'mid', 'routine']

/** @param {number} part @param {number} whole */
const percent = (part, whole) => (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '-')

/** @param {Judged} judged */
export const isRight = ({ labelled, verdict }) => verdict.neededTier === labelled.tier

/** @param {readonly Judged[]} all */
export function countRight(all) {
  const right = all.filter(isRight)
  const fair = all.filter(
    (j) =>
      isRight(j) ||
      (j.labelled.fairUnsure && (j.verdict.neededTier === undefined || j.verdict.confidence < 0.5)),
  )
  const telling = all.filter(
    ({ labelled }) => labelled.task !== 'unknown' && labelled.difficulty !== 'shape-only',
  )
  const task = telling.filter((j) => j.verdict.task === j.labelled.task)
  return {
    count: percent(right.length, all.length),
    fair: percent(fair.length, all.length),
    spend: percent(spendOf(right), spendOf(all)),
    task: percent(task.length, telling.length),
    right: right.length,
    of: all.length,
  }
}

/** @param {readonly Judged[]} all */
function spendOf(all) {
  return all.reduce((sum, { labelled }) => sum + labelled.spend, 0)
}

/** @param {string} title @param {readonly Judged[]} all */
export function printLine(title, all) {
  const r = countRight(all)
  console.log(
    `${title.padEnd(34)} ${String(r.right).padStart(3)} of ${String(r.of).padStart(3)}  by count ${r.count.padStart(7)}` +
      `  fair ${r.fair.padStart(7)}  by spend ${r.spend.padStart(7)}  task ${r.task.padStart(7)}`,
  )
}

/** @param {string} title @param {readonly Judged[]} all */
export function printFigures(title, all) {
  console.log(`\n${title}`)
  printLine('all', all)
  for (const key of /** @type {const} */ (['difficulty', 'company'])) {
    const parts = [...new Set(all.map(({ labelled }) => labelled[key]))].sort()
    for (const part of parts)
      printLine(
        `  ${part}`,
        all.filter(({ labelled }) => labelled[key] === part),
      )
  }
  printConfusion(all)
  printCoverage(all)
  printReliability(all)
  const costly = all.filter(
    ({ labelled, verdict }) =>
      labelled.tier === 'frontier' && verdict.neededTier === 'routine' && verdict.confidence > 0.7,
  )
  console.log(`frontier work called routine above 0.7: ${costly.length}`)
}

/** @param {readonly Judged[]} all */
function printConfusion(all) {
  const columns = [...TIERS, 'none']
  console.log('\ntrue \\ given  ' + columns.map((c) => c.padStart(9)).join(''))
  for (const tier of TIERS) {
    const cells = columns.map((column) =>
      String(
        all.filter(
          ({ labelled, verdict }) =>
            labelled.tier === tier && (verdict.neededTier ?? 'none') === column,
        ).length,
      ).padStart(9),
    )
    console.log(tier.padEnd(14) + cells.join(''))
  }
}

/** @param {readonly Judged[]} all */
function printCoverage(all) {
  const order = [...all].sort((a, b) => b.verdict.confidence - a.verdict.confidence)
  for (const share of [0.5, 0.8, 1]) {
    const taken = coveredBy(order, share * spendOf(all))
    printLine(`surest ${share * 100} % of spend`, taken)
  }
}

/** @param {readonly Judged[]} order @param {number} amount */
function coveredBy(order, amount) {
  /** @type {Judged[]} */
  const taken = []
  let sum = 0
  for (const judged of order) {
    if (sum >= amount) break
    sum += judged.labelled.spend
    taken.push(judged)
  }
  return taken
}

/** @param {readonly Judged[]} all */
function printReliability(all) {
  for (const from of [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const below = from < 0.4 ? from + 0.2 : from + 0.1
    const bin = all.filter(
      ({ verdict }) => verdict.confidence >= from && verdict.confidence < below,
    )
    if (bin.length === 0) continue
    const mean = bin.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / bin.length
    const right = bin.filter(isRight).length
    console.log(
      `confidence ${from.toFixed(1)} to ${below.toFixed(1)}: ${String(bin.length).padStart(3)} workloads, mean ${mean.toFixed(2)}, right ${percent(right, bin.length)}`,
    )
  }
}

/** @param {readonly Judged[]} all */
export function printMistakes(all) {
  console.log('\nwrong or unclassified')
  for (const { labelled, verdict } of all.filter((j) => !isRight(j))) {
    const names = labelled.profile.names
    const name = [names.project.at(-1) ?? names.user ?? '', names.apiKey[0] ?? ''].join(' / ')
    console.log(
      `- ${name} (${labelled.difficulty}): ${labelled.tier}, given ${verdict.neededTier ?? 'none'} at ${verdict.confidence.toFixed(2)}; task ${labelled.task}, given ${verdict.task}`,
    )
    for (const reason of verdict.reasons.slice(0, 6))
      console.log(
        `    ${reason.points.toFixed(1).padStart(5)} ${reason.signal}: ${reason.evidence}`,
      )
  }
}
