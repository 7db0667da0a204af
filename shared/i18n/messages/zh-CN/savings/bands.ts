import type { Counted } from '../../counted.ts'
import type { bands as english } from '../../en/savings/bands.ts'

export const bands: typeof english = {
  title: {
    both: (ready, tests, months) =>
      `现在即可节省：${over(months)}净额 ${ready}。通过测试很可能再节省 ${tests}。`,
    ready: (ready, months) => `现在即可节省：${over(months)}净额 ${ready}。`,
    tests: (tests, months) =>
      `目前没有可立即实现的节省；通过测试，${over(months)}净额很可能节省 ${tests}。`,
  },
  table: '按可采取的行动划分账单',
  band: '类别',
  spend: '支出',
  share: '占比',
  workloads: '负载',
  saving: (months) => `${months.text} 个月的净节省`,
  range: 'P10 至 P90',
  evidence: '证据',
  total: '整张账单',
  none: '没有可节省的',
  notKnown: '未知',
  names: {
    ready: '即可实施',
    'to-test': '有待测试',
    stays: '保持不变',
    'not-judged': '尚未判断',
  },
  meaning: {
    ready: '无需判断质量即可节省，或自有测试已证实该更换',
    'to-test': '若测试表明较小或开放的模型能胜任，便可节省',
    stays: '需要现有层级，或须由人确认而尚未确认，或更换后净额并不节省',
    'not-judged': '层级、词元或模型所知不足',
  },
  levers: {
    'newer-generation': '同一模型的新一代',
    waste: '失败却仍计费的调用',
    'service-tier': '标准服务档',
    caching: '缓存',
    batch: '批处理',
    switch: '经自有测试证实的更换',
  },
  note: '净额已扣除更换的默认成本。节省额是对全部假设抽样的中位数；各有一成的抽样低于和高于区间。',
  steps: {
    table: '每一步带来的节省，最稳妥的在前',
    step: '步骤',
    alone: '单独实施',
    after: '在前面各步之后',
    ready: '即可实施的部分',
    models: '模型',
    note: '前一步已节省的部分不能再次节省，因此一步在其他步骤之后带来的比单独实施的少。“单独”计入所有会更换的负载及其层级判断正确的概率；“之后”只计入已判断且无须由人确认的负载。',
  },
}

function over(months: Counted | undefined): string {
  return months === undefined ? '一年' : `${months.text} 个月`
}
