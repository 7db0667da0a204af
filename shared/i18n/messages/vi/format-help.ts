import type { Messages } from '../en.ts'

/** Vietnamese. */
export const formatHelp: Messages['formatHelp'] = {
  'anthropic.analytics-usage': [
    'GET /v1/organizations/analytics/usage với khóa quản trị và beta header analytics-usage-cost-2026-08-24, theo ngày, nhóm theo mô hình, workspace và khóa; hãy giữ mọi trang.',
    'Nếu các mục có cost.amount thì đó là phân tích chi phí: có chi phí nhưng không có token. Hãy giữ lại và lấy thêm phần sử dụng; hai tệp được ghép với nhau.',
  ],
  'anthropic.analytics-cost': [
    'GET /v1/organizations/analytics/cost với khóa quản trị và beta header analytics-usage-cost-2026-08-24, theo ngày, nhóm theo mô hình, workspace và khóa; hãy giữ mọi trang.',
    'Nếu các mục có usage.uncached_input_tokens thì đó là phân tích sử dụng: có token nhưng không có chi phí. Hãy giữ lại và lấy thêm phần chi phí; hai tệp được ghép với nhau.',
  ],
  'github.api-ai-credits': [
    'GET /organizations/{org}/settings/billing/ai_credit/usage?year=…&month=… (hoặc /enterprises/{enterprise}/…).',
    'Báo cáo AI usage (CSV) có cùng khoản tín dụng theo ngày và người dùng; nên dùng báo cáo đó và chỉ nhập một trong hai.',
  ],
  'github.api-usage': [
    'GET /organizations/{org}/settings/billing/usage?year=…&month=… với token của chủ sở hữu.',
    'Báo cáo AI usage (CSV) có cùng khoản phí theo mô hình; nên dùng báo cáo đó và chỉ nhập một trong hai.',
  ],
  'cursor.api-events': [
    'POST https://api.cursor.com/teams/filtered-usage-events với khóa quản trị; hãy giữ mọi trang.',
    'Tệp CSV trên dashboard (Usage › Export CSV) có cùng các sự kiện; mỗi sự kiện chỉ tính một lần.',
  ],
  'cursor.usage-details': [
    'cursor.com › Dashboard › Usage, tệp tải về của tháng 8 năm 2025.',
    'Hãy xuất các sự kiện (Dashboard › Usage › Export CSV): ở đó có token theo loại và chi phí.',
  ],
  'opencode.usage': [
    'opencode.ai › Console › Usage › Export CSV. Hãy chọn kỳ kết thúc vào hôm qua.',
    'Tệp kết thúc hôm nay còn thiếu phần còn lại của ngày: hãy xuất lại vào ngày mai.',
  ],
  'vercel.gateway-report': [
    'GET https://ai-gateway.vercel.sh/v1/report?start_date=…&end_date=…&date_part=day&group_by=model',
    'Báo cáo theo người dùng hoặc thẻ có cùng số tiền nhưng không có mô hình. Hãy lấy lại với group_by=model.',
  ],
  'fireworks.usage-costs': [
    'firectl billing export-usage-costs --start-time … --end-time … --group-by model (tệp usage_costs.csv)',
    'Nếu tệp có prompt_tokens thì đó là billing metrics: token không kèm chi phí. Hãy giữ lại và xuất thêm usage costs.',
  ],
  'openai.codex-analytics': [
    'GET https://api.chatgpt.com/v1/analytics/codex/workspaces/{id}/usage với khóa của workspace; hãy giữ mọi trang.',
    'Tệp có tín dụng và token của một workspace ChatGPT, không có tiền. Lượt gọi bằng khóa API nằm trong usage và costs của OpenAI.',
  ],
  'focus.invoice-detail': [
    'Bộ dữ liệu Invoice Detail đi cùng bản xuất FOCUS cost and usage của cùng bên phát hành hóa đơn.',
    'Tệp chứa hóa đơn, không chứa các khoản phí: hãy thả thêm bản xuất FOCUS cost and usage của cùng các tháng.',
  ],
  'focus.billing-period': [
    'Bộ dữ liệu Billing Period đi cùng bản xuất FOCUS cost and usage của cùng bên phát hành hóa đơn.',
    'Tệp cho biết tháng nào đã đóng, không cho biết đã tính phí gì: hãy thả thêm bản xuất FOCUS cost and usage.',
  ],
  'focus.contract-commitment': [
    'Bộ dữ liệu Contract Commitment đi cùng bản xuất FOCUS cost and usage của cùng nhà cung cấp.',
    'Tệp liệt kê những gì đã thỏa thuận, không phải những gì đã tính phí: hãy thả thêm bản xuất FOCUS cost and usage.',
  ],
}
