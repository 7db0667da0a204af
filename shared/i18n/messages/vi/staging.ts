import type { Messages } from '../en.ts'

/** Xem trước khi nhập, chồng lấn, sửa dòng và trợ giúp định dạng. */
export const staging: Messages['staging'] = {
  title: (files, ready, money) =>
    files.n === ready.n
      ? `${files.text} tệp sẵn sàng: đã tính phí ${money}.`
      : `Đã đọc ${files.text} tệp, ${ready.text} sẵn sàng: đã tính phí ${money}.`,
  decide: (n) => `${n.text} tệp cần bạn quyết định.`,
  preview:
    'Đây là bản xem trước. Chưa tính gì cho đến khi bạn nhập; sau đó một lần bấm là hoàn tác.',
  discard: 'Bỏ',
  import: (n) => `Nhập ${n.text} tệp`,
  adds: 'Cộng thêm vào số đã tính phí',
  after: 'Đã tính phí sau khi nhập',
  heldBack: 'Giữ lại, không tính',
  nothing: 'không có',
  heldFiles: (n) => `${n.text} tệp`,
  filesTitle: (n) => `Mọi tệp (${n.text})`,
  file: 'Tệp',
  readAs: 'Đọc là',
  period: 'Kỳ',
  rows: 'Dòng dùng',
  counts: 'Nhập',
  countsName: (file) => `Nhập ${file}`,
  automatic: (name) => `${name} (tự nhận ra)`,
  notRecognized: 'không nhận ra',
  formatName: (file) => `Đọc ${file} là`,
  ownMapping: (name) => `ánh xạ riêng “${name}”`,
  heldTitle: (n) => `${n.text} tệp bị giữ lại`,
  mapColumns: 'Ánh xạ cột',
  editMapping: 'Sửa ánh xạ',
  leaveOut: 'Bỏ ra',
  leftOut: 'đã bỏ ra',
  takeBack: 'Lấy lại',
  refusedEffect: 'Không tính gì của tệp này. Mọi tệp khác vẫn nhập được.',
  staged: (n) => `${n.text} tệp chờ nhập`,
  questionsTitle: (n) => `${n.text} câu hỏi trước khi nhập`,
  questionTag: 'câu hỏi',
  questions: {
    unit: 'Chi phí tính bằng đô la hay xu?',
    unitWhat:
      'Tệp không nói. Hãy so một số tiền với cùng yêu cầu trên trang của nhà cung cấp; khi chưa trả lời, chỉ tính token, không tính tiền.',
    dayOrder: 'Trong các ngày của tệp, ngày hay tháng đứng trước?',
    dayOrderWhat:
      'Mọi ngày trong tệp đều đọc được theo hai cách. 03/04 là ngày 3 tháng 4 nếu ngày đứng trước, là ngày 4 tháng 3 nếu tháng đứng trước.',
    decimal: 'Dấu nào đứng trước phần thập phân?',
    decimalWhat:
      'Mọi con số trong tệp đều đọc được theo hai cách: 94.859 nhỏ hơn một trăm nếu dấu chấm là dấu thập phân, lớn hơn chín mươi nghìn nếu dấu phẩy là dấu thập phân.',
    period: 'Tệp bao gồm những ngày nào?',
    periodWhat: 'Tệp không có ngày. Không có kỳ thì tiền không thuộc tháng nào.',
    from: 'Ngày đầu',
    to: 'Ngày cuối',
    apply: 'Áp dụng',
    answers: {
      dollars: 'Đô la',
      cents: 'Xu',
      'day-first': 'Ngày',
      'month-first': 'Tháng',
      point: 'Dấu chấm',
      comma: 'Dấu phẩy',
    },
  },
  newAccount: {
    title: 'Tài khoản này có thuộc công ty không?',
    what: (accounts, known) =>
      `Tệp thuộc ${accounts}; các tệp cùng loại trong không gian làm việc này thuộc ${known}. Tệp chưa được tính cho đến khi bạn trả lời.`,
    confirm: 'Có, hãy tính',
  },
  correction: (n, file) => `${n.text} dòng đã sửa của ${file}`,
  correctionKnown: (used, rejected) =>
    `Nay đọc được ${used.text}${rejected.n > 0 ? `, còn ${rejected.text} chưa được` : ''}. Chúng được thêm vào tệp gốc; không dòng nào tính hai lần.`,
  correctionUnknown:
    'Tệp đó không có trong không gian này. Hãy nhập nó trước, hoặc cùng với tệp này.',
  causes: {
    identical: 'Cùng một tệp, hai lần',
    're-export': 'Xuất lại cho cùng những ngày',
    'same-events': 'Các nhật ký có chung ngày',
    redelivery: 'Tháng được giao lại',
    'actual-and-amortised': 'Chi phí thực và chi phí phân bổ của cùng mức dùng',
    'metered-and-report': 'Mức dùng theo đồng hồ và báo cáo AI của cùng mức dùng',
    'roll-up': 'Số tổng bên cạnh các bản ghi gốc',
    'hourly-and-daily': 'Theo giờ và theo ngày, cùng mức dùng',
    'two-forms': 'Hai kiểu xuất của cùng hoạt động',
    parts: 'Các phần của một lần giao',
    disjoint: 'Cùng ngày, nhưng không có dòng chung',
    gateway: 'Nhật ký cổng API bên cạnh hóa đơn của chính nhà cung cấp',
  },
  explain: {
    identical: 'Mọi byte đều giống nhau. Mặc định tính một lần.',
    're-export':
      'Cả hai tệp đều có những ngày này. Mặc định tính tệp mới nhất có trọn ngày; nếu không rõ tệp nào có trọn ngày thì tính tệp đầy đủ hơn.',
    'same-events':
      'Mặc định, mỗi sự kiện được tính một lần, dù nằm trong bao nhiêu tệp. Các dòng giống nhau trong cùng một tệp vẫn được giữ.',
    redelivery:
      'Nhà cung cấp đám mây gửi lại một tháng cho đến khi chốt. Mặc định tính lần gửi mới nhất có trọn ngày; nếu không rõ lần nào có trọn ngày thì tính lần đầy đủ hơn.',
    'actual-and-amortised':
      'Bản phân bổ trải khoản đặt trước ra các ngày dùng. Mặc định tính bản thực, vì đó là số trên hóa đơn.',
    'metered-and-report':
      'Hai báo cáo mô tả cùng các yêu cầu. Mặc định tính báo cáo AI, vì nó nêu mô hình.',
    'roll-up': 'Mặc định tính các bản ghi, vì chúng nói nhiều hơn số tổng.',
    'hourly-and-daily': 'Mặc định, mỗi ngày tính tệp đầy đủ hơn.',
    'two-forms':
      'Mặc định tính tệp mới nhất có trọn ngày; nếu không rõ tệp nào có trọn ngày thì tính tệp đầy đủ hơn.',
    parts: 'Bản xuất lớn gồm nhiều tệp. Chúng được cộng lại, dù các dòng trông giống nhau.',
    disjoint:
      'Không dự án, khóa, mô hình hay người dùng nào có trong cả hai. Mặc định tính tất cả.',
    gateway:
      'Nhật ký ghi các lượt gọi vào những ngày và mô hình mà bản xuất của chính nhà cung cấp đã tính tiền. Mặc định tính cả hai, vì cổng API có thể thấy cả lượt gọi khác; nếu là cùng lượt gọi, hãy bỏ các dòng của nhật ký.',
  },
  decidedByYou: 'bạn quyết định',
  byDefault: 'mặc định',
  resolution: 'Tính tệp nào trong những ngày chung',
  countFile: (file) => `Chỉ ${file}`,
  countAll: 'Tất cả',
  countUnion: 'Mỗi sự kiện một lần',
  countNone: 'Không tệp nào',
  countApart: 'Chúng lặp lại nhau',
  leaveOutLog: (file) => `Bỏ các dòng của ${file}`,
  backToDefault: 'Mặc định',
  pictureLabel: (cause, period, counted) =>
    `${cause}: ${period} có trong nhiều tệp; được tính: ${counted}.`,
  legend: 'Thanh: các ngày của tệp. Đặc: được tính trong ngày chung. Gạch chéo: chung, không tính.',
  noneCounted: 'không có',
  notCounted: (money) => `không tính lần hai: ${money}`,
  notCountedCovered: (money) => `không tính, gói đã bao gồm: ${money}`,
  notCountedEstimate: (money) => `không tính, nguồn tự ước tính: ${money}`,
  atStake: (money: string) => `có thể bị tính hai lần: ${money}`,
  effectUndone: (before, after) => `Đã hoàn tác: số đã tính phí từ ${before} thành ${after}.`,
  effectRedone: (before, after) => `Đã đưa lại: số đã tính phí từ ${before} thành ${after}.`,
  keys: 'Ctrl+Z hoàn tác lần nhập cuối, Ctrl+Shift+Z đưa lại',
  correctedRows: (n) => `+ ${n.text} dòng đã sửa`,
  rejectReasons: {
    'not-a-number': 'Không phải số',
    'out-of-range': 'Ngoài giới hạn',
    'not-a-count': 'Không phải số nguyên',
    'not-a-date': 'Không phải ngày',
    'not-a-currency': 'Không phải tiền tệ',
    'missing-value': 'Thiếu giá trị',
    'broken-row': 'Dòng bị hỏng',
    'cut-row': 'Dòng bị cắt',
    'cell-too-long': 'Ô quá dài',
  },
  causeRows: (n) => `${n.text} dòng`,
  saveForCorrection: (n) => `Lưu ${n.text} dòng để sửa`,
  saveForCorrectionName: (label, file) => `${label}: ${file}`,
  howToCorrect:
    'Lưu các dòng, sửa ô trong bảng tính rồi thả tệp đó vào đây: chỉ những dòng ấy được thêm vào tệp gốc.',
  moreRows: (n) => `và ${n.text} dòng nữa; tệp CSV có đủ`,
  help: 'Trợ giúp',
  helpTitle: 'Lấy từng tệp ở đâu, và ý nghĩa các mã',
  helpLead:
    'Tất cả có sẵn trong chương trình; không tra cứu bên ngoài. Bảng khác hoặc danh sách bản ghi JSON: thả vào rồi ánh xạ cột một lần; chương trình sẽ nhớ.',
  helpFind: 'Tìm nhà cung cấp hoặc mã',
  whereToClick: 'Bấm ở đâu',
  ifWrong: 'Nếu lấy nhầm tệp',
  columnsNeeded: 'Nhận ra nhờ các cột',
  singleSource: 'chỉ một nguồn: hãy so tổng với trang của nhà cung cấp',
  checked: (day) => `kiểm tra ngày ${day}`,
  noMatch: 'Không có kiểu xuất hay mã nào khớp. Bảng khác có thể ánh xạ thủ công sau khi thả.',
}
