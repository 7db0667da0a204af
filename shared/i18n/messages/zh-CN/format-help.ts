import type { Messages } from '../en.ts'

/** Simplified Chinese. */
export const formatHelp: Messages['formatHelp'] = {
  'anthropic.analytics-usage': [
    '使用管理密钥和 beta 请求头 analytics-usage-cost-2026-08-24 调用 GET /v1/organizations/analytics/usage，按天，并按模型、工作区和密钥分组；请保留所有页面。',
    '如果各项含有 cost.amount，则是费用分析：有费用但没有词元。请保留它，并另外取回用量；两者会合并。',
  ],
  'anthropic.analytics-cost': [
    '使用管理密钥和 beta 请求头 analytics-usage-cost-2026-08-24 调用 GET /v1/organizations/analytics/cost，按天，并按模型、工作区和密钥分组；请保留所有页面。',
    '如果各项含有 usage.uncached_input_tokens，则是用量分析：有词元但没有费用。请保留它，并另外取回费用；两者会合并。',
  ],
  'github.api-ai-credits': [
    'GET /organizations/{org}/settings/billing/ai_credit/usage?year=…&month=…（或 /enterprises/{enterprise}/…）。',
    'AI usage 报告（CSV）按天和用户列出同样的额度；优先使用该报告，两者只导入一个。',
  ],
  'github.api-usage': [
    '使用所有者的令牌调用 GET /organizations/{org}/settings/billing/usage?year=…&month=…。',
    'AI usage 报告（CSV）按模型列出同样的费用；优先使用该报告，两者只导入一个。',
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
  'fireworks.usage-costs': [
    'firectl billing export-usage-costs --start-time … --end-time … --group-by model（文件 usage_costs.csv）',
    '如果文件含有 prompt_tokens，则是 billing metrics：有词元但没有费用。请保留它，并另外导出 usage costs。',
  ],
  'openai.codex-analytics': [
    '使用工作区密钥调用 GET https://api.chatgpt.com/v1/analytics/codex/workspaces/{id}/usage；请保留所有页面。',
    '其中有 ChatGPT 工作区的额度和词元，没有金额。用 API 密钥的调用在 OpenAI 的用量和费用中。',
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
}
