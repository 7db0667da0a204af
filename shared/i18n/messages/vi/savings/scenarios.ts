import type { scenarios as english } from '../../en/savings/scenarios.ts'

/** Plans and scenarios: saving, changing and comparing them. */
export const scenarios: typeof english = {
  none: 'Không có phương án nào để làm việc',
  label: 'Phương án và kịch bản',
  keep: 'Lưu thành kịch bản',
  reset: 'Trở lại đề xuất',
  duplicate: 'Nhân bản',
  change: 'Tên và ghi chú',
  remove: 'Xóa',
  open: 'Mở tệp phương án',
  saveOne: 'Lưu thành tệp',
  saveAll: 'Lưu tất cả thành tệp',
  redo: 'Làm lại',
  removed: (name) => `Đã xóa ${name}; Hoàn tác để lấy lại.`,
  keepTitle: 'Lưu thành kịch bản',
  keepText: (plan) =>
    `“${plan}” được lưu đúng như hiện tại, cạnh các phương án đề xuất, và có trong mọi báo cáo từ nay.`,
  changeTitle: 'Tên và ghi chú của kịch bản',
  name: 'Tên',
  note: 'Ghi chú: giả định gì, ai yêu cầu',
  proposedName: (number) => `Kịch bản ${number}`,
  keptOn: (created, changed) =>
    created === changed ? `Lưu ngày ${created}.` : `Lưu ngày ${created}, sửa ngày ${changed}.`,
  marks: {
    scenario: 'kịch bản của bạn',
    changed: 'đã sửa, chưa lưu',
    proposed: 'đề xuất',
    file: 'từ tệp',
  },
  breakEven: 'Token hòa vốn',
  timesToday: (factor) => `${factor} × mức giả định`,
  never: 'không có',
  plan: 'Phương án',
  months: 'Số tháng',
  netTitle: (plan, money, basis) => `${plan} có giá trị khả dĩ cao nhất: ${money}, ${basis}`,
  netUnit: (unit, months) =>
    `${unit}, tiết kiệm trong ${months} tháng, thấp đến cao, vạch đậm: khả dĩ · ước tính`,
  likelyOf: (likely, range) => `${likely} (${range})`,
  noneLoses: 'Không phương án nào lỗ trong trường hợp thấp.',
  loses: (plans) => `Lỗ trong trường hợp thấp: ${plans}.`,
  stepsTitle: (lever, money, plan) =>
    `${lever} tiết kiệm nhiều nhất: khả dĩ ${money} trong ${plan}`,
  stepsNone: 'Chưa biện pháp nào tiết kiệm được gì',
  stepsUnit: (unit) =>
    `${unit}, khả dĩ, trong thời hạn của mỗi phương án, lần lượt từng biện pháp · ước tính`,
  stepsSource: 'Đỏ: tốn thêm. Vạch đậm là phần phương án còn lại.',
}
