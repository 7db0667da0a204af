import { isBuiltInDate, isDateCode, type Epoch } from './sheet-values.ts'
import { attribute, behindLast, decodeXml, elements, openingTags } from './xml-text.ts'

/** A sheet as the workbook lists it. */
export interface SheetPlace {
  readonly name: string
  /** The part of the archive it lies in. */
  readonly part: string
}

/** Worksheets in order, without chart and macro sheets. */
export function readSheetPlaces(workbook: string, relationships: string): readonly SheetPlace[] {
  const parts = new Map<string, string>()
  for (const [, attributes = ''] of relationships.matchAll(openingTags('Relationship'))) {
    const id = attribute(attributes, 'Id')
    const target = attribute(attributes, 'Target')
    if (id === undefined || target === undefined) continue
    if (attribute(attributes, 'Type')?.endsWith('/worksheet') === true)
      parts.set(id, inBook(target))
  }
  const places: SheetPlace[] = []
  for (const [, attributes = ''] of workbook.matchAll(openingTags('sheet'))) {
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''
    const part = parts.get(id)
    const name = attribute(attributes, 'name') ?? id
    if (part !== undefined) places.push({ name, part })
  }
  return places
}

/** Targets are relative to the folder of the workbook, or start at the root. */
function inBook(target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  return path.replace(/[^/]+\/\.\.\//g, '').replace(/^\.\//, '')
}

export function readEpoch(workbook: string): Epoch {
  const [found] = workbook.matchAll(openingTags('workbookPr'))
  const told = attribute(found?.[1] ?? '', 'date1904')
  return told === '1' || told === 'true' ? 1904 : 1900
}

/** Which cell styles show a number as a date, by their number. */
export function readDateStyles(styles: string): readonly boolean[] {
  const codes = new Map<number, string>()
  for (const [, attributes = ''] of styles.matchAll(openingTags('numFmt'))) {
    codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
  }
  const [formats] = styles.matchAll(elements('cellXfs'))
  const dates: boolean[] = []
  for (const [, attributes = ''] of (formats?.[2] ?? '').matchAll(openingTags('xf'))) {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0)
    const code = codes.get(id)
    dates.push(code === undefined ? isBuiltInDate(id) : isDateCode(code))
  }
  return dates
}

/** Collects the texts that cells share, from pieces of their part. */
export class SharedTexts {
  readonly texts: string[] = []
  #carry = ''

  push(piece: string): void {
    const text = this.#carry + piece
    const end = behindLast(text, 'si')
    for (const [, , content = ''] of text.slice(0, end).matchAll(elements('si'))) {
      this.texts.push(richText(content))
    }
    this.#carry = text.slice(end)
  }
}

/** All runs of a text together, without the reading aid that East Asian texts carry. */
export function richText(content: string): string {
  const spoken = content.includes('rPh') ? content.replace(elements('rPh'), '') : content
  let text = ''
  for (const [, , run = ''] of spoken.matchAll(elements('t'))) text += decodeXml(run)
  return unescapeText(text)
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_escape, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
