import { claudeCodeJsonl } from '../../../shared/formats/coding/claude-code-jsonl.ts'
import { cursorApiEvents } from '../../../shared/formats/coding/cursor-api-events.ts'
import { cursorEvents } from '../../../shared/formats/coding/cursor-events.ts'
import { cursorUsageDetails } from '../../../shared/formats/coding/cursor-usage-details.ts'
import { githubPremiumRequestsFirst } from '../../../shared/formats/coding/github-premium-requests-first.ts'
import type { FormatModule, JsonFormat, TableFormat } from '../../../shared/formats/format.ts'
import {
  langfuseObservations,
  langfuseObservationsJson,
} from '../../../shared/formats/gateways/langfuse-observations.ts'
import { litellmSpendLogs } from '../../../shared/formats/gateways/litellm-spend-logs.ts'
import { openrouterActivity } from '../../../shared/formats/gateways/openrouter-activity.ts'
import {
  PORTKEY_COST_UNIT,
  portkeyLogs,
  portkeyLogsJson,
} from '../../../shared/formats/gateways/portkey-logs.ts'
import { FileReader } from '../../../shared/ingest/file-reader.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'

/** One event of a log: the second since 1 September 2026, the user, output tokens, US cents. */
export interface LogEvent {
  readonly second: number
  readonly user: string
  readonly tokens: number
  readonly cents: number
}

/** How the exports of a format write an event, and what the import counts of it. */
interface LogFacts {
  /** Whether each event has an id; otherwise equal lines of one file are events of their own. */
  readonly hasIds: boolean
  readonly money: 'billed' | 'estimated' | 'none'
  readonly countsTokens: boolean
}

/** A log whose events are lines of cells, by column. */
interface TableForm extends LogFacts {
  readonly format: TableFormat
  readonly cellsOf: (event: LogEvent) => Readonly<Record<string, string>>
}

/** A log whose events are JSON: each as a line or page of its own. */
interface JsonForm extends LogFacts {
  readonly format: JsonFormat
  readonly valueOf: (event: LogEvent) => unknown
}

export type LogForm = TableForm | JsonForm

const BILLED = { money: 'billed', countsTokens: true } as const
const ESTIMATED = { money: 'estimated', countsTokens: true } as const

export const CURSOR_EVENTS: TableForm = {
  ...BILLED,
  format: cursorEvents,
  hasIds: false,
  cellsOf: (event) => ({
    Date: instantOf(event),
    User: event.user,
    Kind: 'On-Demand',
    Model: 'auto',
    'Input (w/ Cache Write)': '0',
    'Output Tokens': String(event.tokens),
    Cost: dollarsOf(event),
  }),
}

export const OPENROUTER: TableForm = {
  ...BILLED,
  format: openrouterActivity,
  hasIds: true,
  cellsOf: (event) => ({
    generation_id: idOf(event),
    created_at: instantOf(event).replace('T', ' ').replace('Z', ''),
    cost_total: dollarsOf(event),
    tokens_prompt: '1',
    tokens_completion: String(event.tokens),
    model_permaslug: 'z-ai/glm-5.3',
  }),
}

