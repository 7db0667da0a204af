import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AllowedSection } from '../../../../../renderer/screens/savings/assumptions/AllowedSection.tsx'
import type { AllowedCandidates } from '../../../../../shared/document/user/assumptions-document.ts'
import { documentFixture } from '../../../../support/document-fixture.ts'
import { STUB_BASIS as basis } from '../../../../support/stubs/stub-savings.ts'

function heading(part: Partial<AllowedCandidates>): string {
  const { defaults } = basis
  const chosen = { ...defaults, allowed: { ...defaults.allowed, ...part } }
  const html = renderToStaticMarkup(
    <AllowedSection
      document={documentFixture()}
      terms={defaults}
      chosen={chosen}
      basis={basis}
      onChange={() => undefined}
    />,
  )
  return /<h2>(.*?)<\/h2>/.exec(html)?.[1] ?? ''
}

it.each([
  { why: 'nothing is asked of sellers', part: {}, said: 'All 2 sellers may be proposed' },
  { why: 'one is listed', part: { sellers: ['z-ai'] }, said: '1 of 2 sellers may be proposed' },
  { why: 'one place is allowed', part: { places: ['EU'] }, said: '1 of 2 sellers may be proposed' },
] as const)('the head counts the sellers that pass where $why', ({ part, said }) => {
  expect(heading(part)).toBe(said)
})
