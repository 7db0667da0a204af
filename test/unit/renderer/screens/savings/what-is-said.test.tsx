import '../../../../support/page-globals.ts'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PlanDesk } from '../../../../../renderer/screens/savings/desk/PlanDesk.tsx'
import { ExcludedCandidates } from '../../../../../renderer/screens/savings/options/ExcludedCandidates.tsx'
import { BreakEvenPanel } from '../../../../../renderer/screens/savings/plans/BreakEvenPanel.tsx'
import { ComparisonTable } from '../../../../../renderer/screens/savings/plans/ComparisonTable.tsx'
import { MovesTable } from '../../../../../renderer/screens/savings/plans/MovesTable.tsx'
import { PlansCharts } from '../../../../../renderer/screens/savings/plans/PlansCharts.tsx'
import { PlansTitle } from '../../../../../renderer/screens/savings/plans/PlansTitle.tsx'
import { SavingsWords } from '../../../../../renderer/screens/savings/plans/SavingsWords.tsx'
import { en } from '../../../../../shared/i18n/messages/en.ts'
import type { AnalysisDocument } from '../../../../../shared/document/analysis-document.ts'
import type { Exclusion } from '../../../../../shared/document/alternatives.ts'
import type { PlanResult } from '../../../../../shared/document/plan-result.ts'
import { waterfallSteps } from '../../../../../shared/insights/plans/plan-steps.ts'
import { planFigures, type PlanFigures } from '../../../../../shared/insights/plans/plans.ts'
import { planDraft } from '../../../../support/plan-draft.ts'
import { documentFixture, documentWithoutAdvice } from '../../../../support/document-fixture.ts'

const usd = (amount: string) => ({ USD: amount })
const range = (low: string, likely: string, high: string) => ({
  low: usd(low),
  likely: usd(likely),
  high: usd(high),
})

/** The fixture with its first plan alone, which has no costs of its own, and without the four options. */
function documentOf(part: Partial<PlanResult> = {}): AnalysisDocument {
  const document = documentWithoutAdvice()
  const [plan] = document.plans
  if (plan === undefined) throw new Error('the fixture has a plan')
  return { ...document, plans: [{ ...plan, ...part }] }
}

function figuresOf(document: AnalysisDocument): PlanFigures {
  const [figures] = planFigures(document)
  if (figures === undefined) throw new Error('the plan is known in dollars')
  return figures
}

const textOf = (element: ReactElement): string =>
  renderToStaticMarkup(element).replaceAll(/<[^>]*>/g, ' ')

function Comparison({ document }: { readonly document: AnalysisDocument }) {
  const figures = planFigures(document)
  return (
    <ComparisonTable
      document={document}
      figures={figures}
      chosen={figuresOf(document)}
      hasNothing
      markOf={() => 'proposed'}
    />
  )
}

/** Every place that names the saving of a plan. */
function places(document: AnalysisDocument): readonly (readonly [string, ReactElement])[] {
  const figures = planFigures(document)
  const chosen = figuresOf(document)
  return [
    ['the title', <PlansTitle key="" document={document} figures={figures} />],
    ['the comparison', <Comparison key="" document={document} />],
    ['the sentences', <SavingsWords key="" {...{ document, figures, chosen }} />],
    ['the charts', <PlansCharts key="" document={document} figures={figures} />],
  ]
}

describe('a saving without costs', () => {
  it.each(places(documentOf()))('is called "before costs" and never net in %s', (_, element) => {
    const text = textOf(element)
    expect(text.replace(en.savings.rows.gross, '')).toContain(en.savings.basis.before)
    expect(text).not.toMatch(/\bnet\b/i)
  })

  it('has no bar of costs', () => {
    const document = documentOf({ months: 11 / 31 })
    const steps = waterfallSteps(document, figuresOf(document))
    expect(steps.at(0)?.kind).toBe('today')
    expect(steps.slice(1, -1).filter(({ lever }) => lever === undefined)).toEqual([])
    expect(steps.filter(({ kind }) => kind === 'cost')).toEqual([])
  })
})

