/** Makes the test whether a text holds every word of a query, whatever its case. */
export function holdsWords(query: string): (text: string) => boolean {
  const words = query.toLowerCase().split(/\s+/)
  return (text) => {
    const lower = text.toLowerCase()
    return words.every((word) => lower.includes(word))
  }
}
