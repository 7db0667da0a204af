import { parseMonth } from '../../domain/day.ts'
import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, fault, money, optionalMoney, text } from '../reading/read-cells.ts'
import { warnOfSingleSource } from '../reading/notices.ts'

/**
 * GLM (Zhipu) monthly bill, sheet 账单明细: a month a row, in yuan. 总消费金额 is what was consumed; how the settlement
 * columns (credit, gift, payable, paid) follow from it is not established, so they are not read.
 */
export const glmBill = {
  id: 'glm.bill',
  title: 'GLM (Zhipu) monthly bill',
  shape: 'table',
  provider: 'glm',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'C',
  source: { evidence: 'one project that took stock of real downloads', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'open.bigmodel.cn › 财务 › 账单 › 月度账单 › 导出 (xlsx).',
    ifWrongOne: 'A list of payments or invoices shows no consumption; export the monthly bill.',
  },
  requiredColumns: ['账期(月)', '总消费金额'],
  variants: ['monthly'],
  recognize: (header) =>
    header.has('总消费金额') && (header.has('账期(月)') || header.has('账期（月）')),
  bind: (context) => {
    const columns = new Columns(context)
    const month = columns.find('账期(月)', '账期（月）')
    const list = columns.find('目录总价')
    const consumed = columns.find('总消费金额')
    warnOfSingleSource(context)
    return (cells, draft) => {
      const [, year = '', number = ''] = /^(\d{4})[-/.年]?(\d{2})/.exec(text(cells, month)) ?? []
      const invoiceMonth = `${year}-${number}`
      const period = parseMonth(invoiceMonth)
      if (!period) throw fault(cells, month, 'not-a-date', 'a month such as 2026-09')
      draft.day = period.start
      draft.endDay = period.end
      draft.invoiceMonth = invoiceMonth
      draft.list = optionalMoney(cells, list, 'CNY')
      draft.billed = money(cells, consumed, 'CNY')
      draft.currency = 'CNY'
      draft.category = 'unattributed'
      return USED
    }
  },
} as const satisfies TableFormat
