import { describe, expect, it } from 'vitest'
import { spellings, tokeniseName } from '../../../shared/classify/tokenise-name.ts'

describe('tokeniseName', () => {
  it.each([
    { name: 'invoiceOCRBot', tokens: ['invoice', 'ocr', 'bot'] },
    { name: 'ticket-triage_v2', tokens: ['ticket', 'triage', 'v', '2'] },
    { name: 'acme/Lease.Abstraction', tokens: ['acme', 'lease', 'abstraction'] },
    { name: 'Rechnungsprüfung (Größe)', tokens: ['rechnungsprufung', 'grosse'] },
    { name: 'résumé-réunions', tokens: ['resume', 'reunions'] },
    { name: 'Atención al Cliente', tokens: ['atencion', 'al', 'cliente'] },
    { name: 'traduçãoManuais', tokens: ['traducao', 'manuais'] },
    { name: 'Hóa đơn điện tử', tokens: ['hoa', 'don', 'dien', 'tu'] },
    { name: 'hoa-don-dien-tu', tokens: ['hoa', 'don', 'dien', 'tu'] },
    { name: '发票识别-prod', tokens: ['发票识别', 'prod'] },
    { name: 'svc合同审查v2', tokens: ['svc', '合同审查', 'v', '2'] },
    { name: '議事録まとめ', tokens: ['議事録まとめ'] },
    { name: '--', tokens: [] },
  ])('cuts $name', ({ name, tokens }) => {
    expect(tokeniseName(name)).toEqual(tokens)
  })

  it('reads composed and decomposed accents alike', () => {
    expect(tokeniseName('Prüfung'.normalize('NFD'))).toEqual(tokeniseName('Prüfung'))
    expect(tokeniseName('Trích xuất'.normalize('NFD'))).toEqual(['trich', 'xuat'])
  })
})

it('knows an umlaut by both of its spellings', () => {
  expect(spellings('prüf')).toEqual(['pruf', 'pruef'])
  expect(spellings('invoice')).toEqual(['invoice'])
})
