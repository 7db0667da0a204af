import { Columns, type Column } from '../../reading/read-cells.ts'
import type { FileContext } from '../../format.ts'

/** Columns of tags, one for each tag: `resourceTags/user:app`, `resource_tags_user_app`, `costCategory/Team`. */
const TAG_COLUMN = /^(resource_?tags|cost_?category|account_?tags?|iam_?principal)[/._](.+)$/i

/** Columns of a cost and usage report by their first name, whichever rendering the file is in. */
export class CurColumns {
  readonly #columns: Columns
  readonly #header: readonly string[]

  constructor(context: FileContext) {
    this.#columns = new Columns(context)
    this.#header = context.header
  }

  /** @param name as the legacy report writes it, `lineItem/UsageType`; found as `line_item_usage_type` too. */
  find(name: string): Column {
    return this.#columns.find(name, snakeName(name))
  }

  /** The tag columns with the tag's name, its source in front: `resourcetags/app`. */
  tagColumns(): readonly { readonly tag: string; readonly column: Column }[] {
    return this.#header.flatMap((name, at) => {
      const [, source, tag] = TAG_COLUMN.exec(name.trim()) ?? []
      if (source === undefined || tag === undefined) return []
      return [{ tag: `${sourceKey(source)}/${tag}`, column: { at, name } }]
    })
  }
}

/** `lineItem/UsageAccountId` as Athena, Parquet and the 2.0 report write it: `line_item_usage_account_id`. */
export function snakeName(name: string): string {
  return name
    .replace('/', '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

function sourceKey(source: string): string {
  const key = source.replace('_', '').toLowerCase()
  return key === 'accounttags' ? 'accounttag' : key
}
