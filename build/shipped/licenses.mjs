// Which licenses a package that is shipped may have: those that ask for no more than that their notice is kept.

/** SPDX identifiers. */
export const PERMISSIVE = Object.freeze([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
])

/**
 * Whether an SPDX expression leaves a choice of permissive licenses only. What is not understood is not permissive.
 * @param {string} expression such as `MIT AND (ISC OR GPL-2.0-only)`
 */
export function isPermissive(expression) {
  const words = expression.match(/[()]|[^\s()]+/g) ?? []
  const permissive = anyOf(words)
  return permissive && words.length === 0
}

/** @param {string[]} words what is left of the expression; the words that were read are taken away */
function anyOf(words) {
  let permissive = allOf(words)
  while (words[0] === 'OR') {
    words.shift()
    permissive = allOf(words) || permissive
  }
  return permissive
}

/** @param {string[]} words */
function allOf(words) {
  let permissive = one(words)
  while (words[0] === 'AND') {
    words.shift()
    permissive = one(words) && permissive
  }
  return permissive
}

/**
 * @param {string[]} words
 * @returns {boolean}
 */
function one(words) {
  const word = words.shift()
  if (word !== '(') return word !== undefined && PERMISSIVE.includes(word)
  const permissive = anyOf(words)
  return words.shift() === ')' && permissive
}
