import type { Messages } from '../en.ts'

export const sideFiles: Messages['sideFiles'] = {
  import: 'Nhập bảng',
  importOf: {
    rates: 'Nhập tỷ giá',
    invoices: 'Nhập hóa đơn',
    owners: 'Nhập bảng phụ trách',
    seats: 'Nhập danh sách chỗ',
  },
  template: 'Lưu tệp mẫu',
  templateOf: {
    rates: 'Lưu tệp mẫu tỷ giá',
    invoices: 'Lưu tệp mẫu hóa đơn',
    owners: 'Lưu tệp mẫu phụ trách',
    seats: 'Lưu tệp mẫu chỗ',
  },
  faultsTitle: (n, file) => `${n.text} ô của ${file} không dùng được`,
  faultsEffect: 'Tệp không được tiếp nhận; nội dung trước đó vẫn giữ nguyên.',
  faultsFix: 'Hãy sửa các ô trong tệp rồi nhập lại.',
  faultLine: (line) => `dòng ${line}`,
  empty: '(trống)',
  saved: 'Đã lưu',
  add: 'Thêm dòng',
  remove: 'Xóa',
  removeRow: (name) => `Xóa dòng ${name}`,
  discard: 'Bỏ thay đổi',
  unsaved: 'Chưa lưu',
}

export const invoices: Messages['invoices'] = {
  gridTitle: 'Hóa đơn theo nhà cung cấp và tháng',
  gridUnit:
    'Tổng hóa đơn gồm thuế; bên dưới là số của các tệp trong tháng đó. Có thể dán cả khối ô.',
  whole: 'Toàn kỳ',
  cell: (provider, month) => `Tổng hóa đơn của ${provider}, ${month}`,
  currency: 'Tiền tệ',
  currencyOf: (provider) => `Tiền tệ hóa đơn của ${provider}`,
  noFile: 'không có tệp',
  undated: 'Không có ngày',
  badCurrency: 'Nhập mã tiền tệ, ví dụ USD',
  resultTitle: 'Chênh lệch gồm những gì',
  resultUnit: 'Tệp trừ hóa đơn',
  explained: 'Giải thích bởi',
  ofAll: (money) => `trong ${money}`,
  references: 'Số hóa đơn',
  classes: {
    tax: 'thuế',
    credits: 'khoản ghi có',
    'not-ai': 'dịch vụ khác',
    rounding: 'làm tròn',
    'missing-days': 'ngày thiếu (ước tính)',
    unpriced: 'sử dụng không có giá (ước tính)',
    other: 'chưa giải thích',
  },
  missingDays: (n) => `${n.text} ngày không có tệp`,
  closed: 'Kỳ tính phí đã chốt',
  stillOpen: 'Kỳ tính phí còn mở: khoản phí còn có thể thay đổi',
  warningsTitle: 'Vì sao việc đối chiếu chưa đầy đủ',
  warnings: {
    'missing-months': (where) => `Không có tệp nào cho ${where}.`,
    'partial-month': (where) =>
      `Các tệp kết thúc ngày ${where}, trước khi hết tháng, trừ khi sau đó không có phí.`,
    'partial-last-day': (where) => `Ngày cuối chưa trọn trong ${where}.`,
    'incomplete-pages': (where) => `Thiếu trang trong ${where}.`,
    'other-currency': () => 'Các tệp còn có khoản bằng tiền tệ không có hóa đơn.',
    undated: () => 'Một số khoản không có ngày nên không thuộc tháng nào.',
    'entered-before-file': (where) =>
      `Một tệp nêu hóa đơn cho ${where}; số tiền bạn đã nhập được dùng thay thế.`,
    'issuer-without-charges': () =>
      'Không có khoản phí nào trong các tệp ghi bên phát hành này là nhà cung cấp, nên hóa đơn không có gì để đối chiếu. Nếu đây là bên bán lại, hãy nhập số tiền hóa đơn của từng nhà cung cấp.',
    'issued-for-others': (where) =>
      `${where} còn có khoản phí của nhà cung cấp chưa có hóa đơn. Nếu bên phát hành này cũng thu hộ họ, hóa đơn bao gồm nhiều hơn các dòng được đối chiếu; hãy nhập số tiền hóa đơn của từng nhà cung cấp.`,
  },
  toleranceTitle: 'Dung sai',
  toleranceText: (rounding) =>
    `Đến 0,01 là khớp. Chênh lệch không quá số lớn hơn trong hai số này là trong dung sai; khi nhà cung cấp làm tròn từng dòng thì thêm ${rounding} mỗi dòng.`,
  toleranceAmount: 'Số tiền, theo tiền tệ hóa đơn',
  toleranceShare: 'Phần của hóa đơn, %',
}

