import type { Messages } from '../../en.ts'
import { advice } from './advice.ts'
import { bands } from './bands.ts'
import { foundLevers } from './found-levers.ts'
import { word } from '../common.ts'
import { assumptions } from './assumptions.ts'
import { timeline } from './timeline.ts'
import { desk } from './desk.ts'
import { levers, leverShares, moveFigures } from './levers.ts'
import { scenarios } from './scenarios.ts'

export const savings: Messages['savings'] = {
  levers,
  leverShares,
  moveFigures,
  advice,
  bands,
  foundLevers,
  desk,
  scenarios,
  timeline,
  assumptions,
  views: {
    label: 'Các phần của màn hình này',
    answers: 'Các lựa chọn',
    scenarios: 'Phương án và kịch bản',
    assumptions: 'Giả định',
  },
  basis: { net: 'ròng', before: 'chưa trừ chi phí' },
  answer: (plan, money, basis) => `${plan}: khả dĩ ${money} mỗi năm, ${basis}`,
  answerMonths: (plan, money, months, basis) =>
    `${plan}: khả dĩ ${money} trong ${months.text} tháng, ${basis}`,
  rival: (plan, money) => `; ${plan}: ${money}, trường hợp xấu nhất tốt hơn.`,
  end: '.',
  none: 'Không phương án nào có khả năng tiết kiệm.',
  nothing: 'Không định giá được phương án nào',
  nothingText: 'Phương án cần tải có token và giá. Hãy nhập tệp lượng dùng cùng với tệp chi phí.',
  sub: (months, bill, period) =>
    `${months.text} tháng theo khối lượng ${period}: ${bill} với mô hình và giá hiện nay.`,
  scope: (n, money) => ` Phương án đầu chuyển ${n.text} tải với chi phí ${money}.`,
  moving: (model) => `Chuyển sang ${model}`,
  movingInside: (model) => `chuyển sang ${model}`,
  openStart: 'Chuyển sang mô hình mở',
  openInside: 'chuyển sang mô hình mở',
  downStart: 'Hạ một bậc',
  downInside: 'hạ một bậc',
  nodesStart: 'Chuyển sang tự vận hành',
  nodesInside: 'chuyển sang tự vận hành',
  doNothing: 'Giữ nguyên',
  doNothingSub: 'mô hình và giá hiện nay',
  unless: 'trừ khi nhà cung cấp hạ giá',
  rows: {
    net: 'Tiết kiệm, khả dĩ',
    range: (unit) => `Khoảng, ${unit}`,
    gross: 'Gộp, trước chi phí',
    costs: 'Chi phí chuyển đổi',
    moved: 'Tải được chuyển',
    evidence: 'Bằng chứng',
    notRepriced: 'Chưa định giá lại',
  },
  notEntered: 'chưa nhập',
  evidence: advice.recommendation.grades,
  movedOf: (n, money) => `${n.text}, ${money}`,
  choose: (plan) => `Xem chi tiết của ${plan}`,
  waterfallTitle: (before, after) => `Hóa đơn sẽ giảm từ ${before} còn ${after}`,
  waterfallRise: (before, after) => `Hóa đơn sẽ tăng từ ${before} lên ${after}`,
  waterfallUnit: (unit, months) =>
    `${unit}, ${months.text} tháng, trường hợp khả dĩ · gạch chéo: ước tính`,
  today: 'Hiện nay',
  after: 'Sau đó',
  otherMoves: 'Việc khác',
  costs: 'Chi phí chuyển đổi',
  overlap: (money) =>
    `Các biện pháp trùng nhau: cộng riêng từng cái sẽ tính hai lần ${money}; đã bỏ.`,
  tornadoTitle: (driver) => `${driver} có ảnh hưởng lớn nhất`,
  tornadoUnit: (unit) => `${unit}, khả dĩ, trước chi phí; mỗi lần một yếu tố`,
  driver: 'Yếu tố',
  low: 'Thấp',
  likely: 'Khả dĩ',
  high: 'Cao',
  ofMove: (driver, move) => `${driver}, phần ${move.text}`,
  neverZero: 'Không yếu tố nào một mình làm hết phần tiết kiệm.',
  neverSaves: 'Theo giả định, việc chuyển không tiết kiệm gì, nên không có ngưỡng nào.',
  recommendation: 'Số liệu nói gì',
  best: (plan, money, low, high, basis) =>
    `${plan} có giá trị khả dĩ cao nhất: ${money} (${basis}), từ ${low} đến ${high}.`,
  safest: (plan, low, basis) => `${plan} có mức thấp tốt nhất: ${low} (${basis}).`,
  alsoSafest: 'Phương án này cũng có mức thấp tốt nhất.',
  canLose: (plan, low) => `${plan} có thể lỗ: ${low} ở mức thấp.`,
  quality: 'Hóa đơn không đo được chất lượng trên văn bản của bạn. Hãy thử trước khi chuyển.',
  largest: (names, share) => `${names} chiếm ${share} phần sẽ chuyển; hãy thử chúng trước.`,
  notCounted: 'Không tính vào',
  notRepriced: (money, plan) => `${money} trong phạm vi ${plan} chưa định giá lại được`,
  why: {
    'tokens-unknown': 'chưa biết token',
    'no-candidate-price': 'mô hình mới chưa có giá',
    'no-model': 'không ghi mô hình',
    'rate-unknown': 'chưa biết tỷ giá',
  },
  vendorCuts: 'Nhà cung cấp hiện nay hạ giá',
  wrongAnswers: 'Chi phí câu trả lời sai, độ trễ, thuế',
  growth: 'Tăng trưởng: khối lượng giữ nguyên',
  included: (money) => `${money} nằm trong gói hoặc ghế`,
  prices: 'Giá làm căn cứ',
  pricesUnit: (currency, day) => `${currency} mỗi triệu token, giá ngày ${day}`,
  seller: 'Bên bán',
  input: 'Vào',
  cacheRead: 'Đọc đệm',
  output: 'Ra',
  validFrom: 'Hiệu lực từ',
  moves: (n, before, after) => `${n.text} tải sẽ chuyển: ${before} còn ${after}`,
  noMoves: 'Không có gì chuyển',
  movingOfAbove: (both, above, staying) =>
    `${both.text} trong ${above.text} tác vụ trả cao hơn mức cần được chuyển; ${staying.n === 0 ? 'không tác vụ nào ở lại' : `${staying.text} ở lại, vì phương án không nêu mô hình rẻ hơn`}.`,
  stayingUnpriced: (n) => `Trong số ở lại, ${n.text} tác vụ chưa biết token hoặc giá.`,
  movingOthers: (n) =>
    `${n.text} tác vụ được chuyển dù không trả cao hơn mức cần: cùng hạng nhưng nơi khác rẻ hơn.`,
  movesUnit: (currency, months) =>
    `${currency}, ${months.text} tháng quan sát, trước và sau, khả dĩ kèm thấp đến cao`,
  from: 'Từ',
  to: 'Sang',
  baseline: 'Hiện nay',
  afterLikely: 'Sau, khả dĩ',
  afterRange: 'Tốt đến xấu nhất',
  moreMoves: (n, money) => `và ${word(n)} tải nữa, hiện tốn ${money}`,
}