describe('the desk of a plan', () => {
  const desk = (document: AnalysisDocument): string =>
    textOf(
      <PlanDesk
        document={document}
        draft={{ plan: planDraft(), defaultCosts: [] }}
        plan={planDraft()}
        figures={figuresOf(document)}
        isOwn={false}
      />,
    )

  it('says that nothing is taken off only where nothing is', () => {
    const { costsNone: none, costsText: some } = en.savings.desk
    expect(desk(documentOf())).toContain(none)
    expect(desk(documentOf())).not.toContain(some)
    const costs = documentOf({ costs: range('104000', '104000', '104000') })
    expect(desk(costs)).toContain(some)
    expect(desk(costs)).not.toContain(none)
  })
})

describe('a saving with costs', () => {
  const document = documentOf({
    costs: range('300', '200', '100'),
    net: range('-255', '152000', '311000'),
  })

  it.each(places(document))('is called net in %s', (_, element) => {
    const text = textOf(element)
    expect(text).toMatch(/\bnet\b/)
    expect(text.replace(en.savings.rows.gross, '')).not.toContain(en.savings.basis.before)
  })

  it('has one unit from low to high', () => {
    expect(textOf(<Comparison document={document} />).replaceAll(/\s+/g, ' ')).toContain(
      '−$0.3k to $311k',
    )
  })
})

describe('a plan that saves nothing', () => {
  const nothing = { tokenFactor: null, fallbackShare: null, cacheCarryOver: null }
  const loss = documentOf({
    breakEven: nothing,
    overHorizon: range('-900', '-500', '-100'),
    net: range('-900', '-500', '-100'),
  })
  const gain = documentOf({ breakEven: nothing })

  it('is not said to be safe from every threshold', () => {
    const { breakEven, never } = en.savings.scenarios
    const threshold = (document: AnalysisDocument) =>
      textOf(<Comparison document={document} />)
        .split(breakEven)[1]
        ?.trim()
    expect(threshold(gain)).toMatch(new RegExp(`^${never}`))
    expect(threshold(loss)).toMatch(/^–/)
    const panel = (document: AnalysisDocument) =>
      textOf(<BreakEvenPanel document={document} figures={figuresOf(document)} />)
    expect(panel(gain)).toContain(en.savings.neverZero)
    expect(panel(loss)).toContain(en.savings.neverSaves)
  })
})

describe('what is not counted', () => {
  const said = (document: AnalysisDocument): string =>
    textOf(
      <SavingsWords
        document={document}
        figures={planFigures(document)}
        chosen={figuresOf(document)}
      />,
    )

  it('names spend that could not be repriced, and is silent where there is none', () => {
    const [workload] = documentFixture().workloads
    const entry = { workload: workload?.id ?? '', spend: usd('12.5'), why: 'no-model' } as const
    const some = documentOf({ notRepriced: usd('12.5'), notRepricedBy: [entry] })
    const none = documentOf({ notRepriced: usd('0'), notRepricedBy: [] })
    expect(said(some)).toMatch(
      /\$12\.50\s+in the scope of .* could not be repriced: no model named/,
    )
    expect(said(none)).not.toContain('repriced')
  })
})

it('the head of the models that are not proposed counts the rows below it', () => {
  const document = documentFixture()
  const { alternatives } = document
  if (alternatives === undefined) throw new Error('the fixture has options')
  const one = (model: string, seller: string): Exclusion & { readonly workloads: number } => ({
    model,
    seller,
    reason: 'licence',
    fact: 'restricted',
    workloads: 1,
  })
  const excluded = [one('glm', 'z-ai'), one('glm', 'aws'), one('glm', 'azure'), one('kimi', 'aws')]
  const shown = { ...document, alternatives: { ...alternatives, excluded } }
  const html = renderToStaticMarkup(<ExcludedCandidates document={shown} />)
  const rows = html.match(/<tr class="free">/g) ?? []
  expect(rows).toHaveLength(2)
  expect(/<data value="(\d+)"/.exec(html)?.[1]).toBe(String(rows.length))
})

describe('the moves of a plan', () => {
  it('say why they are not the workloads that are paid above need', () => {
    const document = documentOf()
    const text = textOf(<MovesTable document={document} figures={figuresOf(document)} />)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/\d+ of the \d+ workloads paid above need moves?/)
  })

  it('are observed for a part of a month, not for none', () => {
    const document = documentOf({ months: 11 / 31 })
    const text = textOf(<MovesTable document={document} figures={figuresOf(document)} />)
    expect(text).toContain('0.4 months observed')
  })
})
