import type { Messages } from '../en.ts'

export const charts: Messages['charts'] = {
  asTable: '以表格显示本图数据',
  inFull: (unit) => `${unit}，完整金额`,
  month: '月份',
  total: '合计',
  step: '步骤',
  amount: '金额',
  assumption: '假设',
  assumed: (ends) => `假设 ${ends}`,
  option: '方案',
  low: '低',
  likely: '最可能',
  high: '高',
  draws: { low: 'P10', likely: '中位数', high: 'P90' },
  threshold: '阈值',
  nothingLeftAt: '节省归零点',
  part: '部分',
  change: '变化',
  point: '情形',
  keys: '按左右方向键在数值之间移动。',
}
