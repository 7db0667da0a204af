import { readdirSync, readFileSync } from 'node:fs'

/** Memory of a browser in megabytes, what its processes share counted once. */
export interface BrowserMemory {
  /** The processes that hold pages and their workers. */
  readonly pages: number
  readonly all: number
}

/** Memory at present of the browser over a profile. Linux only, where the system keeps account of it. */
export function browserMemory(profile: string): BrowserMemory {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => ({ id, words: read(`/proc/${id}/cmdline`), parent: parentOf(id) }))
  const family = new Set(
    processes.filter(({ words }) => words.includes(profile)).map(({ id }) => id),
  )
  for (let before = -1; before < family.size;) {
    before = family.size
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id)
  }
  let [pages, all] = [0, 0]
  for (const { id, words } of processes.filter((process) => family.has(process.id))) {
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)
    all += kilobytes / 1024
    if (words.includes('--type=renderer')) pages += kilobytes / 1024
  }
  return { pages, all }
}

/** Looks at the memory until told to stop. @returns what ends it and gives the peaks. */
export function watchMemory(profile: string): () => BrowserMemory {
  let peak: BrowserMemory = { pages: 0, all: 0 }
  const look = (): void => {
    const { pages, all } = browserMemory(profile)
    peak = { pages: Math.max(peak.pages, pages), all: Math.max(peak.all, all) }
  }
  const timer = setInterval(look, 250)
  return () => {
    clearInterval(timer)
    look()
    return peak
  }
}

function parentOf(id: string): string {
  return /^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${id}/stat`))?.[1] ?? ''
}

/** Processes end while one looks at them. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
