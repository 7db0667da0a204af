import type { Messages } from '../../en.ts'

export const levers: Messages['savings']['levers'] = {
  waste: '消除浪费',
  effort: '降低推理强度',
  'service-tier': '改用标准服务档',
  caching: '缓存',
  context: '精简上下文',
  batch: '批处理',
  'model-switch': '更换模型',
  discount: '折扣',
  hosting: '自托管',
  'lost-tier': '失去折扣档',
  commitment: '承诺用量',
}

export const leverShares: Messages['savings']['leverShares'] = {
  waste: '浪费的比例',
  effort: '不再生成的输出',
  'service-tier': '不再支付的溢价',
  caching: '缓存的比例',
  context: '省去的上下文',
  batch: '批处理的比例',
  discount: '折扣',
}

export const moveFigures: Messages['savings']['moveFigures'] = {
  share: '可更换的比例',
  inputFactor: '输入词元相对旧模型',
  outputFactor: '输出词元相对旧模型',
  attempts: '每次原有调用对应的调用次数',
  fallbackShare: '退回旧模型重做',
  cacheCarryOver: '保留的缓存命中',
  batchCarryOver: '保留的批处理部分',
}
