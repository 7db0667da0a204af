import type { TableFormat } from '../format.ts'
import { CUR_FACTS } from './aws-cur.ts'
import { bindCur } from './lines/cur-row.ts'

/**
 * AWS CUR 2.0 (Data Exports): the line items of the legacy report under fixed names, with `product` and
 * `resource_tags` (or `tags`) as maps. The columns are the customer's choice, so few are asked for.
 * `split_line_item_*` restate costs of other rows and are not read.
 */
export const awsCur2 = {
  ...CUR_FACTS,
  id: 'aws.cur2',
  title: 'AWS CUR 2.0',
  confidence: 'B',
  source: {
    evidence:
      'the official table dictionary, the announcement of costs by IAM principal, and queries over real exports',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'AWS Console › Billing and Cost Management › Data Exports › Create › Standard data export › CUR 2.0, with resource ids and caller identity; then download the files of the month from its S3 bucket.',
    ifWrongOne:
      'A month is delivered several times, each time in full: use all numbered files of the newest delivery and none of an older one. The FOCUS export and Cost Explorer show the same charges: import one of them.',
  },
  requiredColumns: [
    'line_item_line_item_type',
    'line_item_usage_type',
    'line_item_usage_start_date',
    'line_item_unblended_cost',
  ],
  variants: ['maps', 'iam-principal'],
  recognize: (header) => header.has('line_item_usage_type', 'line_item_unblended_cost'),
  bind: (context) => bindCur(context),
} as const satisfies TableFormat
