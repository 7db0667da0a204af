import type { timeline as english } from '../../en/savings/timeline.ts'

/** A plan over time, its thresholds and its second view. */
export const timeline: typeof english = {
  again: 'Đang tính lại …',
  paysBack: (month, horizon, net, range) =>
    `Hoàn vốn vào ${month}; sau ${horizon.text} tháng khả dĩ ${net}, khoảng ${range}`,
  fromStart: (horizon, net, range) =>
    `Không có gì phải hoàn vốn; sau ${horizon.text} tháng khả dĩ ${net}, khoảng ${range}`,
  neverPaysBack: (horizon, net, range) =>
    `Không hoàn vốn trong ${horizon.text} tháng; đến lúc đó khả dĩ ${net}, khoảng ${range}`,
  cashUnit: (unit, period, basis) =>
    `${unit}, lũy kế, ${basis}, ${period} · ước tính: gạch chéo thấp đến cao, nét đậm khả dĩ`,
  cashSource:
    'Đợt bắt đầu, hợp đồng kết thúc và khoản trả một lần đều tính vào đúng tháng. Khối lượng giữ nguyên; phần so sánh ở trên coi mọi tháng như nhau.',
  payback: (month, name) => `tháng thứ ${month} (${name})`,
  never: 'không bao giờ',
  columns: {
    month: 'Tháng',
    reduction: 'Giảm được',
    oneOff: 'Trả một lần',
    recurring: 'Chi phí duy trì',
    net: 'Ròng',
    cumulative: 'Lũy kế, khả dĩ',
    low: 'Thấp',
    high: 'Cao',
  },
  figure: 'Con số',
  ends: { low: 'Thấp', likely: 'Khả dĩ', high: 'Cao' },
  runRateTitle: (money) => `Khi chạy ổn định, khả dĩ tiết kiệm ${money} mỗi năm`,
  runRateLoss: (money) => `Khi chạy ổn định, khả dĩ tốn thêm ${money} mỗi năm`,
  sumsUnit: (unit) => `${unit}, ước tính; thấp và cao gồm mọi đầu xấu hoặc tốt`,
  sums: {
    reduction: 'Giảm so với hóa đơn hiện nay',
    reductionOf: (horizon) => `${horizon.text} tháng, trước chi phí của phương án`,
    avoidance: 'Tránh được so với đà tăng trưởng',
    avoidanceOf: (horizon, growth) =>
      `${horizon.text} tháng, tăng ${growth} mỗi tháng; không nằm trong số nào khác`,
    noGrowth: (horizon) => `${horizon.text} tháng; phương án không giả định tăng trưởng`,
    net: 'Ròng sau chi phí của phương án',
    netOf: (horizon) => `${horizon.text} tháng`,
    present: 'Giá trị hiện tại ròng',
    presentOf: (horizon, rate) => `${horizon.text} tháng, chiết khấu ${rate} mỗi năm`,
    notDiscounted: (horizon) => `${horizon.text} tháng; chưa đặt lãi suất chiết khấu`,
    runRate: 'Mức hằng năm',
    runRateOf: 'một năm theo tháng cuối, không gồm khoản trả một lần',
    inYear: 'Trong năm',
    inYearOf: (year) => `năm dương lịch ${year}`,
    payback: 'Hoàn vốn, tháng thứ',
    paybackOf: 'từ tháng đó tổng lũy kế không còn âm',
  },
  thresholdsTitle: 'Hết tiết kiệm …',
  thresholdsCrossed: 'Theo giả định đã vượt ngưỡng: việc chuyển không tiết kiệm gì',
  thresholdsUnit:
    'Trước chi phí của phương án; mỗi lần một yếu tố. Vạch đậm: giả định. Gạch chéo: giả định thấp đến cao. Đỏ: hết tiết kiệm.',
  thresholds: {
    tokens: (zero) => `nếu mô hình mới dùng quá ${zero} lần số token giả định`,
    fallback: (zero) => `nếu quá ${zero} phải chạy lại bằng mô hình cũ`,
    'cache-carry-over': (zero) => `nếu giữ được dưới ${zero} lượt trúng đệm hiện nay`,
    'cache-hit': (zero) => `nếu dưới ${zero} phần gửi đi trúng đệm`,
  },
  assumed: (value) => `giả định ${value}`,
  assumedTokens: (value, range) =>
    `giả định ${value} token cho mỗi token hiện nay${range === undefined ? '' : `, ${range}`}`,
  assumedRange: (value, range) => `giả định ${value}, ${range}`,
  crossed: (assumed) => `${assumed}: đã vượt`,
  oddsTitle: (share, basis) => `Trong ${share} lượt rút, kết quả còn dương (${basis})`,
  oddsAll: (draws, basis) => `Cả ${draws} lượt rút, kết quả đều dương (${basis})`,
  oddsNone: (draws, basis) => `Trong ${draws} lượt rút, không lượt nào dương (${basis})`,
  oddsUnit: (unit, horizon, basis) =>
    `${unit}, ${basis}, ${horizon.text} tháng · ước tính. Thấp đến cao: mọi thứ cùng xấu hoặc cùng tốt. Rút thăm: phần cao là 25% đến 75%, vạch là 50%.`,
  oddsRange: 'Thấp đến cao',
  oddsDrawn: 'Rút thăm, 5% đến 95%',
  oddsWhy:
    'Rút độc lập thì rủi ro của yếu tố này thường được yếu tố khác bù lại: vì thế các lượt rút nằm gần nhau hơn khoảng thấp đến cao. Các yếu tố cùng xấu đi không nằm trong góc nhìn này.',
  oddsSource: (draws, seed) =>
    `${draws} lượt rút, hạt giống ${seed}: cùng hạt giống cho cùng kết quả. Mỗi giả định được rút từ phân phối tam giác thấp, khả dĩ, cao.`,
  oddsContracts:
    'Ở đây mỗi hợp đồng có hiệu lực đến hạn của nó, như trong các lựa chọn và các tháng ở trên.',
  percentile: (percent) => `${percent} lượt rút ở hoặc dưới`,
  odds: { net: 'Xác suất còn lại sau chi phí', saving: 'Xác suất có tiết kiệm trước chi phí' },
  zero: '0',
  contractsFree: (day) => `Từ ${day} không hợp đồng nào làm giảm tiết kiệm`,
  contractsIdle: 'Hợp đồng không làm giảm mức tiết kiệm khả dĩ',
  contractsUnit: (currency) =>
    `${currency} mỗi tháng khi còn hiệu lực, mỗi mục tính sau mục trên; số dư trả trước: tổng cộng. Ước tính.`,
  contractsNone: 'Chưa nhập hợp đồng nào, nên không trừ gì.',
  contractsWhere: 'Nhập hợp đồng',
  contractKinds: {
    commitment: 'Cam kết',
    'discount-tier': 'Bậc giảm giá',
    prepaid: 'Số dư trả trước',
    provisioned: 'Công suất đặt trước',
  },
  contract: 'Hợp đồng',
  until: (day) => `đến ${day}`,
  inAll: 'tổng cộng',
}
