import { describe, expect, it } from 'vitest'
import { analyzeWorkspace } from '../../../../renderer/worker/session/analyze-workspace.ts'
import { aWorkspace } from '../../../support/a-workspace.ts'
import { aFile } from '../../../support/imported.ts'

const FILES = [aFile('cost.csv', 'cost', [{ billed: '10' }])]

function workspaceWith(invoice: { readonly amount: string; readonly month: string | null }) {
  return aWorkspace({
    invoices: [{ provider: 'openai', currency: 'USD', reference: '', ...invoice }],
  })
}

describe('an invoice of a workspace', () => {
  it('is reconciled with its amount', async () => {
    const workspace = workspaceWith({ amount: '10.00', month: null })
    const { document } = await analyzeWorkspace(workspace, FILES, '0.0.0')
    expect(document.reconciliation).toMatchObject([{ provider: 'openai', invoice: { USD: '10' } }])
  })

  it.each([
    { why: 'no number', amount: 'ten', month: '2026-09', where: 'Reconcile, openai, 2026-09' },
    { why: 'a comma', amount: '10,00', month: null, where: 'Reconcile, openai, whole period' },
    { why: 'nothing', amount: '', month: null, where: 'Reconcile, openai, whole period' },
  ])('whose amount is $why is a fault, not zero', async ({ amount, month, where }) => {
    const workspace = workspaceWith({ amount, month })
    const found = amount === '' ? '(empty)' : amount
    await expect(analyzeWorkspace(workspace, FILES, '0.0.0')).rejects.toMatchObject({
      problem: { what: 'The amount of an invoice cannot be read.', where, found },
    })
  })
})
