import type { Counted } from '../../counted.ts'
import type { bands as english } from '../../en/savings/bands.ts'

export const bands: typeof english = {
  title: {
    both: (ready, tests, months) =>
      `Tiết kiệm được ngay: ${ready} ròng ${over(months)}. Kiểm thử có thể thêm ${tests}.`,
    ready: (ready, months) => `Tiết kiệm được ngay: ${ready} ròng ${over(months)}.`,
    tests: (tests, months) =>
      `Chưa có khoản nào tiết kiệm được ngay; kiểm thử có thể đem lại ${tests} ròng ${over(months)}.`,
  },
  table: 'Hóa đơn theo việc có thể làm',
  band: 'Nhóm',
  spend: 'Chi phí',
  share: 'Tỷ trọng',
  workloads: 'Tải',
  saving: (months) => `Tiết kiệm ròng trong ${months.text} tháng`,
  range: 'P10 đến P90',
  evidence: 'Bằng chứng',
  total: 'Toàn bộ hóa đơn',
  none: 'không có gì để tiết kiệm',
  notKnown: 'chưa biết',
  names: {
    ready: 'Làm được ngay',
    'to-test': 'Cần kiểm thử',
    stays: 'Giữ nguyên',
    'not-judged': 'Chưa đánh giá',
  },
  meaning: {
    ready: 'tiết kiệm mà không cần phán đoán chất lượng, hoặc kiểm thử riêng đã chứng minh',
    'to-test': 'sẽ tiết kiệm trên mô hình nhỏ hơn hoặc mô hình mở nếu kiểm thử cho thấy đủ sức',
    stays: 'cần đúng bậc đang dùng, thuộc việc phải có người xác nhận, hoặc chuyển cũng không lời',
    'not-judged': 'chưa biết đủ về bậc, token hoặc mô hình',
  },
  levers: {
    'newer-generation': 'thế hệ mới hơn của cùng mô hình',
    waste: 'lượt gọi lỗi vẫn bị tính tiền',
    'service-tier': 'bậc dịch vụ chuẩn',
    caching: 'bộ đệm',
    batch: 'chạy theo lô',
    switch: 'chuyển đổi đã được kiểm thử riêng chứng minh',
  },
  note: 'Ròng là sau chi phí chuyển đổi mặc định. Khoản tiết kiệm là trung vị của các lần rút trên mọi giả định; một phần mười nằm dưới khoảng và một phần mười nằm trên.',
  steps: {
    table: 'Mỗi bước đem lại gì, bước an toàn nhất trước',
    step: 'Bước',
    alone: 'Riêng bước này',
    after: 'Sau các bước trước',
    ready: 'Phần làm được ngay',
    models: 'Mô hình',
    note: 'Phần đã tiết kiệm ở bước trước không thể tiết kiệm lần nữa, nên sau các bước khác một bước đem lại ít hơn so với làm riêng. “Riêng” tính mọi tải sẽ chuyển, với xác suất bậc của nó là đúng; “sau” chỉ tính tải đã đánh giá và không cần người xác nhận.',
  },
}

function over(months: Counted | undefined): string {
  return months === undefined ? 'mỗi năm' : `trong ${months.text} tháng`
}
