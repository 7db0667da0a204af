/**
 * The subset of XML that workbooks need: elements with attributes and text, without namespace prefixes. Workbooks have
 * no document type and no elements nested in elements of the same name.
 */

/** Decodes the entities of element text or of an attribute value. */
export function decodeXml(text: string): string {
  const plain = text.includes('<![CDATA[') ? text.replace(CDATA, escapeXml) : text
  return plain.includes('&') ? plain.replace(ENTITY, decodeEntity) : plain
}

/** The value of an attribute without a prefix; `undefined` when it is missing. */
export function attribute(attributes: string, name: string): string | undefined {
  const spaced = /[\t\r\n]/.test(attributes) ? attributes.replace(/[\t\r\n]/g, ' ') : attributes
  const start = ` ${name}=`
  const at = ` ${spaced}`.indexOf(start)
  if (at === -1) return undefined
  const open = at + start.length - 1
  const end = spaced.indexOf(spaced[open] ?? '"', open + 1)
  return end === -1 ? undefined : decodeXml(spaced.slice(open + 1, end))
}

/** An expression that finds elements of a name: attributes in group 1, content in group 2 unless the tag closes itself. */
export function elements(name: string): RegExp {
  return new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([^]*?)</(?:\\w+:)?${name}\\s*>)`,
    'g',
  )
}

/** An expression that finds opening tags of a name, whatever is in them: attributes in group 1. */
export function openingTags(name: string): RegExp {
  return new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)/?>`, 'g')
}

/** Behind the last closing tag of a name; 0 when there is none. */
export function behindLast(text: string, name: string): number {
  for (let at = text.lastIndexOf(`${name}>`); at > 0; at = text.lastIndexOf(`${name}>`, at - 1)) {
    if (/<\/(?:\w+:)?$/.test(text.slice(Math.max(0, at - 40), at))) return at + name.length + 1
    if (at === 0) return 0
  }
  return 0
}

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g
const CDATA = /<!\[CDATA\[([^]*?)\]\]>/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntity(
  entity: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED[name] ?? entity
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

function escapeXml(_section: string, text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
