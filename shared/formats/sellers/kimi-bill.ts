import { dayOf, nextDay, type Day } from '../../domain/day.ts'
import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, fault, money, optionalMoney, text, textCopier } from '../reading/read-cells.ts'
import { warnOfSingleSource } from '../reading/notices.ts'

/**
 * Kimi (Moonshot) bill, sheet 账单汇总: one row for the whole range, in yuan. What the paid balance consumed is
 * billed; what the gift balance consumed was not charged. It names no model and no tokens.
 */
export const kimiBill = {
  id: 'kimi.bill',
  title: 'Kimi (Moonshot) bill',
  shape: 'table',
  provider: 'kimi',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'C',
  source: { evidence: 'one project that took stock of real downloads', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'platform.moonshot.cn › 费用中心 › 账单 › 导出 (xlsx).',
    ifWrongOne: 'A recharge list shows payments, not consumption; export the bill (账单汇总).',
  },
  requiredColumns: ['时间范围', '充值账户消耗（元）'],
  variants: ['summary'],
  recognize: (header) =>
    header.has('时间范围') && (header.has('充值账户消耗（元）') || header.has('充值账户消耗(元)')),
  bind: (context) => {
    const columns = new Columns(context)
    const range = columns.find('时间范围')
    const paid = columns.find('充值账户消耗（元）', '充值账户消耗(元)')
    const gift = columns.find('赠送账户消耗（元）', '赠送账户消耗(元)')
    const copyTexts = textCopier(columns, { account: '组织ID' })
    warnOfSingleSource(context)
    return (cells, draft) => {
      const [start, last] = daysIn(text(cells, range))
      if (start === undefined || last === undefined) {
        throw fault(cells, range, 'not-a-date', 'two days such as 2026-09-01 - 2026-09-30')
      }
      draft.day = start
      draft.endDay = nextDay(last)
      draft.billed = money(cells, paid, 'CNY')
      draft.included = optionalMoney(cells, gift, 'CNY')
      draft.currency = 'CNY'
      copyTexts(cells, draft)
      draft.category = 'unattributed'
      return USED
    }
  },
} as const satisfies TableFormat

function daysIn(range: string): readonly (Day | undefined)[] {
  return [...range.matchAll(/(\d{4})[-/.年]?(\d{2})[-/.月]?(\d{2})/g)].map(([, year, month, day]) =>
    dayOf(Number(year), Number(month), Number(day)),
  )
}
