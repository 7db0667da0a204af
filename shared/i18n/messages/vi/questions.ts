import type { Messages } from '../en.ts'
import { capital, word } from './common.ts'

export const questions: Messages['questions'] = {
  open: (n, money, months) =>
    `Còn ${word(n)} câu hỏi chưa trả lời: ${money} tiết kiệm trong ${months.text} tháng tùy vào câu trả lời.`,
  answerThem: () => 'Trả lời',
  title: (n, money, months) =>
    `${capital(word(n))} câu hỏi: ${money} tiết kiệm trong ${months.text} tháng tùy vào câu trả lời`,
  none: 'Không còn hạng nào cần hỏi: mọi câu trả lời có ảnh hưởng đến tiền đã có',
  chip: (n) => `${n.text} câu hỏi`,
  lead: 'Hóa đơn không cho biết công việc cần hạng nào. Mỗi câu trả lời nêu khoản có thể tiết kiệm trước khi thử nghiệm; câu nào cũng hoàn tác được.',
  leave: 'Về danh sách',
  progress: (done, all) => `Đã trả lời ${done.text}/${all.text} câu hỏi`,
  keys: 'Phím: 1 2 3 trả lời, A hỏi người khác, S bỏ qua, ↑ ↓ chọn, Ctrl+Z hoàn tác',
  worth: (money) => `${money} tùy vào câu trả lời`,
  why: {
    'not-classified': () => 'Tên và lưu lượng không cho biết công việc cần hạng nào.',
    unsure: (tier, sure) => `Theo quy tắc cần hạng ${tier}, nhưng độ chắc chỉ ${sure}.`,
    unconfirmed: (tier, sure) =>
      `Theo quy tắc cần hạng ${tier}, độ chắc ${sure}; chưa ai xác nhận.`,
  },
  signals: 'Tín hiệu',
  what: (name) => `Công việc của ${name} cần hạng nào?`,
  choices: {
    routine: 'Tra cứu, phân loại, trích xuất hoặc viết lại',
    mid: 'Viết, tóm tắt hoặc trả lời cần ít nhiều phán đoán',
    frontier: 'Suy luận nhiều bước, hoặc sai thì tốn kém',
  },
  saves: (money, target) => `có thể tiết kiệm ${money}: ${target}`,
  stays: 'giữ nguyên',
  skip: 'Bỏ qua',
  skipped: 'Đã bỏ qua: tính như trước',
  askWhom: 'Hỏi ai? Ghi tên hoặc để trống',
  ask: 'Hỏi người khác',
  asked: (who) => (who === '' ? 'Cần hỏi' : `Cần hỏi: ${who}`),
  answered: (tier, by) => `Đã trả lời: ${tier} (${by})`,
  undo: (name) => `Hoàn tác câu trả lời cho ${name}`,
  next: (n) => `Thêm ${word(n)} câu hỏi`,
  exportOpen: (n) => `Lưu ${n.text} câu hỏi thành CSV`,
  importAnswers: 'Đọc câu trả lời …',
  exportHint:
    'Danh sách không có số tiền. Hãy điền cột “tier” (routine, mid hoặc frontier), rồi thả tệp vào cửa sổ này.',
  toSavings: 'Xem tiết kiệm',
  headings: {
    name: 'tên',
    provider: 'nhà cung cấp',
    model: 'mô hình',
    suggested: 'theo quy tắc',
    question: 'câu hỏi',
    signals: 'tín hiệu',
  },
}
