import type { advice as english } from '../../en/savings/advice.ts'

export const advice: typeof english = {
  answers: {
    'hosted-open': 'Mô hình mở thuê ngoài',
    'same-vendor': 'Cùng hãng, hạ một bậc',
    'self-hosted': 'Mô hình mở tự vận hành',
    'do-nothing': 'Giữ nguyên',
  },
  inside: {
    'ready-levers': 'phần làm được ngay: dùng các mô hình hiện nay rẻ hơn',
    'newer-generation': 'thế hệ mới hơn của mô hình hiện nay',
    'hosted-open': 'mô hình mở thuê ngoài',
    'same-vendor': 'hạ một bậc ở cùng hãng',
    'self-hosted': 'mô hình mở tự vận hành',
    'do-nothing': 'giữ nguyên',
  },
  at: (model, seller) => `${model} ở ${seller}`,
  eachItsOwn: 'mỗi tải một đích tốt nhất',
  pricesFall: 'giá giảm như giả định',
  label: 'Bốn lựa chọn trên một thang',
  unit: (months) =>
    `${months.text} tháng theo khối lượng hiện nay, mọi lựa chọn cùng một thang. Khả dĩ là trung vị của các lần rút trên mọi giả định; một phần mười số lần rút nằm dưới khoảng và một phần mười nằm trên.`,
  rows: {
    gross: 'Gộp, trước chi phí',
    costs: 'Chi phí chuyển đổi',
    asLikely: 'Ròng, mọi giả định ở mức khả dĩ',
    workloads: 'Tải được chuyển',
    evidence: 'Bằng chứng',
  },
  contracts: {
    row: 'Hợp đồng, mỗi hợp đồng đến hạn của nó',
    inOption: (money) => `hợp đồng, mỗi hợp đồng đến hạn của nó: ${money}`,
    ofWorkloads:
      'Con số của từng tải không tính hợp đồng: mức tối thiểu áp dụng cho toàn bộ hóa đơn của bên bán.',
    rules: {
      'by-date': 'mỗi hợp đồng đến hạn của nó',
      'every-month': 'trong mọi tháng, như trong các tháng đã quan sát',
      'left-out': 'không tính',
    },
    rule: (contract, rule) => `${contract}: ${rule}`,
    plan: (rules, amount, hasCosts) =>
      `Hợp đồng trong số liệu của phương án này: ${rules}. Nếu mỗi hợp đồng chỉ đến hạn của nó, khả dĩ ${amount} ${hasCosts ? 'ròng' : 'trước chi phí'}.`,
  },
  byDefaults: (money) => `${money}, theo mục mặc định`,
  against: (n) => `Số liệu công khai hoặc kiểm thử riêng nói ngược lại với ${n.text} tải.`,
  noNet: 'chưa biết ròng',
  why: {
    'no-model': 'không ghi mô hình',
    'not-classified': 'chưa phân hạng',
    'tokens-unknown': 'chưa biết token',
    'seat-tool': 'trả theo ghế',
    'nothing-smaller': 'hãng không bán mô hình nhỏ hơn mà vẫn đủ',
    modality: 'không mô hình nào nhận loại đầu vào này',
    'no-candidate': 'không ứng viên nào đạt điều kiện',
    'no-price': 'không có giá',
    'rate-unknown': 'chưa biết tỷ giá',
    'no-spend': 'không có chi phí',
  },
  stay: 'Giữ các mô hình hiện nay: không thay đổi nào đáng chi phí.',
  wait: (day) => `Chờ đến ${day}: trước đó hợp đồng lấy mất phần lớn khoản tiết kiệm.`,
  waitOpen: 'Hãy chờ: hợp đồng lấy mất phần lớn khoản tiết kiệm.',
  recommendation: {
    title: 'Khuyến nghị',
    worthTesting: 'Đáng kiểm thử',
    choice: {
      stay: 'Giữ các mô hình hiện nay.',
      wait: 'Chờ hết hợp đồng rồi chuyển.',
      'ready-levers':
        'Làm phần làm được ngay: dùng các mô hình hiện nay rẻ hơn, ở các hãng hiện nay.',
      'newer-generation': 'Chuyển sang thế hệ mới hơn của các mô hình hiện nay, cùng hãng.',
      'one-tier-down': 'Hạ một bậc ở cùng hãng.',
      'hosted-open': 'Chuyển sang mô hình mở thuê ngoài.',
      'self-host': 'Tự vận hành mô hình mở.',
    },
    then: {
      stay: 'giữ các mô hình hiện nay',
      wait: 'chờ',
      'ready-levers': 'làm phần làm được ngay với các mô hình hiện nay',
      'newer-generation': 'chuyển sang thế hệ mới hơn của các mô hình hiện nay',
      'one-tier-down': 'hạ một bậc ở cùng hãng',
      'hosted-open': 'chuyển sang mô hình mở thuê ngoài',
      'self-host': 'tự vận hành mô hình mở',
    },
    target: (target) => `Đích: ${target}.`,
    confidence: 'Độ chắc',
    grades: {
      A: 'được kiểm thử riêng chứng minh',
      B: 'bằng chứng vững',
      C: 'bằng chứng một phần',
      D: 'bằng chứng yếu hoặc không có',
    },
    data: 'Dữ liệu sẽ đi đâu',
    placeUnknown: 'chưa rõ nơi lưu',
    training: {
      no: 'không dùng để huấn luyện',
      yes: 'dùng để huấn luyện trừ khi từ chối',
      unknown: 'chưa rõ có dùng để huấn luyện không',
    },
    destination: (seller, where, training) => `${seller} (${where}; ${training})`,
    risk: 'Rủi ro lớn nhất',
    test: 'Phép thử cần làm trước',
  },
  reasons: {
    largestNet: (net, months) =>
      `Khả dĩ tiết kiệm nhiều nhất: ròng ${net} trong ${months.text} tháng, đã trừ chi phí.`,
    lessChange: (net, other, otherNet) =>
      `Ròng khả dĩ ${net} mà ít thay đổi hơn; ${other}, ${otherNet}, không hơn trong bốn phần năm số lần rút.`,
    next: (other, otherNet) => `Lựa chọn tốt kế tiếp là ${other}: ròng khả dĩ ${otherNet}.`,
    waiting: (net) => `Giữ nguyên chờ giá giảm: khả dĩ tiết kiệm ${net}.`,
    lowSaves: (low) => `Chín phần mười số lần rút trên mọi giả định tiết kiệm từ ${low} trở lên.`,
    tokens: (times) => `Mô hình mới dùng đến ${times} lần số token giả định mới hết tiết kiệm.`,
    part: (workloads, share) => `Gồm ${workloads.text} tải với ${share} chi phí.`,
    noModel: 'Không tìm được mô hình nào nhận được công việc.',
    notWorth: (best) => `Không phương án nào đáng chi phí: tốt nhất là ròng ${best}.`,
    needsTier: (share) => `Với ${share} chi phí, hãng không bán mô hình nhỏ hơn mà vẫn đủ.`,
    notJudged: (share) => `${share} chi phí dành cho việc chưa ai đánh giá.`,
    tokensUnknown: (share) => `Với ${share} chi phí, chưa biết token.`,
    pricesFall: (money) =>
      `Nếu giá giảm như giả định thì tiết kiệm ${money} mà không cần thay đổi gì.`,
    contract: (provider, monthly, until) =>
      `Hợp đồng với ${provider} lấy ${monthly} mỗi tháng của phần tiết kiệm đến ${until}.`,
    freeFrom: (day) => `Từ ${day} không còn hợp đồng cản trở.`,
    then: (choice, net) =>
      `Sau đó ${choice}: ròng khả dĩ ${net} trong một kỳ không còn hợp đồng này.`,
  },
  risks: {
    notShown:
      'Chưa có gì cho thấy mô hình mới làm việc này tốt bằng; hóa đơn không thể cho biết điều đó.',
    partly: 'Bằng chứng cho mô hình mới chỉ là một phần: chưa chứng minh trên việc này.',
    tested: 'Kiểm thử riêng chứng minh mô hình mới trên việc đã thử, ngoài ra thì không.',
    mayCost: (low) =>
      `Có thể lỗ: một phần mười số lần rút trên mọi giả định ra ròng ${low} hoặc thấp hơn.`,
    idle: (low) =>
      `Nút để không vẫn tốn tiền: một phần mười số lần rút ra ròng ${low} hoặc thấp hơn.`,
    renewed: (until) => `Nếu gia hạn hợp đồng trước ${until} thì lại bị ràng buộc.`,
    notLooked: (share) => `${share} chi phí chưa đánh giá được; có thể còn tiết kiệm ở đó.`,
    tooStrict: (share) =>
      `${share} chi phí được giữ nguyên do cách đánh giá công việc: nếu việc đó cần ít hơn thì bỏ lỡ khoản tiết kiệm.`,
  },
  test: (workload, plans, sure, fail) =>
    `So sánh mù trên ${workload}: ${plans} cho thấy với độ tin ${sure} rằng dưới ${fail} bị lỗi.`,
  samples: (samples, failures) =>
    failures.n === 0
      ? `${samples} mẫu không lỗi`
      : `${samples} mẫu với nhiều nhất ${failures.text} lỗi`,
  or: ', hoặc ',
  excluded: (n) => `${n.text} ứng viên bị loại; xem lý do`,
  candidate: 'Mô hình',
  sellers: 'Bên bán',
  reason: 'Vì sao không đề xuất',
  fact: 'Căn cứ',
  contextWindow: (tokens) => `${tokens} token`,
  exclusions: {
    'seller-not-allowed': 'bên bán không có trong danh sách của bạn',
    'seller-forbidden': 'chính sách cấm bên bán này',
    residency: 'dữ liệu rời nơi được phép',
    'residency-unknown': 'chưa biết dữ liệu nằm ở đâu',
    'trains-on-data': 'bên bán dùng dữ liệu để huấn luyện',
    'training-unknown': 'chưa biết bên bán có dùng dữ liệu để huấn luyện không',
    'data-class': 'dữ liệu của công việc này không được giao cho bên bán này',
    licence: 'giấy phép không cho',
    context: 'cửa sổ ngữ cảnh quá ngắn',
    modality: 'không nhận loại đầu vào này',
    evidence: 'quá ít bằng chứng công khai',
    tier: 'thấp hơn hạng mà công việc cần',
    'not-proposed': 'danh mục không đề xuất cho việc này',
    'no-price': 'không có giá',
  },
}
