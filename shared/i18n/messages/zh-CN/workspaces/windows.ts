import type { Messages } from '../../en.ts'

export const windows: Messages['windows'] = {
  parts: {
    name: '名称',
    imports: '已导入的文件',
    overlapChoices: '重叠文件的取舍',
    reportingCurrency: '报告币种',
    rates: '汇率',
    invoices: '发票',
    tolerance: '容差',
    owners: '归属',
    seats: '席位',
    idleAfterDays: '席位闲置天数',
    prices: '自定价格',
    overrides: '分级决定',
    rules: '自定规则',
    tests: '自测结果',
    scenarios: '方案',
    savingsTerms: '假设',
  },
  changed: (parts) => `另一个窗口更改了此工作区：${parts.join('、')}。本窗口现已显示新的内容。`,
  removed: (name) => `另一个窗口删除了工作区“${name}”。`,
  notBackedUp:
    '无法为此工作区创建备份，存储空间可能已满。导入本身不受影响，仍可撤销。为稳妥起见，请在设置中将工作区保存为文件。',
  stale: (parts) => `您的更改未保存：在本窗口读取之后，另一个窗口更改了${parts.join('、')}。`,
  staleFix: '请查看现在显示的内容，然后重新更改。',
  gone: '此工作区已被删除：无法再从中读取或向其保存。',
  goneFix: '请打开另一个工作区，或新建一个并重新导入文件。',
}
