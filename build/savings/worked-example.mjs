// The figures of docs/worked-example.md, calculated by the program: `node build/savings/worked-example.mjs` writes
// them between the two marks, `--check` says whether they are the ones that stand there.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, createServerModuleRunner } from 'vite'
import { at, root } from '../tree.mjs'

const PAGE = at('docs/worked-example.md')
const MARKS = ['<!-- figures -->', '<!-- end of figures -->']
const NAMES = {
  caching: 'Caching: hits from 5% to about 60%',
  context: 'Shorter context: a tenth less is sent',
  'glm-5.2': 'Default switch: coding and chat to GLM-5.2',
  'glm-5.3-flash': 'Routing: routine work to GLM-5.3-Flash',
}

const page = readFileSync(PAGE, 'utf8')
const [head, rest] = page.split(`${MARKS[0]}\n`)
const [, tail] = (rest ?? '').split(MARKS[1])
if (head === undefined || tail === undefined) throw new Error(`${PAGE} has no place for figures`)
const { example, sentences, formats } = await load()
const made = `${head}${MARKS[0]}\n\n${tables(example)}\n\n${MARKS[1]}${tail}`
if (!process.argv.includes('--check')) writeFileSync(PAGE, made)
else if (made !== page) {
  console.error(
    'docs/worked-example.md is not what the program calculates: run this script without --check.',
  )
  process.exitCode = 1
}

async function load() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    appType: 'custom',
  })
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  const { workedExample } = await runner.import('/shared/sample/worked-example.ts')
  const { createPriceBook } = await runner.import('/shared/prices/price-book.ts')
  const { timeline } = await runner.import('/shared/i18n/messages/en/savings/timeline.ts')
  const { createFormats } = await runner.import('/shared/i18n/formats.ts')
  await server.close()
  return {
    example: workedExample(createPriceBook({ userEntries: [] })),
    sentences: timeline.thresholds,
    formats: createFormats('en'),
  }
}

function tables({
  baseline,
  observedTokens,
  parts,
  saving,
  net,
  overlap,
  thresholds,
  months,
  flow,
}) {
  const last = months.at(-1)
  const share = (part) => `${((part / baseline) * 100).toFixed(1)}%`
  return [
    `Three observed months: ${observedTokens.toFixed(1)} billion tokens, ${usd(baseline)} paid.`,
    table(
      ['Step, in this order', 'Likely saving in three months', 'Part of the bill'],
      [
        ...parts.map(({ name, saving: part }) => [NAMES[name] ?? name, usd(part), share(part)]),
        ['Together', usd(saving.likely), share(saving.likely)],
        ['Counted twice if each were added up alone', usd(overlap), share(overlap)],
      ],
    ),
    `Low to high: ${usd(saving.low)} to ${usd(saving.high)}. Net of its costs over twelve months at constant volume, all at once: ${usd(net.low)} low, ${usd(net.likely)} likely, ${usd(net.high)} high.`,
    table(
      ['Month', 'Tokens, billion', 'Bill without the plan', 'Bill with it'],
      months.map((row) => [row.month, row.tokens.toFixed(1), usd(row.without), usd(row.with)]),
    ),
    `After twelve months the company uses ${((last.tokens / (observedTokens / 3) - 1) * 100).toFixed(0)}% more tokens than today and pays ${((1 - last.with / (baseline / 3)) * 100).toFixed(0)}% less. Of the twelve months’ difference ${usd(number(flow.likely.totalReduction))} is off today’s bill (reduction) and ${usd(number(flow.likely.totalAvoidance))} is growth that never came (avoidance); the two are not added up.`,
    `With its waves the plan pays back in month ${String(flow.likely.paybackMonth)} (low case: month ${String(flow.low.paybackMonth)}); its present value at 8% a year is ${usd(number(flow.likely.netPresentValue))}.`,
    thresholds.map((threshold) => `- Nothing is saved ${thresholdSentence(threshold)}.`).join('\n'),
  ].join('\n\n')
}

/** A threshold as the screens say it. */
function thresholdSentence({ kind, zeroAt }) {
  const value = kind === 'tokens' ? formats.decimal(zeroAt, 1) : formats.share(zeroAt, 0)
  return sentences[kind](value)
}

function table(header, rows) {
  const cells = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const line = (row) =>
    `| ${row.map((cell, column) => pad(cell, widths[column], column)).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(header), rule, ...rows.map(line)].join('\n')
}

function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

function usd(value) {
  const text = Math.abs(Math.round(value))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < -0.5 ? '-' : ''}$${text}`
}

/** Thirty decimals to a number. */
function number(amount) {
  return Number(amount / 10n ** 26n) / 10_000
}
