import type { Messages } from '../../en.ts'
import { capital, word } from '../common.ts'

export const policy: Messages['policy'] = {
  heading: 'Chính sách công ty: dữ liệu được đi đâu, gồm những gì, ai đã có hợp đồng',
  text: 'Áp dụng cho mọi phương án. Nơi chốn, huấn luyện và loại dữ liệu chỉ giới hạn nơi mới mà dữ liệu đi đến: bên bán đang giữ công việc vẫn được giữ. Bên bán có điều chưa biết thì không đạt giới hạn về điều đó.',
  default:
    'không có chính sách: bên bán trên hóa đơn được coi là cho phép, bên bán mới cần phê duyệt',
  load: 'Nạp chính sách',
  save: 'Lưu chính sách',
  saveText: 'Lệnh đọc tệp này bằng --policy.',
  places: '1. Dữ liệu được xử lý ở đâu?',
  anyPlace: 'Chưa chọn nơi nào: nơi nào cũng được.',
  data: '2. Công việc nào có dữ liệu cần cẩn trọng?',
  dataText:
    'Công việc như vậy chỉ giao cho bên bán được cho phép, không dùng dữ liệu để huấn luyện và đã biết nơi đặt dữ liệu.',
  noData: 'Chưa phân loại công việc nào.',
  project: 'Dự án',
  class: 'Dữ liệu',
  classes: {
    health: 'dữ liệu sức khỏe',
    personal: 'dữ liệu cá nhân',
    'client-confidential': 'bí mật của khách hàng',
    none: 'không có gì cần cẩn trọng',
  },
  add: 'Thêm',
  remove: (what) => `Bỏ: ${what}`,
  takeOut: 'Bỏ',
  otherScope: 'công việc khác, từ tệp',
  sellers: '3. Bên bán nào đã có hợp đồng?',
  seller: 'Bên bán',
  status: 'Trạng thái',
  statusOf: (seller) => `Trạng thái của ${seller}`,
  statuses: {
    contracted: 'đã có hợp đồng',
    'needs-approval': 'cần phê duyệt',
    forbidden: 'bị cấm',
  },
  unstated: {
    allowed: 'chưa nêu: có trên hóa đơn, được phép',
    new: 'chưa nêu: cần phê duyệt',
  },
  further: 'Giới hạn khác',
  licences: 'Giấy phép trọng số mở được dùng',
  licenceNames: { open: 'mở', restricted: 'có hạn chế' },
  anyLicence: 'Chưa chọn: giấy phép nào cũng được.',
  noTraining: 'Từ chối bên bán dùng dữ liệu để huấn luyện',
  evidence: 'Bằng chứng chất lượng thấp nhất để chuyển',
  anyEvidence: 'không giới hạn',
  costsTitle: (months) =>
    `Mỗi ràng buộc làm phương án tốt nhất giảm bao nhiêu, ${months.text} tháng`,
  constraints: {
    places: 'nơi chốn',
    'data-classes': 'loại dữ liệu',
    sellers: 'bên bán bị cấm',
    licences: 'giấy phép',
    training: 'không huấn luyện bằng dữ liệu',
    evidence: 'bằng chứng',
  },
  costs: (parts, months) =>
    `Chính sách công ty làm phương án tốt nhất giảm trong ${months.text} tháng: ${parts}.`,
  free: 'Các ràng buộc của chính sách công ty không làm phương án tốt nhất giảm.',
  costPart: (constraint, money) => `${constraint} ${money}`,
  open: (n) => `${capital(word(n))} câu hỏi cho công ty còn ngỏ:`,
  questions: {
    places: 'dữ liệu được đi đâu',
    data: 'công việc nào có dữ liệu cần cẩn trọng',
    sellers: 'bên bán nào đã có hợp đồng',
  },
  approval: (sellers) => `Trước khi giao việc cho ${sellers}, phải có người phê duyệt bên bán.`,
  answer: 'Trả lời',
  change: 'Thay đổi',
}
