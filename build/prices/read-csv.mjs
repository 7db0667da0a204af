// Reads the small comma-separated tables beside this file; a cell with a comma or a quote is quoted.

/**
 * @param {string} text
 * @returns {Record<string, string>[]} one object per record, by the names of the header
 */
export function readCsv(text) {
  const [header = [], ...records] = cellsOf(text.replace(/^\uFEFF/, ''))
  return records
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
}

/**
 * @param {string} text
 * @returns {string[][]}
 */
function cellsOf(text) {
  /** @type {string[][]} */
  const rows = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '') return rows
    if (match[3] !== ',') rows.push([])
  }
  return rows
}
