import type { Messages } from '../../en.ts'

export const storage: Messages['storage'] = {
  safe: 'Những gì vẫn an toàn',
  faults: {
    full: {
      what: () => 'Đã hết chỗ: trình duyệt không cho ứng dụng lưu thêm dữ liệu.',
      safe: 'Mọi thứ đã có từ trước vẫn nguyên vẹn. Bước này chưa lưu gì nên không có gì dở dang.',
      fix: 'Hãy giải phóng dung lượng trên máy, hoặc xóa một không gian làm việc không còn cần; sau đó làm lại bước này.',
    },
    denied: {
      what: () => 'Trình duyệt không cho trang này lưu dữ liệu trên máy.',
      safe: 'Các tệp của bạn không bị động đến, và không có gì được gửi đi.',
      fix: 'Hãy cho phép cookie và dữ liệu trang web đối với địa chỉ này, hoặc rời cửa sổ riêng tư; sau đó thử lại.',
    },
    newer: {
      what: () => 'Dữ liệu trên máy do một phiên bản mới hơn của ứng dụng ghi.',
      safe: 'Tất cả vẫn nguyên vẹn: phiên bản này chưa ghi gì vào đó.',
      fix: 'Hãy mở phiên bản mới hơn. Với phiên bản này, bạn chỉ có thể xuất những gì đọc được.',
    },
    closed: {
      what: () => 'Dữ liệu đã lưu bị xóa hoặc bị đóng trong khi cửa sổ này đang mở.',
      safe: 'Các tệp của bạn không bị động đến. Những gì cửa sổ còn hiển thị vẫn xuất được.',
      fix: 'Hãy tải lại cửa sổ. Nếu dữ liệu đã bị xóa, hãy nhập lại các tệp.',
    },
    unreadable: {
      what: () => 'Trình duyệt không mở được dữ liệu đã lưu của ứng dụng.',
      safe: 'Không có gì bị thay đổi hay bị xóa. Các tệp của bạn không bị động đến.',
      fix: 'Hãy đóng các cửa sổ khác của ứng dụng rồi thử lại. Nếu vẫn không được, hãy xuất những gì đọc được, sau đó xóa dữ liệu đã lưu và nhập lại các tệp.',
    },
    'damaged-workspace': {
      what: () => 'Một phần quyết định đã lưu của không gian làm việc này bị thiếu hoặc bị hỏng.',
      safe: 'Các không gian làm việc khác và các tệp của bạn không bị động đến. Không hiển thị con số nào có thể sai.',
      fix: 'Hãy xuất những gì đọc được, xóa không gian làm việc này và nhập các tệp của nó vào một không gian mới.',
    },
    'damaged-file': {
      what: (file) =>
        `Dữ liệu đã lưu của tệp ${file} bị hỏng: có tổng không phải là số, hoặc thiếu một phần.`,
      safe: 'Các tệp khác, quyết định của bạn và bản gốc của tệp không bị động đến. Không hiển thị con số nào có thể sai.',
      fix: 'Hãy mở không gian làm việc mà không có lần nhập đã mang tệp này vào, rồi nhập lại tệp.',
    },
  },
  stopped: {
    what: (reason) =>
      `Phần của ứng dụng đọc tệp và tính các con số đã dừng${reason === '' ? '' : `: ${reason}`}.`,
    safe: 'Những gì đã lưu vẫn nguyên vẹn. Bước đang thực hiện hoặc đã được lưu trọn vẹn, hoặc chưa lưu gì; lần nhập chưa xong không được tính.',
    fix: 'Hãy tải lại cửa sổ. Nếu vẫn dừng ở cùng bước đó, có thể máy không đủ bộ nhớ: hãy đóng các chương trình khác, hoặc nhập ít tệp hơn mỗi lần.',
  },
  cannotOpen: (name) => `Không mở được “${name}”`,
  cannotOpenAny: 'Không mở được các không gian làm việc',
  otherFault: {
    safe: 'Dữ liệu đã lưu, các không gian làm việc khác và các tệp của bạn vẫn nguyên vẹn.',
    fix: 'Hãy thử lại. Nếu vẫn không được, hãy mở một không gian làm việc khác hoặc xuất những gì đọc được.',
  },
  notOpened: (name) => `“${name}” không được tự động mở`,
  notOpenedText: 'Lần mở trước, ứng dụng chưa hiển thị được không gian làm việc này.',
  dropBlocked: 'Các tệp chưa được nhập vì chưa mở không gian làm việc nào.',
  notOpenedFix: 'Hãy mở ngay bây giờ, hoặc tiếp tục với một không gian làm việc khác.',
  openNow: 'Mở ngay',
  tryAgain: 'Thử lại',
  reload: 'Tải lại cửa sổ',
  openWithout: 'Mở mà không có lần nhập này',
  others: 'Tiếp tục với không gian làm việc khác',
  exportReadable: 'Xuất những gì đọc được',
  exported: (name) => `Đã lưu thành ${name}.`,
  remove: 'Xóa không gian làm việc này …',
  removeAll: 'Xóa toàn bộ dữ liệu đã lưu …',
  removeAllTitle: 'Xóa toàn bộ dữ liệu đã lưu?',
  removeAllText:
    'Mọi không gian làm việc, cùng các dòng đã nhập, quyết định và phương án, sẽ bị xóa khỏi máy này. Các tệp của bạn không bị động đến. Không thể hoàn tác.',
  gapsTitle: 'Thiếu dòng trong dữ liệu đã lưu của ứng dụng',
  gap: (file, missing, rows) => `${file}: thiếu ${missing} trên ${rows.text} dòng`,
  gapsEffect:
    'Các con số vẫn đầy đủ: chúng lấy từ các tổng được lưu riêng. Nhưng không thể hiển thị các dòng này phía sau một con số nữa.',
  gapsFix: 'Để có lại, hãy hoàn tác lần nhập tệp trên màn hình nhập rồi nhập lại tệp.',
  damagedFiles: (names) =>
    `Bị hỏng trong dữ liệu đã lưu nên không hiển thị ở đây: ${names.join(', ')}`,
  screenFailed: (name) => `Không hiển thị được màn hình “${name}”`,
  screenFault: 'Ứng dụng gặp lỗi khi vẽ màn hình này',
  screenSafe: 'Dữ liệu của bạn vẫn nguyên vẹn, và các màn hình khác vẫn dùng được.',
  screenFix:
    'Hãy chuyển sang màn hình khác. Nếu lỗi bắt đầu từ lần nhập gần nhất, hãy hoàn tác lần nhập đó; để giữ kết quả, hãy xuất bản phân tích.',
  undoImport: 'Hoàn tác lần nhập gần nhất',
  exportAnalysis: 'Xuất bản phân tích (JSON)',
  windowFailed: 'Không hiển thị được cửa sổ',
  windowSafe:
    'Dữ liệu của bạn vẫn nguyên vẹn. Lần khởi động sau, không gian làm việc này không được tự động mở.',
  windowFix: 'Hãy tải lại cửa sổ.',
}
