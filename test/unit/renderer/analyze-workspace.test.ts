import { describe, expect, it } from 'vitest'
import { NEW_BOOKS } from '../../../renderer/storage/add-books.ts'
import { NEW_SAVINGS } from '../../../renderer/storage/add-scenarios.ts'
import { NEW_TERMS } from '../../../renderer/storage/add-terms.ts'
import type { WorkspaceRecord } from '../../../renderer/storage/database.ts'
import { analyzeWorkspace } from '../../../renderer/worker/analyze-workspace.ts'
import { aFile } from '../../support/imported.ts'
import { problemOf } from '../../support/problem-of.ts'

const FILES = [aFile('cost.csv', 'cost', [{ billed: '10' }])]

function workspaceWith(invoice: { readonly amount: string; readonly month: string | null }) {
  return {
    id: 'w',
    name: 'Northgate',
    createdAt: '2026-11-20T00:00:00.000+00:00',
    isSample: false,
    overrides: [],
    overlapChoices: [],
    ...NEW_BOOKS,
    ...NEW_TERMS,
    ...NEW_SAVINGS,
    invoices: [{ provider: 'openai', currency: 'USD', reference: '', ...invoice }],
  } satisfies WorkspaceRecord
}

describe('an invoice of a workspace', () => {
  it('is reconciled with its amount', () => {
    const workspace = workspaceWith({ amount: '10.00', month: null })
    const { reconciliation } = analyzeWorkspace(workspace, FILES, '0.0.0').document
    expect(reconciliation).toMatchObject([{ provider: 'openai', invoice: { USD: '10' } }])
  })

  it.each([
    { why: 'no number', amount: 'ten', month: '2026-09', where: 'Reconcile, openai, 2026-09' },
    { why: 'a comma', amount: '10,00', month: null, where: 'Reconcile, openai, whole period' },
    { why: 'nothing', amount: '', month: null, where: 'Reconcile, openai, whole period' },
  ])('whose amount is $why is a fault, not zero', ({ amount, month, where }) => {
    const workspace = workspaceWith({ amount, month })
    const found = amount === '' ? '(empty)' : amount
    expect(problemOf(() => analyzeWorkspace(workspace, FILES, '0.0.0'))).toMatchObject({
      what: 'The amount of an invoice cannot be read.',
      where,
      found,
    })
  })
})
