import type { Messages } from '../../en.ts'

export const travel: Messages['travel'] = {
  faults: {
    foreign: {
      what: 'Đây không phải là tệp không gian làm việc.',
      expected: 'tệp do chương trình này lưu, có đuôi .aispend',
      fix: 'Hãy chọn một tệp không gian làm việc. Tệp xuất hóa đơn thì thả vào màn hình Nhập.',
    },
    newer: (version, readable) => ({
      what: `Tệp này do một phiên bản mới hơn của chương trình lưu (phiên bản tệp ${version}).`,
      expected: `phiên bản tệp ${readable} hoặc cũ hơn`,
      fix: 'Hãy cập nhật chương trình rồi mở lại tệp. Ở đây không có gì bị thay đổi.',
    }),
    cut: (expected, found) => ({
      what: 'Tệp này bị thiếu phần cuối: có lẽ chưa được sao chép trọn vẹn.',
      expected: `${expected} byte; hiện chỉ có ${found} byte`,
      fix: 'Hãy sao chép lại tệp từ nơi đã lưu. Chưa có gì trong tệp được đưa vào.',
    }),
    damaged: {
      what: 'Tệp này bị hỏng: nội dung không còn đúng như lúc lưu.',
      expected: 'nội dung khớp với mã băm SHA-256 ở dòng đầu',
      fix: 'Hãy dùng một bản sao khác, hoặc khôi phục bản sao lưu trong Cài đặt. Chưa có gì trong tệp được đưa vào.',
    },
    passphrase: {
      what: 'Cụm mật khẩu này không mở được tệp.',
      expected: 'cụm mật khẩu đã dùng khi lưu tệp',
      fix: 'Hãy kiểm tra chữ hoa và khoảng trắng rồi thử lại. Không có cụm mật khẩu thì không ai mở được tệp.',
    },
    tooLarge: {
      what: 'Tệp này giải nén ra nhiều dữ liệu hơn hẳn một không gian làm việc.',
      expected: 'tối đa 8 GB, và tối đa 400 lần kích thước tệp',
      fix: 'Đừng mở nếu bạn không biết rõ nguồn gốc của tệp. Chưa có gì trong tệp được đưa vào.',
    },
    unusable: (expected) => ({
      what: 'Tệp còn nguyên vẹn, nhưng nội dung không phải là một không gian làm việc.',
      expected,
      fix: 'Hãy lưu lại không gian làm việc bằng chương trình này. Chưa có gì trong tệp được đưa vào.',
    }),
  },
  backupGone: {
    what: 'Bản sao lưu này không còn nữa.',
    fix: 'Hãy chọn một bản sao lưu khác.',
  },
  title: 'Không gian làm việc',
  saveTitle: (name) => `Lưu “${name}” thành tệp`,
  saveText:
    'Một tệp .aispend chứa toàn bộ không gian làm việc: các dòng đã nhập, quyết định, giá, hóa đơn, người phụ trách, kế hoạch và kịch bản. Mở được trên mọi máy có chương trình này.',
  passphrase: 'Cụm mật khẩu',
  optional: 'không bắt buộc',
  passphraseAgain: 'Nhập lại cụm mật khẩu',
  passphraseText: (rounds) =>
    `Khi có cụm mật khẩu, tệp được mã hóa bằng AES-256-GCM, khóa tạo bằng PBKDF2-SHA-256 với ${rounds} vòng. Không có cụm mật khẩu thì không ai mở được tệp, và không thể lấy lại cụm mật khẩu.`,
  passphrasesDiffer: 'Hai cụm mật khẩu không giống nhau.',
  save: 'Lưu thành tệp',
  saving: 'Đang lưu …',
  saved: (file, size) => `Đã lưu thành ${file} (${size}).`,
  open: 'Mở tệp không gian làm việc',
  openText:
    'Không gian làm việc đã lưu thành tệp .aispend. Nó được mở thêm bên cạnh những không gian đang có.',
  opening: (file) => `Đang mở ${file} …`,
  notTaken: {
    what: 'Các tệp không gian làm việc chưa được mở vì một tệp khác vẫn đang được mở hoặc lưu.',
    fix: 'Hãy thả lại các tệp sau khi việc đó hoàn tất.',
  },
  lockedTitle: 'Tệp này có cụm mật khẩu',
  lockedText: (file) => `${file} được lưu kèm cụm mật khẩu. Hãy nhập để mở tệp.`,
  unlock: 'Mở',
  savedOn: (day, program) => `Lưu ngày ${day} bằng phiên bản ${program}.`,
  backupsTitle: 'Bản sao lưu',
  backupsText: (kept, rows) =>
    `Tự tạo trước mỗi lần nhập và trước khi hoàn tác một lần nhập, chỉ trên máy này. Giữ ${kept} bản mới nhất của mỗi không gian làm việc. Không gian có hơn ${rows} dòng không được tự sao lưu: hãy lưu thành tệp.`,
  noBackups: 'Chưa có bản sao lưu nào của không gian làm việc này.',
  backupAt: 'Tạo lúc',
  backupReason: 'Lý do',
  backupSize: 'Kích thước',
  reasons: {
    'by-hand': 'tạo thủ công',
    import: 'trước khi nhập',
    'undo-import': 'trước khi hoàn tác một lần nhập',
  },
  backUpNow: 'Sao lưu ngay',
  restore: 'Khôi phục',
  restoreName: (at) => `Khôi phục bản sao lưu ${at}`,
  restoreText: 'Bản khôi phục mở thành một không gian làm việc khác; không gian này giữ nguyên.',
  restoredName: (name, at) => `${name}, bản sao lưu ${at}`,
  removeBackup: 'Xóa',
  removeBackupName: (at) => `Xóa bản sao lưu ${at}`,
  copies: 'Nhân bản và lưu trữ',
  duplicate: 'Nhân bản',
  copyOf: (name) => `${name}, bản sao`,
  archive: 'Lưu trữ',
  archiveText: 'Không gian đã lưu trữ vẫn giữ mọi dữ liệu nhưng không hiện trong danh sách.',
  archivedTitle: 'Không gian đã lưu trữ',
  bringBack: 'Đưa trở lại',
  bringBackName: (name) => `Đưa trở lại ${name}`,
}
