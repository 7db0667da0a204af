import type { Messages } from '../en.ts'
import type { TranslatedFormats } from '../format-words.ts'

const words: TranslatedFormats = {
  'openai.usage': [
    'platform.openai.com › Usage。选择月份，按项目、API 密钥和模型分组，然后点击 Export。文件名以 completions_usage 开头。',
    '如果文件含有 amount_value，则是费用导出：有费用但没有词元。请保留它，并另外导出用量；两者会合并。',
  ],
  'openai.cost': [
    'platform.openai.com › Usage › Cost 标签页。选择月份，按 line item、项目和 API 密钥分组，然后点击 Export。',
    '如果文件含有 input_tokens 之类的列，则是用量导出：有词元但没有费用。请保留它，并另外导出 Cost 标签页；两者会合并。',
  ],
  'openai.cost-legacy': [
    'platform.openai.com 的用量页面（截至 2024 年底）：Export，cost。如需当前数据，请使用 Cost 标签页。',
    '2025 年起的导出含有 amount_value；同样可以读取。',
  ],
  'openai.api-usage': [
    '使用管理密钥调用 GET /v1/organization/usage/completions（以及 embeddings、images …），按项目、密钥和模型分组；请保留所有页面。',
    '如果结果含有 amount，则来自 costs 端点：有费用但没有词元。请保留它，并另外取回用量；两者会合并。',
  ],
  'openai.api-costs': [
    '使用管理密钥调用 GET /v1/organization/costs，按 line item 和项目分组；请保留所有页面。',
    '如果结果含有 input_tokens，则来自 usage 端点：有词元但没有费用。请保留它，并另外取回费用；两者会合并。',
  ],
  'openai.empty': [
    'platform.openai.com › Usage › Export，所选期间没有活动。',
    '如果实际上有活动，请选择正确的组织和期间后重新导出。',
  ],
  'openai.codex-analytics': [
    '使用工作区密钥调用 GET https://api.chatgpt.com/v1/analytics/codex/workspaces/{id}/usage；请保留所有页面。',
    '其中有 ChatGPT 工作区的额度和词元，没有金额。用 API 密钥的调用在 OpenAI 的用量和费用中。',
  ],
  'anthropic.usage': [
    'platform.claude.com › Usage。选择月份，然后点击 Export。文件名以 claude_api_tokens 开头。',
    '如果文件含有 cost_usd，则是费用导出：有费用但没有词元。请保留它，并另外导出用量；两者会合并。',
  ],
  'anthropic.cost': [
    'platform.claude.com › Cost。选择月份，然后点击 Export。文件名以 claude_api_cost 开头。',
    '如果文件含有 usage_input_tokens_no_cache，则是用量导出：有词元但没有费用。请保留它，并另外导出费用；两者会合并。',
  ],
  'anthropic.api-usage': [
    '使用管理密钥调用 GET /v1/organizations/usage_report/messages，按模型、工作区和密钥分组；请保留所有页面。',
    '如果结果含有 amount，则是费用报告：有费用但没有词元。请保留它，并另外取回用量；两者会合并。',
  ],
  'anthropic.api-cost': [
    '使用管理密钥调用 GET /v1/organizations/cost_report，按 description 和工作区分组；请保留所有页面。',
    '如果结果含有 uncached_input_tokens，则是用量报告：有词元但没有费用。请保留它，并另外取回费用；两者会合并。',
  ],
  'anthropic.spend-report': [
    'claude.ai › Settings › Usage 或 Analytics › Spend report › Export。请把起止日期都写进文件名。',
    '按用户列出代码行数或拉取请求的文件是 Claude Code analytics 导出，没有支出。API 自己的账单来自 platform.claude.com › Cost。',
  ],
  'anthropic.analytics-usage': [
    '使用管理密钥和 beta 请求头 analytics-usage-cost-2026-08-24 调用 GET /v1/organizations/analytics/usage，按天，并按模型、工作区和密钥分组；请保留所有页面。',
    '如果各项含有 cost.amount，则是费用分析：有费用但没有词元。请保留它，并另外取回用量；两者会合并。',
  ],
  'anthropic.analytics-cost': [
    '使用管理密钥和 beta 请求头 analytics-usage-cost-2026-08-24 调用 GET /v1/organizations/analytics/cost，按天，并按模型、工作区和密钥分组；请保留所有页面。',
    '如果各项含有 usage.uncached_input_tokens，则是用量分析：有词元但没有费用。请保留它，并另外取回费用；两者会合并。',
  ],
  'aws.cur': [
    'AWS Console › Billing and Cost Management › Data Exports › 旧版（legacy）报告：打开其 S3 存储桶，下载当月的 csv.gz 文件。',
    '同一个月会多次交付，每次都是完整数据：请使用最新一次交付的全部编号文件，不要使用更早交付的任何文件。FOCUS 导出和 Cost Explorer 显示相同的费用：只导入其中一种。',
  ],
  'aws.cur2': [
    'AWS Console › Billing and Cost Management › Data Exports › Create › Standard data export › CUR 2.0，包含资源 ID 和调用者身份；然后从其 S3 存储桶下载当月的文件。',
    '同一个月会多次交付，每次都是完整数据：请使用最新一次交付的全部编号文件，不要使用更早交付的任何文件。FOCUS 导出和 Cost Explorer 显示相同的费用：只导入其中一种。',
  ],
  'aws.cost-explorer': [
    'AWS Console › Billing and Cost Management › Cost Explorer：按天，按 Service 分组，然后点击 Download as CSV。',
    '其中有各服务的费用，但没有词元、模型和标签。CUR 2.0 导出三者都有；优先使用它，两者只导入一个。',
  ],
  'azure.cost-details': [
    'Azure portal › Cost Management › Exports › Create › Cost and usage details (actual)，或 Cost analysis › Download › CSV，包含所有列。',
    '实际、摊销和 FOCUS 三种导出显示相同的用量：只导入其中一种。价目表和预留清单没有用量。',
  ],
  'gcp.reports': [
    'Google Cloud console › Billing › Reports：按 SKU 分组，时间按天，然后点击 Download CSV。',
    '其中没有项目和标签。BigQuery 导出两者都有；优先使用它，两种导出只导入一个。',
  ],
  'gcp.cost-table': [
    'Google Cloud console › Billing › Cost table：选择发票月份，不分组，然后点击 Download CSV。',
    '其中每月只有一个合计。同月的 BigQuery 导出有日期和标签；优先使用它，两者只导入一个。',
  ],
  'gcp.bigquery': [
    'Google Cloud console › BigQuery：对表 gcp_billing_export_v1_…（或 resource_v1）执行 SELECT * FROM … WHERE invoice.month = …；Save results › JSONL 或 CSV。',
    'FOCUS 视图、Reports 页面和 Cost table 显示相同的费用：只导入其中一种。cloud_pricing_export 是价目表。',
  ],
  focus: [
    'AWS：Data Exports › FOCUS。Azure：Cost Management › Exports › Cost and usage (FOCUS)。Google Cloud：BigQuery 导出的 FOCUS 视图。其他供应商：在其账单导出中查找 FOCUS。',
    'Invoice Detail、Billing Period 和 Contract Commitment 是与之并列的单独文件：请一并放入。供应商自己的费用导出与其 FOCUS 导出显示相同的费用：两者只导入一个。',
  ],
  'focus.invoice-detail': [
    '同一开票方的 FOCUS 费用与用量导出所附的 Invoice Detail 数据集。',
    '其中是发票，不是费用明细：请同时放入相同月份的 FOCUS 费用与用量导出。',
  ],
  'focus.billing-period': [
    '同一开票方的 FOCUS 费用与用量导出所附的 Billing Period 数据集。',
    '其中只说明哪些月份已关账，不含费用：请同时放入 FOCUS 费用与用量导出。',
  ],
  'focus.contract-commitment': [
    '同一供应商的 FOCUS 费用与用量导出所附的 Contract Commitment 数据集。',
    '其中列出的是约定，而不是费用：请同时放入 FOCUS 费用与用量导出。',
  ],
  'openrouter.activity': [
    'openrouter.ai › Activity。选择期间，然后点击 Export as CSV。',
    '如果文件每天每个模型一行（Slug、Requests），则是同一活动的汇总：请改用本导出，切勿两者都用。',
  ],
  'openrouter.daily': [
    'openrouter.ai › Activity，按天分组；或使用 management key 调用 activity 端点（最近 30 天）。',
    '每个请求一行的导出（generation_id）更详细：有项目、密钥和缓存词元。两者只用一个。',
  ],
  'github.ai-usage': [
    'github.com › Organization › Settings › Billing › Usage › Get usage report › AI usage。',
    'Metered usage 报告列出同样的费用，但没有模型。两者只用一个；本报告更详细。',
  ],
  'github.metered': [
    'github.com › Organization › Settings › Billing › Usage › Get usage report › Metered usage。',
    'AI usage 报告按模型列出同样的费用；优先使用该报告，两者只导入一个。',
  ],
  'github.premium-requests': [
    'github.com › Organization › Settings › Billing › Usage › Get usage report › Premium requests。',
    '自 2026 年 6 月起由 AI usage 报告取代，后者有词元。',
  ],
  'github.api-ai-credits': [
    'GET /organizations/{org}/settings/billing/ai_credit/usage?year=…&month=…（或 /enterprises/{enterprise}/…）。',
    'AI usage 报告（CSV）按天和用户列出同样的额度；优先使用该报告，两者只导入一个。',
  ],
  'github.api-usage': [
    '使用所有者的访问令牌调用 GET /organizations/{org}/settings/billing/usage?year=…&month=…。',
    'AI usage 报告（CSV）按模型列出同样的费用；优先使用该报告，两者只导入一个。',
  ],
  'cursor.events': [
    'cursor.com › Dashboard › Usage。选择期间，然后点击 Export CSV。',
    '每个模型一行且没有日期的文件是同一批事件的汇总，而且是估算。请改为导出事件。',
  ],
  'cursor.aggregate': [
    'cursor.com › Dashboard › Usage，按模型汇总。',
    '请改为导出用量事件：其中有日期、用户和实际收费。',
  ],
  'cursor.api-events': [
    '使用管理密钥调用 POST https://api.cursor.com/teams/filtered-usage-events；请保留所有页面。',
    '控制台的 CSV（Usage › Export CSV）包含相同的事件；每个事件只计一次。',
  ],
  'cursor.usage-details': [
    'cursor.com › Dashboard › Usage，2025 年 8 月的下载文件。',
    '请改为导出事件（Dashboard › Usage › Export CSV）：其中有按种类的词元和费用。',
  ],
  'opencode.usage': [
    'opencode.ai › Console › Usage › Export CSV。请选择截止到昨天的期间。',
    '截止到今天的文件缺少当天剩余的部分：请明天重新导出。',
  ],
  'vercel.gateway-report': [
    'GET https://ai-gateway.vercel.sh/v1/report?start_date=…&end_date=…&date_part=day&group_by=model',
    '按用户或标签的报告金额相同，但没有模型。请改用 group_by=model 重新获取。',
  ],
  'litellm.spend-logs': [
    '将代理数据库中的 LiteLLM_SpendLogs 表导出为 CSV，不含 messages 和 response 列。',
    '各日汇总表（LiteLLM_DailyUserSpend、…TeamSpend …）按其他归属重复同样的支出。只导入其中一个。',
  ],
  'litellm.daily': [
    '将代理数据库中的一个日汇总表（LiteLLM_DailyTeamSpend …）导出为 CSV。',
    '所有日汇总表和支出日志都按其他归属重复同样的支出。只导入其中一个。',
  ],
  'langfuse.observations': [
    'Langfuse › Observations（或 Tracing，事件）› Export 为 CSV 或 JSON；或 observations 的定时 blob 导出。',
    'traces 的导出会重复其 observations 的费用。只导入 observations，且只导入一次。',
  ],
  'portkey.logs': [
    'Portkey › Logs › Export，字段须包含 ai_model、req_units、res_units、created_at 和 cost。',
    'Portkey 的分析图表是合计，没有每个请求的模型；请导出日志。',
  ],
  'deepseek.amount': [
    'platform.deepseek.com › 用量信息 › 导出。请直接导入压缩包：其中有 amount 和 cost。',
    '同一压缩包中的 cost-… 文件有费用；请两个都导入，两者会合并。',
  ],
  'deepseek.cost': [
    'platform.deepseek.com › 用量信息 › 导出。请直接导入压缩包：其中有 amount 和 cost。',
    '同一压缩包中的 amount-… 文件有词元；请两个都导入，两者会合并。',
  ],
  'kimi.bill': [
    'platform.moonshot.cn › 费用中心 › 账单 › 导出（xlsx）。',
    '充值记录是付款，不是消费；请导出账单（账单汇总）。',
  ],
  'glm.bill': [
    'open.bigmodel.cn › 财务 › 账单 › 月度账单 › 导出（xlsx）。',
    '付款或发票记录没有消费数据；请导出月度账单。',
  ],
  'mimo.usage': [
    'MiMo 平台的用量页面 › 导出（xlsx，文件 usage_data_…）。',
    '充值记录是付款，不是消费；请导出用量。',
  ],
  'fireworks.metrics': [
    'firectl billing export-metrics --start-time … --end-time …',
    '如果文件含有 subtotal_usd，则是 usage costs：有费用但没有词元。请保留它，并另外导出 billing metrics。',
  ],
  'fireworks.usage-costs': [
    'firectl billing export-usage-costs --start-time … --end-time … --group-by model（文件 usage_costs.csv）',
    '如果文件含有 prompt_tokens，则是 billing metrics：有词元但没有费用。请保留它，并另外导出 usage costs。',
  ],
  'groq.usage': [
    'console.groq.com › Usage；该页面自身数据的 JSON。',
    '尚不清楚 Groq 表格下载的格式；请手动映射其列。',
  ],
  'databricks.usage': [
    'SELECT * FROM system.billing.usage WHERE usage_date BETWEEN … ；下载为 CSV。',
    '价目表（system.billing.list_prices）没有用量。',
  ],
  'snowflake.cortex': [
    'SELECT * FROM SNOWFLAKE.ACCOUNT_USAGE.CORTEX_AISQL_USAGE_HISTORY（或 CORTEX_FUNCTIONS_…）；下载为 CSV。',
    'METERING_HISTORY 是这些视图的合计；导入视图或 METERING_HISTORY，切勿两者都导入。取代另一视图的视图会重复其用量。',
  ],
  'ccusage.json': [
    'ccusage daily --json --breakdown > usage.json',
    'Claude Code 自己的日志（.jsonl）包含相同的调用。两者只导入一个：该报告由这些日志生成。',
  ],
  'claude-code.jsonl': [
    '每位开发者电脑上的 ~/.claude/projects/<project>/<session>.jsonl。',
    'ccusage 报告由这些日志生成。两者只导入一个。',
  ],
}

/** Simplified Chinese. */
export const formatHelp: Messages['formatHelp'] = ({ id }) => words[id]
