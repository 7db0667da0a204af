import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/i18n/language.ts'
import { makeReport } from '../../../shared/report/make-report.ts'
import { documentFixture } from '../../support/document-fixture.ts'
import { emptyDocument } from './empty-document.ts'
import { HOSTILE, smallDocument, workload } from './small-document.ts'

const html = makeReport(smallDocument(), 'html', { lang: 'en', generatedAt: '20 Nov 2026' })
const csv = makeReport(smallDocument(), 'csv', { lang: 'en' })

describe('the page', () => {
  it('stays as it is', () => {
    const body = html.slice(html.indexOf('<body>')).replaceAll('><', '>\n<')
    expect(body).toMatchSnapshot()
  })

  it.each(LANGUAGES)('is the same each time, in %s', (lang) => {
    const make = () => makeReport(documentFixture(), 'html', { lang })
    expect(make()).toBe(make())
  })

  it.each(LANGUAGES)('says nothing in the words of a programmer, in %s', (lang) => {
    for (const document of [documentFixture(), smallDocument(), emptyDocument()]) {
      const text = makeReport(document, 'html', { lang }).replace(/<[^>]*>/g, ' ')
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
    }
  })

  it('runs and fetches nothing', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|form)\b/i)
    expect(html).not.toMatch(/\s(?:on\w+|href|src|style)\s*=\s*["']/i)
    expect(html).not.toMatch(/@import|url\((?!#)/)
    expect(html).toContain("default-src 'none'")
  })

  it.each(Object.entries(HOSTILE))('escapes a name that is %s', (_, name) => {
    const page = makeReport(
      smallDocument({ workloads: [workload('w', { project: name })] }),
      'html',
      { lang: 'en' },
    )
    expect(page).not.toContain('<script>alert(1)')
    expect(page).not.toContain('<img src=x')
    expect(page).toContain(
      name.slice(0, 3).replace('<', '&lt;').replaceAll('"', '&quot;').replace('>', '&gt;'),
    )
  })

  it('names every pattern once', () => {
    const ids = [
      ...makeReport(documentFixture(), 'html', { lang: 'en' }).matchAll(/ id="([^"]+)"/g),
    ].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows when it was made only when told', () => {
    expect(html).toContain('made 20 Nov 2026')
    expect(makeReport(smallDocument(), 'html', { lang: 'en' })).not.toContain('made ')
  })

  it('never promises "up to"', () => {
    expect(makeReport(documentFixture(), 'html', { lang: 'en' })).not.toMatch(/(?<!add )\bup to\b/i)
  })
})

describe('the table', () => {
  it('stays as it is', () => {
    expect(csv).toMatchSnapshot()
  })

  it('has a row for each workload under its head', () => {
    const lines = csv.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + smallDocument().workloads.length)
    expect(new Set(lines.map((line) => cellsOf(line).length))).toEqual(new Set([23]))
  })

  it('starts no cell as a formula, read by any separator', () => {
    const cells = csv
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .flatMap(cellsOf)
    const starts = cells.filter((cell) => /^[=+@\t\r]/.test(cell))
    expect(starts).toEqual([])
    expect(cells.filter((cell) => cell.startsWith('-'))).toEqual(['-0.01'])
  })

  it('keeps exact amounts as numbers and unknown ones empty', () => {
    const unknown = smallDocument({
      workloads: [
        workload('w', { spend: {}, requests: null }),
        workload('x', { spend: { USD: '-1.23456789' } }),
      ],
    })
    const rows = makeReport(unknown, 'csv', { lang: 'vi' }).trimEnd().split('\r\n').map(cellsOf)
    expect(rows.map((row) => row[7])).toEqual(['spend', '', '-1.23456789'])
    expect(rows[1]?.[15]).toBe('')
  })
})

it('gives the whole document as JSON', () => {
  expect(JSON.parse(makeReport(smallDocument(), 'json', { lang: 'en' }))).toEqual(smallDocument())
})

function cellsOf(line: string): readonly string[] {
  return [...`,${line}`.matchAll(/[,;\t](?:"((?:[^"]|"")*)"|([^,;\t]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
