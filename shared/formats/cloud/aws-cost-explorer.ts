import { add, ZERO, type Amount } from '../../domain/amount.ts'
import { nextDay, parseIsoDay, parseMonth, type Period } from '../../domain/day.ts'
import { fault, optionalAmount, text, type Column } from '../reading/read-cells.ts'
import { currencyOfTitle } from '../reading/currency-sign.ts'
import { readAwsLine } from './lines/bedrock-line.ts'
import type { CloudLine } from './lines/cloud-line.ts'
import type { FileContext, RowReader, TableFormat } from '../format.ts'
import { USED } from '../format.ts'

/**
 * AWS Cost Explorer, CSV download: wide, a row is a day or a month, a column a service, with a first row and a last
 * column of totals. Money only. A row's bill is the sum of the columns that are AI; the other columns of the same row
 * are no rows of their own, so their money is not accounted for.
 */
export const awsCostExplorer = {
  id: 'aws.cost-explorer',
  title: 'AWS Cost Explorer',
  shape: 'table',
  provider: 'aws',
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'B',
  source: {
    evidence: 'three independent readers, one of them with rows of a real download',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'AWS Console › Billing and Cost Management › Cost Explorer: daily, group by Service, then Download as CSV.',
    ifWrongOne:
      'It has costs by service but no tokens, models or tags. The CUR 2.0 export has them all; prefer it, and import only one of the two.',
  },
  requiredColumns: ['total costs($)'],
  variants: ['by-service', 'by-usage-type'],
  recognize: (header) => /^total costs ?\([^()]+\)$/.test(header.cells.at(-1) ?? ''),
  bind: (context) => bindCostExplorer(context),
} as const satisfies TableFormat

interface AiColumn extends Column {
  readonly line: CloudLine
}

function bindCostExplorer(context: FileContext): RowReader {
  const currency = currencyOfTitle(context.header.at(-1) ?? '')
  const first: Column = { at: 0, name: context.header[0] ?? '' }
  const columns = aiColumns(context)
  const models = new Set(columns.map(({ line }) => line.model))
  const [model = ''] = models.size === 1 ? models : []
  return (cells, draft) => {
    const label = text(cells, first)
    if (/(?:^| )total$/i.test(label)) return { kind: 'skipped', reason: 'total-row' }
    const period = periodOf(label)
    if (period === undefined) {
      throw fault(cells, first, 'not-a-date', 'a day or month such as 2026-09-30')
    }
    const amounts = columns.map((column) => optionalAmount(cells, column))
    if (amounts.every((amount) => amount === undefined)) {
      return { kind: 'skipped', reason: 'blank-bucket' }
    }
    draft.billed = amounts.reduce<Amount>((sum, amount) => add(sum, amount ?? ZERO), ZERO)
    draft.currency = currency
    draft.day = period.start
    draft.endDay = period.end === nextDay(period.start) ? undefined : period.end
    draft.model = model
    draft.category = 'usage'
    return USED
  }
}

/** Columns whose title names a service, or a usage type, that counts as AI. */
function aiColumns(context: FileContext): readonly AiColumn[] {
  const columns = context.header.slice(1, -1).flatMap((name, i) => {
    const title = name.replace(/\s*\([^()]*\)\s*$/, '')
    const isUsageType = /token/i.test(title)
    const line = readAwsLine(
      {
        productCode: isUsageType ? 'AmazonBedrock' : '',
        productName: isUsageType ? '' : title,
        usageType: isUsageType ? title : '',
        operation: '',
      },
      context.aiServices,
    )
    const model = line.model || editionOf(title)
    return line.isAi ? [{ at: i + 1, name, line: { ...line, model } }] : []
  })
  if (columns.length === 0) {
    context.warn(
      'unmapped-columns',
      'No column names an AI service. Group by Service in Cost Explorer and download again.',
    )
  }
  return columns
}

/** `Claude Opus 5 (Amazon Bedrock Edition)` names one model, other services none. */
function editionOf(title: string): string {
  return /^(.+?) \(amazon bedrock edition\)$/i.exec(title)?.[1] ?? ''
}

/** A day, with or without a time, or a month. */
function periodOf(label: string): Period | undefined {
  const month = parseMonth(label)
  if (month !== undefined) return month
  const start = /^(?:$|[T ])/.test(label.slice(10)) ? parseIsoDay(label.slice(0, 10)) : undefined
  return start === undefined ? undefined : { start, end: nextDay(start) }
}
