import type { Messages } from '../en.ts'
import { word } from './common.ts'

export const questions: Messages['questions'] = {
  open: (n, money, months) =>
    `还有${word(n)}个问题未答：${months.text} 个月内 ${money} 的节省额取决于答案。`,
  answerThem: () => '去回答',
  title: (n, money, months) =>
    `${word(n)}个问题：${months.text} 个月内 ${money} 的节省额取决于答案`,
  none: '没有待答的级别：影响金额的问题都已回答',
  chip: (n) => `${n.text} 个问题`,
  lead: '账单看不出工作需要什么级别。每个答案都会说明测试之前可能节省多少；每个答案都可以撤销。',
  leave: '返回列表',
  progress: (done, all) => `${all.text} 个问题已回答 ${done.text} 个`,
  keys: '按键：1 2 3 回答，A 请人回答，S 跳过，↑ ↓ 选择，Ctrl+Z 撤销',
  worth: (money) => `${money} 取决于答案`,
  why: {
    'not-classified': () => '从名称和用量看不出这项工作需要什么级别。',
    unsure: (tier, sure) => `按规则需要${tier}级，但可信度只有 ${sure}。`,
    unconfirmed: (tier, sure) => `按规则需要${tier}级，可信度 ${sure}；尚无人确认。`,
  },
  signals: '信号',
  what: (name) => `${name} 的工作需要什么级别？`,
  choices: {
    routine: '查找、分类、提取或改写',
    mid: '写作、摘要，或需要一定判断的回答',
    frontier: '多步推理，或出错代价很高',
  },
  saves: (money, target) => `可能节省 ${money}：${target}`,
  stays: '保持不变',
  skip: '跳过',
  skipped: '已跳过：照旧计算',
  askWhom: '请谁回答？填写姓名，也可留空',
  ask: '请人回答',
  asked: (who) => (who === '' ? '待询问' : `待询问：${who}`),
  answered: (tier, by) => `已回答：${tier}（${by}）`,
  undo: (name) => `撤销对 ${name} 的回答`,
  next: (n) => `再答${word(n)}个问题`,
  exportOpen: (n) => `将 ${n.text} 个问题存为 CSV`,
  importAnswers: '读取答案…',
  exportHint: '清单中没有金额。请填写 tier 列（routine、mid 或 frontier），再把文件拖到本窗口。',
  toSavings: '查看节省',
  headings: {
    name: '名称',
    provider: '提供方',
    model: '模型',
    suggested: '按规则',
    question: '问题',
    signals: '信号',
  },
}
