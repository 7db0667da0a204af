import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChangePanel } from '../../../../../renderer/screens/overview/ChangePanel.tsx'
import { Headline } from '../../../../../renderer/screens/overview/Headline.tsx'
import { SpendPanel } from '../../../../../renderer/screens/overview/SpendPanel.tsx'
import type { AnalysisDocument } from '../../../../../shared/document/analysis-document.ts'
import { documentFixture } from '../../../../support/document-fixture.ts'

const whole = documentFixture()

/** The fixture with a last month of which the files cover 19 days. */
const partial: AnalysisDocument = {
  ...whole,
  totals: { ...whole.totals, period: { start: '2026-07-01', end: '2026-09-20' } },
  byMonth: whole.byMonth.map((month, at) =>
    at === whole.byMonth.length - 1 ? { ...month, coveredDays: 19 } : month,
  ),
}

const textOf = (element: ReactElement): string =>
  renderToStaticMarkup(element).replaceAll(/<[^>]*>/g, '')

describe('a month that the files cover in part is marked', () => {
  it('in the headline, which speaks of the covered days', () => {
    expect(textOf(<Headline document={whole} />)).toContain('in three months')
    expect(textOf(<Headline document={partial} />)).toContain(
      'from 1 Jul – 19 Sep 2026 (81 of 92 days)',
    )
  })

  it('in the title of the spend, where it is compared per covered day', () => {
    expect(textOf(<SpendPanel document={whole} />)).not.toContain('of 30 days')
    expect(textOf(<SpendPanel document={partial} />)).toMatch(
      /in September \(19 of 30 days\), per covered day/,
    )
  })

  it('in the unit and in the source of the change', () => {
    expect(textOf(<ChangePanel document={partial} />)).toContain('Sep 2026 (19 of 30 days)')
  })
})