export const report: Messages['report'] = {
  answer: (plan, money, basis) => `Phương án: ${plan}, khả dĩ ${money}, ${basis}`,
  lead: 'Cùng số liệu như trên màn hình và từ dòng lệnh.',
  html: 'Trang để đọc và in',
  htmlText:
    'Một tệp HTML trọn vẹn: số liệu, phương án, giá và phần không tính. Mở ngoại tuyến ở đâu cũng được.',
  csv: 'Bảng các tải',
  csvText: 'Mỗi tải một dòng: chi phí, token, hạng, độ chắc. Dùng cho bảng tính.',
  json: 'Toàn bộ phân tích',
  jsonText:
    'Mọi con số kèm nguồn, dạng thập phân chính xác. Dùng cho chương trình khác và kiểm toán.',
  save: (kind) => `Lưu ${kind}`,
  saved: (name) => `Đã chuyển ${name} để lưu.`,
  notSaved: 'Chưa lưu: hộp thoại đã đóng.',
  figures: {
    spent: 'Chi phí',
    above: 'Trả cao hơn mức cần',
    saving: (months) => `Tiết kiệm ròng, ${months.text} tháng, ước tính`,
    savingBefore: (months) => `Tiết kiệm chưa trừ chi phí, ${months.text} tháng, ước tính`,
    base: 'Số gốc so với hóa đơn',
  },
  likely: (low, high) => `khả dĩ; ${low} đến ${high}`,
  ofSpend: (share) => `${share} chi phí`,
}

export const settings: Messages['settings'] = {
  theme: 'Giao diện',
  themes: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
  language: 'Ngôn ngữ',
  numberLocale: 'Số và ngày',
  asLanguage: 'Theo ngôn ngữ',
  example: (text) => `Ví dụ: ${text}`,
  author: 'Tên của bạn',
  authorText: 'Đứng cạnh quyết định về hạng. Không bắt buộc; chỉ lưu trên máy này.',
  about: 'Giới thiệu',
  version: 'Phiên bản',
  priceBook: 'Bảng giá',
  priceBookAt: (day) => `ngày ${day}`,
  license: 'Giấy phép',
  thirdParty: 'Giấy phép của bên thứ ba …',
  thirdPartyTitle: 'Phần mềm của bên thứ ba trong chương trình này',
  packages: (n) => `Chương trình có mã của ${n.text} gói. Mở một gói để đọc giấy phép của nó.`,
  electronLicenses:
    'Giấy phép của Electron và Chromium nằm trong thư mục chương trình: LICENSE.electron.txt và LICENSES.chromium.html.',
}
