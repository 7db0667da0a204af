// Compares what is shipped with the published advisories that a dated file of this repository holds. Needs no network.
import { satisfies, valid, validRange } from 'semver'

/** After so many days the file says too little about today. */
export const MAX_AGE_DAYS = 30

/**
 * @typedef {object} Advisory
 * @property {string} package
 * @property {string} vulnerable versions that it applies to, as a semver range
 * @property {string} severity
 * @property {string} title
 * @property {string} url
 */

/**
 * Advisories, and for which packages they were asked: about any other the file says nothing.
 * @typedef {object} AdvisoryFile
 * @property {string} [note] for readers of the file
 * @property {string} source
 * @property {string | null} asOf the day they were asked for; null: never
 * @property {Readonly<Record<string, readonly string[]>>} asked versions, by package
 * @property {readonly Advisory[]} advisories
 */

/**
 * What an audit says: it fails with `faults`; `undone` and `warnings` are said and do not fail it.
 * @typedef {object} Audit
 * @property {readonly string[]} faults
 * @property {readonly string[]} warnings
 * @property {readonly string[]} undone packages, with version, about which nothing is known
 * @property {string} summary
 */

/**
 * @param {readonly { readonly name: string, readonly version: string }[]} packages
 * @param {AdvisoryFile | undefined} file undefined: there is none
 * @param {string} today as YYYY-MM-DD
 * @returns {Audit}
 */
export function audit(packages, file, today) {
  const all = packages.map(({ name, version }) => `${name}@${version}`)
  if (file === undefined) return notDone(all, 'there is no file of advisories')
  if (file.asOf === null) return notDone(all, `${file.source} was never asked`)
  const undone = packages
    .filter(({ name, version }) => file.asked[name]?.includes(version) !== true)
    .map(({ name, version }) => `${name}@${version}`)
  const faults = packages.flatMap((each) => faultsOf(each, file.advisories))
  const age = daysBetween(file.asOf, today)
  const scope =
    undone.length === 0
      ? `Audit of all ${packages.length} shipped packages`
      : `Audit NOT DONE for ${undone.length} of ${packages.length} shipped packages; of the others`
  const found = faults.length === 0 ? 'none applies' : `${faults.length} found`
  return {
    faults,
    undone,
    warnings:
      age > MAX_AGE_DAYS
        ? [`The advisories are ${age} days old: newer ones are not known here. Refresh them.`]
        : [],
    summary: `${scope}: advisories of ${file.asOf} from ${file.source}, ${found}.`,
  }
}

/**
 * @param {readonly string[]} undone
 * @param {string} why
 * @returns {Audit}
 */
function notDone(undone, why) {
  return { faults: [], warnings: [], undone, summary: `Audit NOT DONE: ${why}.` }
}

/**
 * @param {{ readonly name: string, readonly version: string }} shipped
 * @param {readonly Advisory[]} advisories
 */
function faultsOf({ name, version }, advisories) {
  return advisories
    .filter((each) => each.package === name)
    .flatMap(({ vulnerable, severity, title, url }) => {
      if (valid(version) === null || validRange(vulnerable) === null) {
        return [`${name}@${version}: the advisory ${url} for "${vulnerable}" cannot be compared.`]
      }
      const applies = satisfies(version, vulnerable, { includePrerelease: true })
      return applies ? [`${name}@${version} is vulnerable (${severity}): ${title}, ${url}`] : []
    })
}

/**
 * @param {string} from
 * @param {string} to
 */
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
