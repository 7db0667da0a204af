import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const FOLDER = path.resolve('shared/i18n/messages/zh-CN')
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)

it.each(FILES)('%s calls a token 词元; only a key is a 令牌', (name) => {
  const lines = readFileSync(path.join(FOLDER, name), 'utf8').split('\n')
  expect(lines.filter((line) => /(?<!访问)令牌/.test(line))).toEqual([])
})
