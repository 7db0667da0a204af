/** What a page has and Node lacks, for screens rendered to markup. Import it before a screen: the store asks at once. */
const PAGE = {
  location: { hash: '' },
  navigator: { languages: ['en'], language: 'en' },
  localStorage: { getItem: () => null, setItem: () => undefined },
}

// Newer versions of Node have a `navigator` that cannot be assigned to.
for (const [name, value] of Object.entries(PAGE)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}
