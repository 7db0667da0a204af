import type { Messages } from '../../en.ts'

export const levers: Messages['savings']['levers'] = {
  waste: 'Bớt lãng phí',
  effort: 'Giảm mức suy luận',
  'service-tier': 'Về bậc dịch vụ chuẩn',
  caching: 'Bộ đệm',
  context: 'Ngữ cảnh ngắn',
  batch: 'Theo lô',
  'model-switch': 'Đổi mô hình',
  discount: 'Chiết khấu',
  hosting: 'Tự vận hành',
  'lost-tier': 'Mất bậc giảm giá',
  commitment: 'Cam kết',
}

export const leverShares: Messages['savings']['leverShares'] = {
  waste: 'Tỷ lệ lãng phí',
  effort: 'Phần đầu ra không còn sinh',
  'service-tier': 'Phần phụ trội không còn trả',
  caching: 'Tỷ lệ vào bộ đệm',
  context: 'Ngữ cảnh bỏ bớt',
  batch: 'Tỷ lệ chạy theo lô',
  discount: 'Chiết khấu',
}

export const moveFigures: Messages['savings']['moveFigures'] = {
  share: 'Tỷ lệ được phép chuyển',
  inputFactor: 'Token vào so với cũ',
  outputFactor: 'Token ra so với cũ',
  attempts: 'Số lượt gọi so với cũ',
  fallbackShare: 'Chạy lại bằng mô hình cũ',
  cacheCarryOver: 'Giữ được bộ đệm',
  batchCarryOver: 'Giữ được phần theo lô',
}
