import { anthropicAnalyticsCost } from './anthropic/anthropic-analytics-cost.ts'
import { anthropicAnalyticsUsage } from './anthropic/anthropic-analytics-usage.ts'
import { anthropicApiCost } from './anthropic/anthropic-api-cost.ts'
import { anthropicApiUsage } from './anthropic/anthropic-api-usage.ts'
import { anthropicCost } from './anthropic/anthropic-cost.ts'
import { anthropicSpendReport } from './anthropic/anthropic-spend-report.ts'
import { anthropicUsage } from './anthropic/anthropic-usage.ts'
import { awsCostExplorer } from './cloud/aws-cost-explorer.ts'
import { awsCur } from './cloud/aws-cur.ts'
import { awsCur2 } from './cloud/aws-cur2.ts'
import { azureCostDetails } from './cloud/azure-cost-details.ts'
import { ccusageJson } from './coding/ccusage-json.ts'
import { claudeCodeJsonl } from './coding/claude-code-jsonl.ts'
import { cursorAggregate } from './coding/cursor-aggregate.ts'
import { cursorApiEvents } from './coding/cursor-api-events.ts'
import { cursorEvents } from './coding/cursor-events.ts'
import { cursorUsageDetails } from './coding/cursor-usage-details.ts'
import { databricksUsage } from './sellers/databricks-usage.ts'
import { deepseekAmount } from './sellers/deepseek-amount.ts'
import { deepseekCost } from './sellers/deepseek-cost.ts'
import { fireworksMetrics } from './sellers/fireworks-metrics.ts'
import { fireworksUsageCosts } from './sellers/fireworks-usage-costs.ts'
import { focusBillingPeriod } from './cloud/focus-billing-period.ts'
import { focusContractCommitment } from './cloud/focus-contract-commitment.ts'
import { focusInvoiceDetail } from './cloud/focus-invoice-detail.ts'
import { focus } from './cloud/focus.ts'
import type { BuiltInFormat } from './format.ts'
import { gcpBigquery, gcpBigqueryJson } from './cloud/gcp-bigquery.ts'
import { gcpCostTable } from './cloud/gcp-cost-table.ts'
import { gcpReports } from './cloud/gcp-reports.ts'
import { githubApiAiCredits, githubApiUsage } from './coding/github-api.ts'
import { githubAiUsage, githubMetered, githubPremiumRequests } from './coding/github-billing.ts'
import { githubPremiumRequestsFirst } from './coding/github-premium-requests-first.ts'
import { glmBill } from './sellers/glm-bill.ts'
import { groqUsage } from './sellers/groq-usage.ts'
import { kimiBill } from './sellers/kimi-bill.ts'
import { langfuseObservations, langfuseObservationsJson } from './gateways/langfuse-observations.ts'
import { litellmDaily } from './gateways/litellm-daily.ts'
import { litellmSpendLogs } from './gateways/litellm-spend-logs.ts'
import { mimoUsage } from './sellers/mimo-usage.ts'
import { openaiApiCosts } from './openai/openai-api-costs.ts'
import { openaiApiUsage } from './openai/openai-api-usage.ts'
import { openaiCodexAnalytics } from './openai/openai-codex-analytics.ts'
import { openaiCostLegacy, openaiCostLegacyJson } from './openai/openai-cost-legacy.ts'
import { openaiCost } from './openai/openai-cost.ts'
import { openaiEmpty } from './openai/openai-empty.ts'
import { openaiUsage } from './openai/openai-usage.ts'
import { opencodeUsage } from './gateways/opencode-usage.ts'
import { openrouterActivity } from './gateways/openrouter-activity.ts'
import { openrouterDailyJson } from './gateways/openrouter-daily-json.ts'
import { openrouterDaily } from './gateways/openrouter-daily.ts'
import { portkeyLogs, portkeyLogsJson } from './gateways/portkey-logs.ts'
import { snowflakeCortex } from './sellers/snowflake-cortex.ts'
import { vercelGatewayReport } from './gateways/vercel-gateway-report.ts'

/** Every format, in the order in which they are tried: the first that recognizes a header reads the file. */
export const FORMATS: readonly BuiltInFormat[] = [
  openrouterActivity,
  anthropicUsage,
  anthropicCost,
  anthropicSpendReport,
  openaiCost,
  openaiUsage,
  openaiEmpty,
  openaiCostLegacy,
  cursorEvents,
  cursorUsageDetails,
  cursorAggregate,
  githubPremiumRequests,
  githubAiUsage,
  githubMetered,
  githubPremiumRequestsFirst,
  deepseekCost,
  deepseekAmount,
  focus,
  focusInvoiceDetail,
  focusBillingPeriod,
  focusContractCommitment,
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
  fireworksUsageCosts,
  opencodeUsage,
  databricksUsage,
  snowflakeCortex,
  openrouterDaily,
  kimiBill,
  glmBill,
  mimoUsage,
  openaiApiUsage,
  openaiApiCosts,
  openaiCostLegacyJson,
  openaiCodexAnalytics,
  anthropicAnalyticsUsage,
  anthropicAnalyticsCost,
  anthropicApiUsage,
  anthropicApiCost,
  openrouterDailyJson,
  gcpBigqueryJson,
  claudeCodeJsonl,
  ccusageJson,
  langfuseObservationsJson,
  portkeyLogsJson,
  groqUsage,
  githubApiAiCredits,
  githubApiUsage,
  cursorApiEvents,
  vercelGatewayReport,
]
