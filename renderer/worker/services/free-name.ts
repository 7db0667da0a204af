import type { WorkspaceStore } from '../../storage/workspace-store.ts'

/** The name, with a number where another workspace has it. */
export async function freeName(store: WorkspaceStore, wanted: string): Promise<string> {
  const taken = new Set((await store.workspaces()).map(({ name }) => name))
  if (!taken.has(wanted)) return wanted
  const plain = wanted.replace(/ \(\d+\)$/, '')
  for (let number = 2; ; number++) {
    const name = `${plain} (${String(number)})`
    if (!taken.has(name)) return name
  }
}
