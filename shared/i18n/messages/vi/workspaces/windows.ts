import type { Messages } from '../../en.ts'

export const windows: Messages['windows'] = {
  parts: {
    name: 'tên',
    imports: 'các tệp đã nhập',
    overlapChoices: 'lựa chọn cho các tệp trùng nhau',
    reportingCurrency: 'tiền tệ báo cáo',
    rates: 'tỷ giá',
    invoices: 'hóa đơn',
    tolerance: 'dung sai',
    owners: 'bảng phụ trách',
    seats: 'danh sách chỗ',
    idleAfterDays: 'số ngày đến khi một chỗ bị coi là nhàn rỗi',
    prices: 'giá riêng',
    overrides: 'quyết định về hạng',
    rules: 'quy tắc riêng',
    tests: 'kết quả kiểm thử riêng',
    scenarios: 'các kịch bản',
    savingsTerms: 'các giả định',
  },
  changed: (parts) =>
    `Một cửa sổ khác đã thay đổi không gian làm việc này: ${parts.join(', ')}. Cửa sổ này nay hiển thị trạng thái mới.`,
  removed: (name) => `Một cửa sổ khác đã xóa không gian làm việc “${name}”.`,
  notBackedUp:
    'Không tạo được bản sao lưu cho không gian làm việc này; bộ nhớ có thể đã đầy. Lần nhập không bị ảnh hưởng và có thể hoàn tác. Để an toàn, hãy lưu không gian làm việc thành tệp trong Cài đặt.',
  stale: (parts) =>
    `Thay đổi của bạn chưa được lưu: một cửa sổ khác đã thay đổi ${parts.join(', ')} sau khi cửa sổ này đọc chúng.`,
  staleFix: 'Hãy kiểm tra các giá trị đang hiển thị rồi thực hiện lại thay đổi.',
  gone: 'Không gian làm việc này đã bị xóa: không thể đọc hay lưu gì vào đó nữa.',
  goneFix: 'Hãy mở một không gian làm việc khác, hoặc tạo mới rồi nhập lại các tệp.',
}
