/** @typedef {Record<string, string>} Row */

/**
 * A list price ends where a later one of the same seller and id begins, unless it states its own end.
 * @param {readonly Row[]} rows
 * @returns {Row[]}
 */
export function endRows(rows) {
  const listed = rows.filter((row) => row['use'] === 'list')
  return rows.map((row) => {
    const later = listed
      .filter((each) => keyOf(each) === keyOf(row))
      .map((each) => each['from'] ?? '')
      .filter((from) => from > (row['from'] ?? ''))
      .toSorted()[0]
    return { ...row, until: row['until'] || later || '' }
  })
}

/** @param {Row} row */
function keyOf(row) {
  return `${row['seller']}|${row['host_model_id']}`
}