/** Every format that is a log. */
export const LOG_FORMS: readonly LogForm[] = [
  CURSOR_EVENTS,
  OPENROUTER,
  {
    ...ESTIMATED,
    format: litellmSpendLogs,
    hasIds: true,
    cellsOf: (event) => ({
      request_id: idOf(event),
      call_type: 'acompletion',
      spend: dollarsOf(event),
      prompt_tokens: '0',
      completion_tokens: String(event.tokens),
      startTime: instantOf(event),
      model: 'gpt-5.4',
      user: event.user,
    }),
  },
  {
    ...ESTIMATED,
    format: langfuseObservations,
    hasIds: true,
    cellsOf: (event) => ({
      id: idOf(event),
      type: 'GENERATION',
      start_time: instantOf(event),
      provided_model_name: 'gpt-5.4',
      user_id: event.user,
      usage_details: JSON.stringify({ input: 0, output: event.tokens, total: event.tokens }),
      total_cost: dollarsOf(event),
    }),
  },
  {
    ...ESTIMATED,
    format: langfuseObservationsJson,
    hasIds: true,
    valueOf: (event) => ({
      id: idOf(event),
      type: 'GENERATION',
      startTime: instantOf(event),
      providedModelName: 'gpt-5.4',
      userId: event.user,
      usageDetails: { input: 0, output: event.tokens, total: event.tokens },
      totalCost: event.cents / 100,
    }),
  },
  { ...ESTIMATED, format: portkeyLogs, hasIds: true, cellsOf: portkeyCells },
  { ...ESTIMATED, format: portkeyLogsJson, hasIds: true, valueOf: portkeyCells },
  {
    ...ESTIMATED,
    format: claudeCodeJsonl,
    hasIds: true,
    valueOf: (event) => ({
      timestamp: instantOf(event),
      sessionId: event.user,
      requestId: 'req_1',
      costUSD: event.cents / 100,
      message: {
        id: idOf(event),
        model: 'claude-opus-5',
        usage: { input_tokens: 0, output_tokens: event.tokens },
      },
    }),
  },
  {
    ...BILLED,
    format: cursorApiEvents,
    hasIds: false,
    valueOf: (event) => ({
      usageEvents: [
        {
          timestamp: String(Date.parse(instantOf(event))),
          model: 'auto',
          isChargeable: true,
          tokenUsage: { inputTokens: 0, outputTokens: event.tokens },
          chargedCents: event.cents,
          userEmail: event.user,
        },
      ],
    }),
  },
  {
    format: cursorUsageDetails,
    hasIds: false,
    money: 'billed',
    // The only total that it states is counted as no kind of token.
    countsTokens: false,
    cellsOf: (event) => ({
      Date: instantOf(event),
      User: event.user,
      Kind: 'On-Demand',
      'Max Mode': 'No',
      Model: 'auto',
      Tokens: String(event.tokens),
      'Cost ($)': dollarsOf(event),
    }),
  },
  {
    format: githubPremiumRequestsFirst,
    hasIds: false,
    money: 'none',
    countsTokens: false,
    cellsOf: (event) => ({
      Timestamp: instantOf(event),
      User: event.user,
      Model: 'GPT-4.1',
      'Requests Used': String(event.tokens),
      'Exceeds Monthly Quota': 'False',
    }),
  },
]

function portkeyCells(event: LogEvent): Readonly<Record<string, string>> {
  return {
    id: idOf(event),
    created_at: instantOf(event),
    is_success: 'true',
    ai_org: 'openai',
    ai_model: 'gpt-5.4',
    req_units: '1',
    res_units: String(event.tokens),
    cost: dollarsOf(event),
    cost_currency: 'USD',
  }
}

/** The event's dollars, exactly. */
export function dollarsOf({ cents }: LogEvent): string {
  return (cents / 100).toFixed(2)
}

function idOf({ second, user }: LogEvent): string {
  return `${String(second)}-${user}`
}

function instantOf({ second }: LogEvent): string {
  return new Date(Date.UTC(2026, 8, 1) + second * 1000).toISOString()
}

/** A file of a log as the import gives it. */
export function logFile(form: LogForm, name: string, events: readonly LogEvent[]): ImportedFile {
  return 'cellsOf' in form
    ? logOfLines(form, name, events.map(form.cellsOf))
    : logOfValues(form, name, events.map(form.valueOf))
}

/** The same from its lines, each of which has the same columns. */
export function logOfLines(
  { format, cellsOf }: TableForm,
  name: string,
  lines: readonly Readonly<Record<string, string>>[],
): ImportedFile {
  const header = Object.keys(cellsOf({ second: 0, user: '', tokens: 0, cents: 0 }))
  const reader = new FileReader(name, format, { keepRows: false })
  const read = format.bind({ ...contextOf(name, reader), header })
  lines.forEach((line, at) => {
    const cells = Object.values(line)
    reader.row(at + 2, (draft) => read(cells, draft), cells)
  })
  return finished(reader, name, format)
}

function logOfValues({ format }: JsonForm, name: string, values: readonly unknown[]): ImportedFile {
  const reader = new FileReader(name, format, { keepRows: false })
  const read = format.bind({ ...contextOf(name, reader), header: [] })
  values.forEach((value, at) => {
    for (const fields of format.rows(value)) {
      reader.row(at + 1, (draft) => read(fields, draft), fields)
    }
  })
  return finished(reader, name, format)
}

function contextOf(fileName: string, { warn }: FileReader) {
  return { fileName, preamble: [], warn, answers: new Map([[PORTKEY_COST_UNIT, 'dollars']]) }
}

function finished(reader: FileReader, name: string, { id }: FormatModule): ImportedFile {
  return reader.finish({ sha256: name, sizeBytes: 1, format: id })
}
