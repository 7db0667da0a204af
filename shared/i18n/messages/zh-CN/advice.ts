import type { Counted } from '../counted.ts'
import type { advice as english } from '../en/advice.ts'

export const advice: typeof english = {
  answers: {
    'hosted-open': '托管的开放模型',
    'same-vendor': '同一供应商降一级',
    'self-hosted': '自有节点上的开放模型',
    'do-nothing': '维持现状',
  },
  inside: {
    'hosted-open': '托管的开放模型',
    'same-vendor': '同一供应商降一级',
    'self-hosted': '自有节点上的开放模型',
    'do-nothing': '维持现状',
  },
  at: (model, seller) => `${model}，${seller}`,
  eachItsOwn: '每项负载各取最佳目标',
  pricesFall: '价格如预期下降',
  label: '同一尺度上的四个答案',
  unit: (months) => `${months.text} 个月，用量不变；各答案使用同一尺度`,
  rows: {
    gross: '毛额，未扣成本',
    costs: '更换的成本',
    workloads: '更换的负载',
    evidence: '公开证据',
  },
  byDefaults: (money) => `${money}，按默认项目`,
  evidence: { B: '独立且最新', C: '部分', D: '未见' },
  ownModel: '不需要：供应商不变',
  noNet: '净额未知',
  why: {
    'no-model': '未注明模型',
    'not-classified': '尚未分级',
    'tokens-unknown': '词元未知',
    'seat-tool': '按席位付费',
    'nothing-smaller': '该供应商没有更小而又够用的模型',
    modality: '没有模型接受这种输入',
    'no-candidate': '没有候选通过',
    'no-price': '无价格',
    'rate-unknown': '汇率未知',
    'no-spend': '无支出',
  },
  title: {
    'one-tier-down': (money, months) => `同一供应商降一级，${over(months)}净额很可能节省 ${money}`,
    'hosted-open': (money, months) => `改用托管的开放模型，${over(months)}净额很可能节省 ${money}`,
    'self-host': (money, months) =>
      `在自有节点上运行开放模型，${over(months)}净额很可能节省 ${money}`,
  },
  next: (answer, money) => `；${answer} ${money}。`,
  stay: '维持现有模型：没有更换值得其成本。',
  wait: (day) => `等到 ${day}：在此之前合同会占去节省。`,
  waitOpen: '等待：合同会占去节省。',
  recommendation: {
    title: '建议',
    choice: {
      stay: '维持现有模型。',
      wait: '等合同到期后再更换。',
      'one-tier-down': '在同一供应商降一级。',
      'hosted-open': '改用托管的开放模型。',
      'self-host': '在自有节点上运行开放模型。',
    },
    then: {
      stay: '维持现有模型',
      wait: '等待',
      'one-tier-down': '在同一供应商降一级',
      'hosted-open': '改用托管的开放模型',
      'self-host': '在自有节点上运行开放模型',
    },
    target: (target) => `目标：${target}。`,
    confidence: '可信度',
    grades: { B: '价格与数据可靠', C: '缺自有测试', D: '数据薄弱或无证据' },
    risk: '最大风险',
    test: '首先要做的测试',
  },
  reasons: {
    largestNet: (net, months) => `它很可能带来最多：扣除成本后，${months.text} 个月净额 ${net}。`,
    lessChange: (net, other, otherNet) =>
      `它改动较小，净额很可能为 ${net}；${other}为 ${otherNet}。`,
    moreThan: (by, other) => `比${other}多 ${by}。`,
    overWaiting: (by) => `比维持现状、等待降价多 ${by}。`,
    lowSaves: (low) => `即使所有假设都取最差一端，仍余 ${low}。`,
    tokens: (times) => `新模型的词元用量达到 ${times} 倍时才会无节省。`,
    part: (workloads, share) => `涉及 ${workloads.text} 项负载，占支出 ${share}。`,
    noModel: '未找到可以承担这些工作的模型。',
    notWorth: (best) => `没有替代方案值得其成本：最好的净额为 ${best}。`,
    needsTier: (share) => `支出的 ${share} 用于确需现有模型的工作。`,
    notJudged: (share) => `支出的 ${share} 用于尚未有人判断的工作。`,
    tokensUnknown: (share) => `支出的 ${share} 词元未知。`,
    pricesFall: (money) => `预计降价本身即可带来 ${money}，无需任何改动。`,
    contract: (provider, monthly, until) =>
      `与 ${provider} 的合同在 ${until} 之前每月占去节省 ${monthly}。`,
    freeFrom: (day) => `自 ${day} 起没有合同阻碍。`,
    then: (choice, net) => `之后${choice}：期间净额很可能为 ${net}。`,
  },
  risks: {
    notShown: '没有人证明新模型能同样完成这些工作；账单也不能。',
    publicOnly: '公开测试支持新模型，但不是在这些工作上。',
    mayCost: (low) => `若所有假设都取最差一端，则会亏损：净额 ${low}。`,
    idle: (low) => `闲置的节点费用不变：最差情形净额 ${low}。`,
    renewed: (until) => `若合同在 ${until} 之前续签，则再次受限。`,
    notLooked: (share) => `支出的 ${share} 无法判断，其中可能仍有节省。`,
  },
  test: (workload, plans, sure, fail) =>
    `对 ${workload} 做盲测：${plans}，即可以 ${sure} 的把握表明失败少于 ${fail}。`,
  samples: (samples, failures) =>
    failures.n === 0 ? `${samples} 个样本无失败` : `${samples} 个样本至多 ${failures.text} 个失败`,
  or: '，或 ',
  excluded: (n) => `${n.text} 个候选未被采用；查看原因`,
  candidate: '模型',
  sellers: '卖方',
  reason: '未建议的原因',
  fact: '依据',
  exclusions: {
    'seller-not-allowed': '卖方不在您的名单上',
    residency: '数据会离开允许的地区',
    'residency-unknown': '数据存放地未知',
    'trains-on-data': '卖方用数据训练',
    'training-unknown': '卖方是否用数据训练未知',
    licence: '许可证不允许',
    context: '上下文窗口太短',
    modality: '不接受这种输入',
    evidence: '公开证据太少',
    tier: '低于工作所需的级别',
    'not-proposed': '目录不建议用于此类工作',
    'no-price': '无价格',
  },
}

/** @param months the horizon, where it is not a year. */
function over(months: Counted | undefined): string {
  return months === undefined ? '每年' : `${months.text} 个月`
}
