/** Tags of a cell as lower-cased texts to compare with: `team=search` and `search`. */
export function tagTexts(cell: string): readonly string[] {
  const text = cell.trim()
  if (text === '') return []
  const pairs = jsonPairs(text) ?? writtenPairs(text)
  const texts = pairs.flatMap(([name, value]) =>
    name === '' ? [value] : value === '' ? [name] : [`${name}=${value}`, value],
  )
  return [...new Set(texts.map((each) => each.toLowerCase()))]
}

type Pair = readonly [name: string, value: string]

/** `{"team":"search"}`, `[{"key":"team","value":"search"}]` or `["search"]`. */
function jsonPairs(text: string): readonly Pair[] | undefined {
  if (!/^[[{]/.test(text)) return undefined
  try {
    return pairsOf(JSON.parse(text))
  } catch {
    return undefined
  }
}

function pairsOf(value: unknown): readonly Pair[] {
  if (typeof value === 'string') return [['', value]]
  if (Array.isArray(value)) return value.flatMap(pairsOf)
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  const [key, said] = [fields.get('key'), fields.get('value')]
  if (typeof key === 'string' && typeof said === 'string') return [[key, said]]
  return [...fields].flatMap(([name, each]): readonly Pair[] =>
    typeof each === 'string' ? [[name, each]] : [],
  )
}

/** `team=search;app=bot`, `team: search, app: bot`, Azure’s `"team": "search","app": "bot"`, or a plain label. */
function writtenPairs(text: string): readonly Pair[] {
  return text
    .split(/[;,|]/)
    .map((part): Pair => {
      const [, name = '', value = ''] = /^\s*([^=:]*)[=:]?(.*)$/.exec(part) ?? []
      return [bare(name), bare(value)]
    })
    .filter(([name]) => name !== '')
}

function bare(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '')
}
