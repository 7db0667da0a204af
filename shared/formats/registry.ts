import { anthropicApiCost } from './anthropic-api-cost.ts'
import { anthropicApiUsage } from './anthropic-api-usage.ts'
import { anthropicCost } from './anthropic-cost.ts'
import { anthropicSpendReport } from './anthropic-spend-report.ts'
import { anthropicUsage } from './anthropic-usage.ts'
import { awsCostExplorer } from './aws-cost-explorer.ts'
import { awsCur } from './aws-cur.ts'
import { awsCur2 } from './aws-cur2.ts'
import { azureCostDetails } from './azure-cost-details.ts'
import { ccusageJson } from './ccusage-json.ts'
import { claudeCodeJsonl } from './claude-code-jsonl.ts'
import { cursorAggregate } from './cursor-aggregate.ts'
import { cursorEvents } from './cursor-events.ts'
import { databricksUsage } from './databricks-usage.ts'
import { deepseekAmount } from './deepseek-amount.ts'
import { deepseekCost } from './deepseek-cost.ts'
import { fireworksMetrics } from './fireworks-metrics.ts'
import { focus } from './focus.ts'
import type { FormatModule } from './format.ts'
import { gcpBigquery, gcpBigqueryJson } from './gcp-bigquery.ts'
import { gcpCostTable } from './gcp-cost-table.ts'
import { gcpReports } from './gcp-reports.ts'
import { githubAiUsage, githubMetered, githubPremiumRequests } from './github-billing.ts'
import { githubPremiumRequestsFirst } from './github-premium-requests-first.ts'
import { glmBill } from './glm-bill.ts'
import { groqUsage } from './groq-usage.ts'
import { kimiBill } from './kimi-bill.ts'
import { langfuseObservations, langfuseObservationsJson } from './langfuse-observations.ts'
import { litellmDaily } from './litellm-daily.ts'
import { litellmSpendLogs } from './litellm-spend-logs.ts'
import { mimoUsage } from './mimo-usage.ts'
import { openaiApiCosts } from './openai-api-costs.ts'
import { openaiApiUsage } from './openai-api-usage.ts'
import { openaiCostLegacy, openaiCostLegacyJson } from './openai-cost-legacy.ts'
import { openaiCost } from './openai-cost.ts'
import { openaiEmpty } from './openai-empty.ts'
import { openaiUsage } from './openai-usage.ts'
import { openrouterActivity } from './openrouter-activity.ts'
import { openrouterDailyJson } from './openrouter-daily-json.ts'
import { openrouterDaily } from './openrouter-daily.ts'
import { portkeyLogs, portkeyLogsJson } from './portkey-logs.ts'
import { snowflakeCortex } from './snowflake-cortex.ts'

/** Every format, in the order in which they are tried: the first that recognises a header reads the file. */
export const FORMATS: readonly FormatModule[] = [
  openrouterActivity,
  anthropicUsage,
  anthropicCost,
  anthropicSpendReport,
  openaiCost,
  openaiUsage,
  openaiEmpty,
  openaiCostLegacy,
  cursorEvents,
  cursorAggregate,
  githubPremiumRequests,
  githubAiUsage,
  githubMetered,
  githubPremiumRequestsFirst,
  deepseekCost,
  deepseekAmount,
  focus,
  awsCur,
  awsCur2,
  awsCostExplorer,
  azureCostDetails,
  gcpBigquery,
  gcpReports,
  gcpCostTable,
  litellmSpendLogs,
  litellmDaily,
  langfuseObservations,
  portkeyLogs,
  fireworksMetrics,
  databricksUsage,
  snowflakeCortex,
  openrouterDaily,
  kimiBill,
  glmBill,
  mimoUsage,
  openaiApiUsage,
  openaiApiCosts,
  openaiCostLegacyJson,
  anthropicApiUsage,
  anthropicApiCost,
  openrouterDailyJson,
  gcpBigqueryJson,
  claudeCodeJsonl,
  ccusageJson,
  langfuseObservationsJson,
  portkeyLogsJson,
  groqUsage,
]
