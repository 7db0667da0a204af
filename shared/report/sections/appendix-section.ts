import type { FileEntry, WorkloadEntry } from '../../document/analysis-document.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { formatName } from '../../i18n/names.ts'
import type { Block, Cell } from '../block.ts'
import { moneyFigures } from '../../insights/figures/money-figures.ts'
import {
  inputTokensOf,
  spendSum,
  workloadSpend,
  type SpendPart,
} from '../../insights/spend/spend.ts'
import { allMoney, show, tierWord, unitLine, workloadCell } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

const WORKLOADS_SHOWN = 150

/** The rows behind the figures: every workload, every file. */
export const appendixSection: ReportSection = {
  id: 'appendix',
  title: ({ document, words }) =>
    words.appendix.title(document.workloads.length, document.files.length),
  build: (view) => [workloads(view), files(view), hashes(view)],
}

function workloads(view: ReportView): Block {
  const { document, words } = view
  const w = words.appendix
  const all = workloadSpend(document)
  const shown = all.slice(0, WORKLOADS_SHOWN)
  const rows = shown.map((part) => workloadRow(view, part))
  const others = spendSum(document, 'workloads/others', all.slice(WORKLOADS_SHOWN))
  const rest: readonly Cell[] = [
    { text: words.common.others(all.length - shown.length), detail: w.othersInCsv },
    ...Array.from({ length: 6 }, () => ''),
    show(view, others.spend),
  ]
  return {
    kind: 'table',
    title: w.workloadsTitle,
    unit: unitLine(view),
    columns: [
      { title: words.tiers.workload, align: 'start', isWide: true },
      { title: words.spend.model, align: 'start' },
      { title: w.task, align: 'start' },
      { title: w.tiers, align: 'start', isWhole: true },
      { title: words.tiers.confidence, align: 'end' },
      { title: words.spend.tokensIn, align: 'end' },
      { title: words.spend.tokensOut, align: 'end' },
      { title: words.spend.spend, align: 'end' },
    ],
    rows: all.length > shown.length ? [...rows, rest] : rows,
    total: [
      words.common.total,
      '',
      '',
      '',
      '',
      '',
      '',
      show(view, spendSum(document, 'workloads', all).spend),
    ],
    source: w.workloadsSource,
  }
}

function workloadRow(
  view: ReportView,
  { entry: workload, spend }: SpendPart<WorkloadEntry>,
): readonly Cell[] {
  const { formats, words } = view
  return [
    workloadCell(workload),
    workload.model ?? { text: words.spend.noModel, tone: 'quiet' },
    workload.task ?? UNKNOWN,
    `${tierWord(view, workload.paidTier)} → ${tierWord(view, workload.neededTier)}`,
    formats.decimal(workload.confidence, 2),
    formats.shortCount(inputTokensOf(workload.tokens)),
    formats.shortCount(workload.tokens.output),
    {
      text: show(view, spend),
      detail: words.common.spendKinds[workload.spendKind],
    },
  ]
}

function files(view: ReportView): Block {
  const { document, formats, words } = view
  const w = words.appendix
  return {
    kind: 'table',
    title: w.filesTitle(document.files.length),
    unit: w.filesUnit,
    columns: [
      { title: words.limits.file, align: 'start', isWide: true },
      { title: w.period, align: 'start', isWhole: true },
      { title: w.read, align: 'end' },
      { title: w.used, align: 'end' },
      { title: w.skipped, align: 'end' },
      { title: w.rejected, align: 'end' },
      { title: w.billed, align: 'end' },
    ],
    rows: document.files.map((file, at) => [
      { text: file.name, isCode: true, detail: fileKind(view, file) },
      formats.period(file.period),
      formats.count(file.rows.read),
      formats.count(file.rows.used),
      formats.count(file.rows.skipped),
      formats.count(file.rows.rejected),
      allMoney(view, moneyFigures(document, `/files/${at}/money/billed`, file.money.billed)),
    ]),
    source: w.filesSource,
  }
}

function fileKind({ words }: ReportView, file: FileEntry): string {
  const status = words.appendix.statuses[file.status]
  return file.format === null ? status : `${formatName(file.format)}, ${status}`
}

function hashes({ document, formats, words }: ReportView): Block {
  return {
    kind: 'table',
    title: words.appendix.hashesTitle,
    unit: words.appendix.hashesUnit,
    columns: [
      { title: words.limits.file, align: 'start', isWide: true },
      { title: 'SHA-256', align: 'start', isWhole: true },
    ],
    rows: document.files.map((file) => [
      { text: file.name, isCode: true, detail: words.appendix.bytes(formats.count(file.bytes)) },
      { text: file.sha256, isCode: true },
    ]),
  }
}
