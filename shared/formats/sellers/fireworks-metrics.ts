import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalCount, optionalQuantity, textCopier } from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'
import { warnOfCachedShare } from '../reading/notices.ts'

/**
 * Fireworks billing metrics: one usage event a row, without money. Whether `prompt_tokens` contains cached tokens is
 * not documented; all of it stands as input. Accelerator seconds belong to machines that were rented for models.
 */
export const fireworksMetrics = {
  id: 'fireworks.metrics',
  title: 'Fireworks billing metrics',
  shape: 'table',
  provider: 'fireworks',
  stream: { role: 'usage', activity: 'api' },
  confidence: 'A-',
  source: { evidence: 'the official description of the export', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'firectl billing export-metrics --start-time … --end-time …',
    ifWrongOne:
      'If the file has subtotal_usd, it is the usage costs: costs without tokens. Keep it, and export the metrics as well.',
  },
  requiredColumns: ['start_time', 'base_model_name', 'prompt_tokens', 'completion_tokens'],
  variants: ['events'],
  recognize: (header) => header.has('accelerator_seconds', 'prompt_tokens', 'base_model_name'),
  bind: (context) => {
    const columns = new Columns(context)
    const readMoment = momentReader(columns.find('start_time'))
    const seconds = columns.find('accelerator_seconds')
    const prompt = columns.find('prompt_tokens')
    const completion = columns.find('completion_tokens')
    const copyTexts = textCopier(columns, {
      user: 'email',
      operation: 'usage_type',
      model: 'base_model_name',
    })
    warnOfCachedShare(context)
    return (cells, draft) => {
      readMoment(cells, draft)
      optionalQuantity(cells, seconds)
      draft.input = optionalCount(cells, prompt)
      draft.output = optionalCount(cells, completion)
      copyTexts(cells, draft)
      draft.batch = /batch/i.test(draft.operation)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
