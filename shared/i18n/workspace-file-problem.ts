import type { Problem } from '../domain/problem.ts'
import type { WorkspaceFileFault } from '../domain/workspace-file-fault.ts'
import type { travel } from './messages/en/workspaces/travel.ts'

/** A fault of a workspace file in the words of one language. */
export function workspaceFileProblem(
  { file, fault }: { readonly file: string; readonly fault: WorkspaceFileFault },
  { faults }: Pick<typeof travel, 'faults'>,
): Problem {
  switch (fault.kind) {
    case 'foreign':
      return { where: file, ...faults.foreign }
    case 'newer':
      return { where: file, ...faults.newer(String(fault.version), String(fault.readable)) }
    case 'cut':
      return { where: file, ...faults.cut(String(fault.expected), String(fault.found)) }
    case 'damaged':
      return { where: file, ...faults.damaged }
    case 'passphrase':
      return { where: file, ...faults.passphrase }
    case 'too-large':
      return { where: file, ...faults.tooLarge }
    case 'unusable': {
      const where = fault.place === '' ? file : `${file}, ${fault.place}`
      return { where, ...faults.unusable(fault.expected) }
    }
  }
}
