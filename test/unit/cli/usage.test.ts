import { expect, it } from 'vitest'
import { USAGE } from '../../../electron/cli/usage.ts'
import { checkMapping } from '../../../shared/document/user/mapping-document.ts'

it('the mapping file that the help shows is a mapping', () => {
  const example = /^ {2}\{\n[^]*?^ {2}\}$/m.exec(USAGE)?.[0] ?? expect.fail('no example')
  expect(checkMapping(JSON.parse(example))).toMatchObject({ mapping: { name: 'Our gateway' } })
})
