import type { TableFormat } from '../format.ts'
import { bindCur } from './lines/cur-row.ts'

/** What both reports share. */
export const CUR_FACTS = {
  shape: 'table',
  provider: 'aws',
  stream: { role: 'bill', activity: 'cloud' },
} as const

/**
 * AWS Cost and Usage Report, legacy: one line item a row, columns `category/camelName`. Athena, Glue and Parquet
 * write the same columns with underscores, tags and product name as columns of their own.
 */
export const awsCur = {
  ...CUR_FACTS,
  id: 'aws.cur',
  title: 'AWS Cost and Usage Report',
  confidence: 'A-',
  source: {
    evidence:
      'columns from a real report of November 2023 without Bedrock; usage types of Bedrock from the price list and several readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'AWS Console › Billing and Cost Management › Data Exports › the legacy report: open its S3 bucket and download the csv.gz files of the month.',
    ifWrongOne:
      'A month is delivered several times, each time in full: use all numbered files of the newest delivery and none of an older one. The FOCUS export and Cost Explorer show the same charges: import one of them.',
  },
  requiredColumns: [
    'lineitem/lineitemtype',
    'lineitem/usagetype',
    'lineitem/usagestartdate',
    'lineitem/unblendedcost',
  ],
  variants: ['legacy', 'athena'],
  recognize: (header) =>
    header.has('lineitem/usagetype', 'lineitem/unblendedcost') ||
    (header.has('line_item_usage_type', 'line_item_unblended_cost') &&
      header.cells.some((cell) => /^(?:product_product_name$|resource_tags_)/.test(cell))),
  bind: (context) => bindCur(context),
} as const satisfies TableFormat
