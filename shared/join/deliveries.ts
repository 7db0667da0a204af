import type { FormatId } from '../domain/format-id.ts'
import type { ImportedFile } from '../table/imported-file.ts'

/** Files that were delivered together and are added: the parts of one export, or a single file. */
export interface Delivery {
  readonly files: readonly ImportedFile[]
}

/** Exports that a cloud provider splits into several files. */
const CUT: ReadonlySet<FormatId> = new Set<FormatId>([
  'aws.cur',
  'aws.cur2',
  'azure.cost-details',
  'focus',
  'gcp.bigquery',
])

/**
 * How the parts are numbered: `…-00001.csv.gz` (AWS), `part_0_0001.csv` (Azure), `part-00000-<id>.parquet`,
 * `…000000000012.csv` (Google). The number stands in front of the endings.
 */
const PART_NUMBERS = [
  /(part[-_])(\d+)(?=[-_.])/gi,
  /(-)(\d{5})(?=(?:\.[a-z]+)+(?:\/|$))/gi,
  /()(\d{12})(?=(?:\.[a-z]+)+(?:\/|$))/gi,
]

/**
 * Groups the parts of one delivery. Parts have equal names except for the part number, and no number occurs twice; a
 * repeated number starts the next delivery of the same export.
 *
 * @param isApart whether a person decided that files with these names are not parts.
 */
export function deliveriesOf(
  files: readonly ImportedFile[],
  isApart: (files: readonly ImportedFile[]) => boolean,
): readonly Delivery[] {
  const deliveries: { files: ImportedFile[]; numbers: Set<number> }[] = []
  const open = new Map<string, (typeof deliveries)[number]>()
  for (const file of files) {
    const part = partOf(file)
    const known = part === undefined ? undefined : open.get(part.key)
    if (part !== undefined && known?.numbers.has(part.number) === false) {
      known.files.push(file)
      known.numbers.add(part.number)
      continue
    }
    const delivery = { files: [file], numbers: new Set(part === undefined ? [] : [part.number]) }
    if (part !== undefined) open.set(part.key, delivery)
    deliveries.push(delivery)
  }
  return deliveries.flatMap(({ files: parts }): readonly Delivery[] =>
    parts.length > 1 && isApart(parts)
      ? parts.map((file) => ({ files: [file] }))
      : [{ files: parts }],
  )
}

function partOf({ name, format }: ImportedFile): { key: string; number: number } | undefined {
  if (format === undefined || !CUT.has(format)) return undefined
  for (const pattern of PART_NUMBERS) {
    const numbers = [...name.matchAll(pattern)].map(([, , digits = '']) => Number(digits))
    const [number] = numbers
    if (number !== undefined) return { key: `${format}\n${name.replace(pattern, '$1#')}`, number }
  }
  return undefined
}
