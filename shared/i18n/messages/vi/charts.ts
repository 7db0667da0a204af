import type { Messages } from '../en.ts'

export const charts: Messages['charts'] = {
  asTable: 'Số liệu của biểu đồ dưới dạng bảng',
  inFull: (unit) => `${unit}, số đầy đủ`,
  month: 'Tháng',
  total: 'Tổng',
  step: 'Bước',
  amount: 'Số tiền',
  assumption: 'Giả định',
  assumed: (ends) => `giả định ${ends}`,
  option: 'Phương án',
  low: 'Thấp',
  likely: 'Khả dĩ',
  high: 'Cao',
  draws: { low: 'P10', likely: 'Trung vị', high: 'P90' },
  threshold: 'Ngưỡng',
  nothingLeftAt: 'Không còn tiết kiệm tại',
  part: 'Thành phần',
  change: 'Thay đổi',
  point: 'Trường hợp',
  keys: 'Dùng phím mũi tên trái và phải để chuyển giữa các giá trị.',
}
