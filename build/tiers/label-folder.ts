import path from 'node:path'

/** The folder of the labels: as given by `--labels`, by the acceptance cases, or beside the checkout. */
export function labelFolder(): string {
  const at = process.argv.indexOf('--labels')
  const given = at === -1 ? undefined : process.argv[at + 1]
  return path.resolve(given ?? process.env['ACCEPTANCE_DIR'] ?? '../shared/company')
}
