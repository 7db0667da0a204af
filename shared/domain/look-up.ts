/**
 * What a table of the program says about a text from a file. Asking the object itself would also find what every object
 * has, so that a cell `constructor` gave a function.
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, text: string): T | undefined {
  return Object.hasOwn(table, text) ? table[text] : undefined
}