export const owners: Messages['owners'] = {
  titleSome: (share, money) =>
    `Đã biết người phụ trách của ${share} chi phí; ${money} chưa ai phụ trách`,
  titleAll: (money) => `Đã biết người phụ trách của toàn bộ ${money}`,
  titleNone: (money) => `Chưa ai phụ trách ${money}`,
  parts: (assigned, person) =>
    `Bảng của bạn gán ${assigned} cho nhóm hoặc trung tâm chi phí. Với ${person}, tệp chỉ nêu tên người, chưa có trong bảng.`,
  lead: 'Chỉ cần nêu một lần dự án, khóa, người dùng hay nhãn nào thuộc về ai. Bảng chỉ chia chi tiêu, không bao giờ đổi tổng.',
  chargebackTitle: 'Phân bổ theo tháng',
  chargebackUnit: (currency) => `${currency}, chi tiêu; các ô được làm tròn sao cho khớp tổng`,
  export: 'Xuất CSV',
  exportText: 'Mỗi tháng và người phụ trách một dòng, số làm tròn và số chính xác, cho sổ cái.',
  unallocated: 'Chưa phân bổ',
  shared: (money) => `trong đó chi chung ${money}`,
  undated: 'Không có ngày',
  restTitle: (n) => `${n.text} tác vụ chưa có nhóm hoặc trung tâm chi phí`,
  restUnit: (currency) => `${currency}, lớn nhất trước`,
  assign: 'Chỉ định',
  assignOf: (name) => `Chỉ định người phụ trách cho ${name}`,
  tableTitle: 'Ai phụ trách gì',
  tableUnit:
    'Dòng cụ thể nhất thắng: tải công việc, khóa, người dùng, nhãn, dự án; rồi tên đầy đủ trước phần đầu (prod-*), ngày bắt đầu muộn hơn, dòng sau.',
  match: 'Theo',
  matches: {
    workload: 'Tải công việc',
    key: 'Khóa',
    user: 'Người dùng',
    tag: 'Nhãn',
    project: 'Dự án',
  },
  value: 'Tên hoặc mã',
  provider: 'Nhà cung cấp',
  anyProvider: 'bất kỳ',
  team: 'Nhóm',
  costCentre: 'Trung tâm chi phí',
  legalEntity: 'Pháp nhân',
  ledgerAccount: 'Tài khoản sổ cái',
  from: 'Từ',
  until: 'Đến',
  split: 'Chi chung',
  splits: { none: 'không', fixed: 'tỷ lệ cố định', spend: 'theo chi tiêu', tokens: 'theo token' },
  share: 'Tỷ lệ, %',
  unused: 'không khớp gì',
  cell: (column, row) => `${column}, dòng ${row}`,
  wrong: 'Mỗi dòng cần tên và người phụ trách; tỷ lệ cố định cần số từ 0 đến 100.',
  wrongDay: 'Ngày có dạng 2026-09-30.',
}

export const seats: Messages['seats'] = {
  title: 'Chỗ sử dụng',
  titleCost: (money) => `Các chỗ tốn ${money} mỗi tháng, bên cạnh mức sử dụng`,
  titleUnknown: 'Các chỗ bên cạnh mức sử dụng',
  titleNone: 'Chưa có danh sách chỗ',
  noneText:
    'Hãy nhập danh sách chỗ Copilot, Cursor, ChatGPT hoặc Claude: sản phẩm, người dùng, gói, giá, gia hạn, hoạt động cuối. Chi phí đứng bên cạnh mức sử dụng và không bao giờ cộng vào chi tiêu.',
  unit: (day) =>
    `Chi phí cố định, tiền tệ gốc; nhàn rỗi tính đến ${day}, ngày cuối của dữ liệu. Không thuộc chi tiêu.`,
  idle: (n, money) =>
    n.n === 0 ? 'Không có chỗ nhàn rỗi' : `${n.text} chỗ nhàn rỗi tốn ${money} mỗi tháng`,
  idleUnpriced: (n) => `${n.text} chỗ nhàn rỗi`,
  product: 'Sản phẩm',
  plan: 'Gói',
  count: 'Chỗ',
  idleCount: 'Nhàn rỗi',
  monthly: 'Mỗi tháng',
  idleMonthly: 'trong đó nhàn rỗi',
  renewal: 'Gia hạn tới',
  user: 'Người dùng',
  team: 'Nhóm',
  lastActivity: 'Hoạt động cuối',
  daysIdle: 'Số ngày nhàn rỗi',
  why: 'Lý do',
  uses: { idle: 'không hoạt động', never: 'chưa từng dùng', unassigned: 'chưa giao cho ai' },
  unknownPrice: (n) => `${n.text} chỗ không có giá`,
  unknownActivity: (n) => `chưa rõ hoạt động của ${n.text} chỗ`,
  idleDays: 'Số ngày không hoạt động để coi là nhàn rỗi',
  remove: 'Xóa mọi chỗ',
}

export const currencies: Messages['currencies'] = {
  title: 'Tiền tệ',
  reporting: 'Tiền tệ báo cáo',
  reportingText:
    'Chi tiêu được quy đổi theo tỷ giá của tháng lập hóa đơn; số tiền gốc giữ nguyên tiền tệ.',
  ratesTitle: 'Tỷ giá',
  ratesUnit: 'Mỗi tháng một dòng; tỷ giá nhân “từ” thành “sang”. Không tra cứu, không phỏng đoán.',
  month: 'Tháng',
  from: 'Từ',
  to: 'Sang',
  rate: 'Tỷ giá',
  gapsTitle: (n) => `Thiếu ${n.text} tỷ giá`,
  gapsText: 'Số tiền này không nằm trong tổng nào cho đến khi biết tỷ giá.',
  gap: (month, money) => `${month}: ${money} chưa quy đổi`,
  noMonth: 'không có tháng',
  addRate: 'Thêm tỷ giá này',
  noRates: 'Chưa có tỷ giá. Chỉ cần khi có hóa đơn bằng tiền tệ khác.',
  wrong: 'Một dòng có dạng 2026-09, EUR, USD, 1.0842.',
  wrongCode: 'Nhập mã tiền tệ, ví dụ USD.',
  cell: (column, row) => `${column}, dòng ${row}`,
}

export const coverage: Messages['coverage'] = {
  title: 'Mức độ đã biết theo nhà cung cấp',
  unit: 'Tỷ lệ chi tiêu của từng nhà cung cấp',
}
