import { describe, expect, it } from 'vitest'
import { detectDialect } from '../../../shared/csv/detect-dialect.ts'

describe('the separator', () => {
  it.each([
    { why: 'a comma file', text: 'a,b\n1,2\n', delimiter: ',' },
    {
      why: 'decimal commas in a semicolon file',
      text: 'a;b;c\n1,5;2,5;x\n2,5;3,5;y\n',
      delimiter: ';',
    },
    { why: 'a tab file with commas in its cells', text: 'a\tb\n"1,5"\tx, y\n', delimiter: '\t' },
    { why: 'pipes', text: 'a|b|c\n1|2|3\n', delimiter: '|' },
    {
      why: 'separators inside quotes do not count',
      text: '"a;b;c","d;e"\n"1;2;3","4;5"\n',
      delimiter: ',',
    },
    {
      why: 'a preamble of another shape',
      text: 'Invoice;1\n\na,b,c\n1,2,3\n4,5,6\n',
      delimiter: ',',
    },
    { why: 'a header alone', text: 'a;b;c', delimiter: ';' },
    { why: 'one column', text: 'a\n1\n2\n', delimiter: ',' },
    { why: 'nothing', text: '', delimiter: ',' },
    { why: 'the line by which Excel tells it', text: 'sep=;\na,b;c\n1,2;3\n', delimiter: ';' },
    {
      why: 'pipes in one column of a comma file',
      text: 'day,sku,cost\n1,a|b,2\n1,a|b,2\n1,a|b,2\n',
      delimiter: ',',
    },
    { why: 'ragged rows', text: 'a,b,c\n1,2\n1,2,3\n1,2,3,4\n5;6,7,8\n', delimiter: ',' },
  ])('$why', ({ text, delimiter }) => {
    expect(detectDialect(text).delimiter).toBe(delimiter)
  })
})

describe('the line end', () => {
  it.each([
    { why: 'LF', text: 'a,b\n1,2\n', lineEnd: '\n' },
    { why: 'CRLF', text: 'a,b\r\n1,2\r\n', lineEnd: '\n' },
    { why: 'CR alone', text: 'a,b\r1,2\r', lineEnd: '\r' },
    { why: 'a header that ends with CR alone', text: 'a,b\r', lineEnd: '\r' },
    { why: 'CR alone with a quoted LF', text: 'a,b\r1,"2\n3"\r4,5\r', lineEnd: '\r' },
    { why: 'LF with a stray CR', text: 'a,b\n1,"2\r3"\n4,5\n', lineEnd: '\n' },
    { why: 'none at all', text: 'a,b', lineEnd: '\n' },
  ])('$why', ({ text, lineEnd }) => {
    expect(detectDialect(text).lineEnd).toBe(lineEnd)
  })
})
