import type { Messages } from '../en.ts'
import type { TranslatedFormats } from '../format-words.ts'

const words: TranslatedFormats = {
  'openai.usage': [
    'platform.openai.com › Usage. Chọn các tháng, nhóm theo dự án, khóa API và mô hình, rồi bấm Export. Tên tệp bắt đầu bằng completions_usage.',
    'Nếu tệp có amount_value thì đó là bản xuất chi phí: có chi phí nhưng không có token. Hãy giữ lại và xuất thêm lượng dùng; hai tệp được ghép với nhau.',
  ],
  'openai.cost': [
    'platform.openai.com › Usage › tab Cost. Chọn các tháng, nhóm theo line item, dự án và khóa API, rồi bấm Export.',
    'Nếu tệp có các cột như input_tokens thì đó là bản xuất lượng dùng: có token nhưng không có chi phí. Hãy giữ lại và xuất thêm từ tab Cost; hai tệp được ghép với nhau.',
  ],
  'openai.cost-legacy': [
    'Trang Usage của platform.openai.com cho đến cuối năm 2024: Export, cost. Với dữ liệu hiện nay, hãy dùng tab Cost.',
    'Bản xuất từ năm 2025 có amount_value; loại đó cũng đọc được.',
  ],
  'openai.api-usage': [
    'GET /v1/organization/usage/completions (và embeddings, images …) với khóa quản trị, nhóm theo dự án, khóa và mô hình; hãy giữ mọi trang.',
    'Nếu kết quả có amount thì đó là endpoint costs: có chi phí nhưng không có token. Hãy giữ lại và lấy thêm lượng dùng; hai tệp được ghép với nhau.',
  ],
  'openai.api-costs': [
    'GET /v1/organization/costs với khóa quản trị, nhóm theo line item và dự án; hãy giữ mọi trang.',
    'Nếu kết quả có input_tokens thì đó là một endpoint usage: có token nhưng không có chi phí. Hãy giữ lại và lấy thêm chi phí; hai tệp được ghép với nhau.',
  ],
  'openai.empty': [
    'platform.openai.com › Usage › Export, cho một kỳ không có hoạt động.',
    'Nếu thực ra có hoạt động, hãy chọn đúng tổ chức và đúng kỳ rồi xuất lại.',
  ],
  'openai.codex-analytics': [
    'GET https://api.chatgpt.com/v1/analytics/codex/workspaces/{id}/usage với khóa của workspace; hãy giữ mọi trang.',
    'Tệp có tín dụng và token của một workspace ChatGPT, không có tiền. Lượt gọi bằng khóa API nằm trong lượng dùng và chi phí của OpenAI.',
  ],
  'anthropic.usage': [
    'platform.claude.com › Usage. Chọn tháng rồi bấm Export. Tên tệp bắt đầu bằng claude_api_tokens.',
    'Nếu tệp có cost_usd thì đó là bản xuất chi phí: có chi phí nhưng không có token. Hãy giữ lại và xuất thêm lượng dùng; hai tệp được ghép với nhau.',
  ],
  'anthropic.cost': [
    'platform.claude.com › Cost. Chọn tháng rồi bấm Export. Tên tệp bắt đầu bằng claude_api_cost.',
    'Nếu tệp có usage_input_tokens_no_cache thì đó là bản xuất lượng dùng: có token nhưng không có chi phí. Hãy giữ lại và xuất thêm chi phí; hai tệp được ghép với nhau.',
  ],
  'anthropic.api-usage': [
    'GET /v1/organizations/usage_report/messages với khóa quản trị, nhóm theo mô hình, workspace và khóa; hãy giữ mọi trang.',
    'Nếu kết quả có amount thì đó là báo cáo chi phí: có chi phí nhưng không có token. Hãy giữ lại và lấy thêm lượng dùng; hai tệp được ghép với nhau.',
  ],
  'anthropic.api-cost': [
    'GET /v1/organizations/cost_report với khóa quản trị, nhóm theo description và workspace; hãy giữ mọi trang.',
    'Nếu kết quả có uncached_input_tokens thì đó là báo cáo lượng dùng: có token nhưng không có chi phí. Hãy giữ lại và lấy thêm chi phí; hai tệp được ghép với nhau.',
  ],
  'anthropic.spend-report': [
    'claude.ai › Settings › Usage hoặc Analytics › Spend report › Export. Hãy ghi cả ngày đầu và ngày cuối vào tên tệp.',
    'Tệp có số dòng mã hoặc pull request theo người dùng là bản xuất Claude Code analytics: không có chi tiêu. Hóa đơn của riêng API lấy ở platform.claude.com › Cost.',
  ],
  'anthropic.analytics-usage': [
    'GET /v1/organizations/analytics/usage với khóa quản trị và beta header analytics-usage-cost-2026-08-24, theo ngày, nhóm theo mô hình, workspace và khóa; hãy giữ mọi trang.',
    'Nếu các mục có cost.amount thì đó là phân tích chi phí: có chi phí nhưng không có token. Hãy giữ lại và lấy thêm lượng dùng; hai tệp được ghép với nhau.',
  ],
  'anthropic.analytics-cost': [
    'GET /v1/organizations/analytics/cost với khóa quản trị và beta header analytics-usage-cost-2026-08-24, theo ngày, nhóm theo mô hình, workspace và khóa; hãy giữ mọi trang.',
    'Nếu các mục có usage.uncached_input_tokens thì đó là phân tích lượng dùng: có token nhưng không có chi phí. Hãy giữ lại và lấy thêm chi phí; hai tệp được ghép với nhau.',
  ],
  'aws.cur': [
    'AWS Console › Billing and Cost Management › Data Exports › báo cáo kiểu cũ (legacy): mở S3 bucket của báo cáo và tải các tệp csv.gz của tháng.',
    'Một tháng được giao nhiều lần, lần nào cũng trọn tháng: hãy dùng mọi tệp có đánh số của lần giao mới nhất và không dùng tệp nào của lần cũ hơn. Bản xuất FOCUS và Cost Explorer có cùng các khoản phí: chỉ nhập một loại.',
  ],
  'aws.cur2': [
    'AWS Console › Billing and Cost Management › Data Exports › Create › Standard data export › CUR 2.0, kèm resource id và caller identity; sau đó tải các tệp của tháng từ S3 bucket.',
    'Một tháng được giao nhiều lần, lần nào cũng trọn tháng: hãy dùng mọi tệp có đánh số của lần giao mới nhất và không dùng tệp nào của lần cũ hơn. Bản xuất FOCUS và Cost Explorer có cùng các khoản phí: chỉ nhập một loại.',
  ],
  'aws.cost-explorer': [
    'AWS Console › Billing and Cost Management › Cost Explorer: theo ngày, nhóm theo Service, rồi bấm Download as CSV.',
    'Tệp có chi phí theo dịch vụ nhưng không có token, mô hình hay thẻ. Bản xuất CUR 2.0 có đủ; nên dùng bản đó và chỉ nhập một trong hai.',
  ],
  'azure.cost-details': [
    'Azure portal › Cost Management › Exports › Create › Cost and usage details (actual), hoặc Cost analysis › Download › CSV với mọi cột.',
    'Bản thực, bản phân bổ và bản FOCUS có cùng lượng dùng: chỉ nhập một bản. Bảng giá hoặc danh sách đặt trước không có lượng dùng.',
  ],
  'gcp.reports': [
    'Google Cloud console › Billing › Reports: nhóm theo SKU, thời gian theo ngày, rồi bấm Download CSV.',
    'Tệp không có dự án và nhãn. Bản xuất BigQuery có cả hai; nên dùng bản đó và chỉ nhập một trong hai.',
  ],
  'gcp.cost-table': [
    'Google Cloud console › Billing › Cost table: chọn tháng hóa đơn, không nhóm, rồi bấm Download CSV.',
    'Tệp chỉ có một tổng cho mỗi tháng. Bản xuất BigQuery của cùng tháng có ngày và nhãn; nên dùng bản đó và chỉ nhập một trong hai.',
  ],
  'gcp.bigquery': [
    'Google Cloud console › BigQuery: SELECT * FROM bảng gcp_billing_export_v1_… (hoặc resource_v1) WHERE invoice.month = …; Save results › JSONL hoặc CSV.',
    'View FOCUS, trang Reports và bảng Cost table có cùng các khoản phí: chỉ nhập một loại. cloud_pricing_export là bảng giá.',
  ],
  focus: [
    'AWS: Data Exports › FOCUS. Azure: Cost Management › Exports › Cost and usage (FOCUS). Google Cloud: view FOCUS của bản xuất BigQuery. Nhà cung cấp khác: tìm FOCUS trong phần xuất dữ liệu thanh toán.',
    'Invoice Detail, Billing Period và Contract Commitment là các tệp riêng đi kèm: hãy thả cả chúng. Bản xuất chi phí của chính nhà cung cấp và bản xuất FOCUS của họ có cùng các khoản phí: chỉ nhập một trong hai.',
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
  'openrouter.activity': [
    'openrouter.ai › Activity. Chọn kỳ, rồi bấm Export as CSV.',
    'Nếu tệp có một dòng cho mỗi ngày và mô hình (Slug, Requests) thì đó là bản tổng hợp của cùng hoạt động: hãy dùng bản xuất này thay cho nó, không bao giờ dùng cả hai.',
  ],
  'openrouter.daily': [
    'openrouter.ai › Activity, nhóm theo ngày; hoặc endpoint activity với management key (30 ngày gần nhất).',
    'Bản xuất có một dòng cho mỗi yêu cầu (generation_id) chi tiết hơn: dự án, khóa và token trong bộ nhớ đệm. Chỉ dùng một trong hai.',
  ],
  'github.ai-usage': [
    'github.com › Organization › Settings › Billing › Usage › Get usage report › AI usage.',
    'Báo cáo Metered usage có cùng các khoản phí nhưng không có mô hình. Chỉ dùng một trong hai; báo cáo này chi tiết hơn.',
  ],
  'github.metered': [
    'github.com › Organization › Settings › Billing › Usage › Get usage report › Metered usage.',
    'Báo cáo AI usage có cùng các khoản phí theo mô hình; nên dùng báo cáo đó và chỉ nhập một trong hai.',
  ],
  'github.premium-requests': [
    'github.com › Organization › Settings › Billing › Usage › Get usage report › Premium requests.',
    'Từ tháng 6 năm 2026, báo cáo AI usage thay thế báo cáo này và có token.',
  ],
  'github.api-ai-credits': [
    'GET /organizations/{org}/settings/billing/ai_credit/usage?year=…&month=… (hoặc /enterprises/{enterprise}/…).',
    'Báo cáo AI usage (CSV) có cùng khoản tín dụng theo ngày và người dùng; nên dùng báo cáo đó và chỉ nhập một trong hai.',
  ],
  'github.api-usage': [
    'GET /organizations/{org}/settings/billing/usage?year=…&month=… với token của chủ sở hữu.',
    'Báo cáo AI usage (CSV) có cùng các khoản phí theo mô hình; nên dùng báo cáo đó và chỉ nhập một trong hai.',
  ],
  'cursor.events': [
    'cursor.com › Dashboard › Usage. Chọn kỳ, rồi bấm Export CSV.',
    'Tệp có một dòng cho mỗi mô hình và không có ngày là bản tổng hợp của cùng các sự kiện, và là số ước tính. Hãy xuất các sự kiện.',
  ],
  'cursor.aggregate': [
    'cursor.com › Dashboard › Usage, cộng theo mô hình.',
    'Hãy xuất các sự kiện sử dụng: ở đó có ngày, người dùng và khoản phí thực.',
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
  'litellm.spend-logs': [
    'Xuất bảng LiteLLM_SpendLogs trong cơ sở dữ liệu của proxy ra CSV, bỏ các cột messages và response.',
    'Các bảng theo ngày (LiteLLM_DailyUserSpend, …TeamSpend …) lặp lại cùng khoản chi theo chủ thể khác. Chỉ nhập đúng một trong số đó.',
  ],
  'litellm.daily': [
    'Xuất một trong các bảng theo ngày (LiteLLM_DailyTeamSpend …) trong cơ sở dữ liệu của proxy ra CSV.',
    'Mọi bảng theo ngày và nhật ký chi tiêu lặp lại cùng khoản chi theo chủ thể khác. Chỉ nhập đúng một trong số đó.',
  ],
  'langfuse.observations': [
    'Langfuse › Observations (hoặc Tracing, các sự kiện) › Export dạng CSV hoặc JSON; hoặc bản xuất blob theo lịch của observations.',
    'Bản xuất traces lặp lại chi phí của các observations bên trong. Chỉ nhập observations, một lần.',
  ],
  'portkey.logs': [
    'Portkey › Logs › Export, trong các trường có ai_model, req_units, res_units, created_at và cost.',
    'Các biểu đồ analytics của Portkey là số tổng, không có mô hình của từng yêu cầu; hãy xuất nhật ký.',
  ],
  'deepseek.amount': [
    'platform.deepseek.com › Usage › Export. Hãy nhập nguyên tệp nén: bên trong có amount và cost.',
    'Tệp cost-… trong cùng tệp nén có chi phí; hãy nhập cả hai, chúng được ghép với nhau.',
  ],
  'deepseek.cost': [
    'platform.deepseek.com › Usage › Export. Hãy nhập nguyên tệp nén: bên trong có amount và cost.',
    'Tệp amount-… trong cùng tệp nén có token; hãy nhập cả hai, chúng được ghép với nhau.',
  ],
  'kimi.bill': [
    'platform.moonshot.cn › 费用中心 › 账单 › 导出 (xlsx).',
    'Danh sách nạp tiền là các khoản thanh toán, không phải mức tiêu thụ; hãy xuất bảng kê (账单汇总).',
  ],
  'glm.bill': [
    'open.bigmodel.cn › 财务 › 账单 › 月度账单 › 导出 (xlsx).',
    'Danh sách thanh toán hoặc hóa đơn không có mức tiêu thụ; hãy xuất bảng kê tháng.',
  ],
  'mimo.usage': [
    'Trang lượng dùng của nền tảng MiMo › Export (xlsx, tệp usage_data_…).',
    'Danh sách nạp tiền là các khoản thanh toán, không phải mức tiêu thụ; hãy xuất lượng dùng.',
  ],
  'fireworks.metrics': [
    'firectl billing export-metrics --start-time … --end-time …',
    'Nếu tệp có subtotal_usd thì đó là usage costs: chi phí không kèm token. Hãy giữ lại và xuất thêm billing metrics.',
  ],
  'fireworks.usage-costs': [
    'firectl billing export-usage-costs --start-time … --end-time … --group-by model (tệp usage_costs.csv)',
    'Nếu tệp có prompt_tokens thì đó là billing metrics: token không kèm chi phí. Hãy giữ lại và xuất thêm usage costs.',
  ],
  'groq.usage': [
    'console.groq.com › Usage; dữ liệu của chính trang đó dưới dạng JSON.',
    'Chưa rõ bảng mà Groq cho tải về có dạng gì; hãy ánh xạ các cột thủ công.',
  ],
  'databricks.usage': [
    'SELECT * FROM system.billing.usage WHERE usage_date BETWEEN … ; tải về dạng CSV.',
    'Bảng giá (system.billing.list_prices) không có lượng dùng.',
  ],
  'snowflake.cortex': [
    'SELECT * FROM SNOWFLAKE.ACCOUNT_USAGE.CORTEX_AISQL_USAGE_HISTORY (hoặc CORTEX_FUNCTIONS_…); tải về dạng CSV.',
    'METERING_HISTORY là tổng của các view này; hãy nhập các view hoặc METERING_HISTORY, không bao giờ cả hai. View thay thế một view khác lặp lại lượng dùng của view đó.',
  ],
  'ccusage.json': [
    'ccusage daily --json --breakdown > usage.json',
    'Nhật ký của chính Claude Code (.jsonl) chứa cùng các lượt gọi. Chỉ nhập một trong hai: báo cáo được lập từ nhật ký đó.',
  ],
  'claude-code.jsonl': [
    '~/.claude/projects/<project>/<session>.jsonl trên máy của từng lập trình viên.',
    'Báo cáo ccusage được lập từ các nhật ký này. Chỉ nhập một trong hai.',
  ],
}

/** Vietnamese. */
export const formatHelp: Messages['formatHelp'] = ({ id }) => words[id]
