import type { timeline as english } from '../../en/savings/timeline.ts'

/** A plan over time, its thresholds and its second view. */
export const timeline: typeof english = {
  again: '正在重新计算…',
  paysBack: (month, horizon, net, range) =>
    `${month}收回成本；${horizon.text} 个月后很可能为 ${net}，区间 ${range}`,
  fromStart: (horizon, net, range) =>
    `无须先收回成本；${horizon.text} 个月后很可能为 ${net}，区间 ${range}`,
  neverPaysBack: (horizon, net, range) =>
    `${horizon.text} 个月内不能收回成本；届时很可能为 ${net}，区间 ${range}`,
  cashUnit: (unit, period, basis) =>
    `${unit}，累计，${basis}，${period} · 估算：斜线为低至高，粗线为最可能`,
  cashSource:
    '各批次的启动、合同的到期和一次性支出都计在当月。用量保持不变；上方对比则把各月一视同仁。',
  payback: (month, name) => `第 ${month} 个月（${name}）`,
  never: '不能收回',
  columns: {
    month: '月份',
    reduction: '减少额',
    oneOff: '一次性支出',
    recurring: '持续成本',
    net: '净额',
    cumulative: '累计，最可能',
    low: '低',
    high: '高',
  },
  figure: '数字',
  ends: { low: '低', likely: '最可能', high: '高' },
  runRateTitle: (money) => `稳定运行后，每年很可能节省 ${money}`,
  runRateLoss: (money) => `稳定运行后，每年很可能多花 ${money}`,
  sumsUnit: (unit) => `${unit}，估算；低与高为所有假设同取坏端或好端`,
  sums: {
    reduction: '相对现有账单的减少',
    reductionOf: (horizon) => `${horizon.text} 个月，未扣方案自身成本`,
    avoidance: '相对增长路径的避免支出',
    avoidanceOf: (horizon, growth) =>
      `${horizon.text} 个月，每月增长 ${growth}；不计入其他任何数字`,
    noGrowth: (horizon) => `${horizon.text} 个月；方案未假设增长`,
    net: '扣除方案自身成本后的净额',
    netOf: (horizon) => `${horizon.text} 个月`,
    present: '净现值',
    presentOf: (horizon, rate) => `${horizon.text} 个月，年贴现率 ${rate}`,
    notDiscounted: (horizon) => `${horizon.text} 个月；未设贴现率`,
    runRate: '年化水平',
    runRateOf: '以最后一个月折算一年，不含一次性支出',
    inYear: '当年',
    inYearOf: (year) => `${year} 日历年`,
    payback: '回收期，第几个月',
    paybackOf: '自该月起累计不再为负',
  },
  thresholdsTitle: '出现以下情形便无节省…',
  thresholdsCrossed: '按现有假设已越过某个临界值：更换不产生节省',
  thresholdsUnit:
    '未扣方案自身成本；每次只变一项。粗标：假设值。斜线：假设的低至高。红色：再无节省。',
  thresholds: {
    tokens: (zero) => `新模型用量超过假设词元的 ${zero} 倍`,
    fallback: (zero) => `须由旧模型重做的超过 ${zero}`,
    'cache-carry-over': (zero) => `现有缓存命中保留不到 ${zero}`,
    'cache-hit': (zero) => `所发送内容的缓存命中低于 ${zero}`,
  },
  assumed: (value) => `假设 ${value}`,
  assumedTokens: (value, range) =>
    `假设为现有每个词元的 ${value} 倍${range === undefined ? '' : `，${range}`}`,
  assumedRange: (value, range) => `假设 ${value}，${range}`,
  crossed: (assumed) => `${assumed}：已越过`,
  oddsTitle: (share, basis) => `全部抽样中有 ${share} 结果为正（${basis}）`,
  oddsAll: (draws, basis) => `${draws} 次抽样结果全部为正（${basis}）`,
  oddsNone: (draws, basis) => `${draws} 次抽样中没有一次结果为正（${basis}）`,
  oddsUnit: (unit, horizon, basis) =>
    `${unit}，${basis}，${horizon.text} 个月 · 估算。低至高：所有假设同时取坏端或好端。抽样：高的部分为 25% 至 75%，粗标为 50%。`,
  oddsRange: '低至高',
  oddsDrawn: '抽样，5% 至 95%',
  oddsWhy:
    '各项独立抽样时，一项的坏运气多半被另一项抵消，因此抽样结果比低至高更集中。会一同变坏的因素不在此视图之内。',
  oddsSource: (draws, seed) =>
    `抽样 ${draws} 次，种子 ${seed}：同一种子得出同样结果。每项取自其低、最可能、高构成的三角分布。`,
  oddsContracts: '此处各合同有效至其到期日，与各选项及上方各月相同。',
  percentile: (percent) => `${percent} 的抽样不高于`,
  odds: { net: '扣除成本后仍有余的概率', saving: '未扣成本时有节省的概率' },
  zero: '0',
  contractsFree: (day) => `自 ${day} 起没有合同再扣减节省`,
  contractsIdle: '合同不扣减最可能的节省',
  contractsUnit: (currency) =>
    `${currency}，合同有效期内每月，逐项在前项之后；预付余额为合计。估算。`,
  contractsNone: '未录入合同，因此未作扣减。',
  contractsWhere: '录入合同',
  contractKinds: {
    commitment: '承诺用量',
    'discount-tier': '折扣档',
    prepaid: '预付余额',
    provisioned: '预留容量',
  },
  contract: '合同',
  until: (day) => `至 ${day}`,
  inAll: '合计',
}
