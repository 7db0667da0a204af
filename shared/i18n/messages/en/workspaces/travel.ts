import type { BackupReason } from '../../../../views/backup-reason.ts'

/** Words of workspaces that are saved, opened, backed up, copied and put away. */
export const travel = {
  faults: {
    foreign: {
      what: 'This is no workspace file.',
      expected: 'a file that this program saved, which ends in .aispend',
      fix: 'Choose a workspace file. Billing exports are dropped on the Import screen.',
    },
    newer: (version: string, readable: string) => ({
      what: `A newer version of this program wrote this workspace file (file version ${version}).`,
      expected: `file version ${readable} or older`,
      fix: 'Update this program, then open the file again. Nothing was changed here.',
    }),
    cut: (expected: string, found: string) => ({
      what: 'The end of this workspace file is missing: it was probably not copied completely.',
      expected: `${expected} bytes; only ${found} are there`,
      fix: 'Copy the file again from where it was saved. Nothing of it was taken over.',
    }),
    damaged: {
      what: 'This workspace file is damaged: its bytes are not those that were saved.',
      expected: 'content that agrees with the SHA-256 hash in its first line',
      fix: 'Use another copy of the file, or restore a backup in Settings. Nothing of it was taken over.',
    },
    passphrase: {
      what: 'The passphrase does not open this file.',
      expected: 'the passphrase that the file was saved with',
      fix: 'Check capitals and spaces, and try again. Nobody can open the file without it.',
    },
    tooLarge: {
      what: 'This file unpacks to far more data than a workspace holds.',
      expected: 'at most 8 GB, and at most 400 times the size of the file',
      fix: 'Do not open it unless you know where it comes from. Nothing of it was taken over.',
    },
    unusable: (expected: string) => ({
      what: 'This file is whole, but what it says is no workspace.',
      expected,
      fix: 'Save the workspace again with this program. Nothing of it was taken over.',
    }),
  },
  backupGone: {
    what: 'This backup is not there any more.',
    fix: 'Choose another backup.',
  },
  title: 'Workspaces',
  saveTitle: (name: string) => `Save “${name}” as a file`,
  saveText:
    'One .aispend file with everything in the workspace: imported rows, decisions, prices, invoices, owners, plans and scenarios. It opens on any computer that has this program.',
  passphrase: 'Passphrase',
  optional: 'optional',
  passphraseAgain: 'Passphrase again',
  passphraseText: (rounds: string) =>
    `With a passphrase the file is encrypted: AES-256-GCM, its key made by PBKDF2-SHA-256 in ${rounds} rounds. Nobody can open it without the passphrase; it cannot be recovered.`,
  passphrasesDiffer: 'The two passphrases differ.',
  save: 'Save as file',
  saving: 'Saving …',
  saved: (file: string, size: string) => `Saved as ${file} (${size}).`,
  open: 'Open a workspace file',
  openText: 'A workspace saved as an .aispend file. It opens beside those that are here.',
  opening: (file: string) => `Opening ${file} …`,
  notTaken: {
    what: 'The workspace files were not opened, because another one is still being opened or saved.',
    fix: 'Drop them again once that is done.',
  },
  lockedTitle: 'This file has a passphrase',
  lockedText: (file: string) => `${file} was saved with a passphrase. Enter it to open the file.`,
  unlock: 'Open',
  savedOn: (day: string, program: string) => `Saved ${day} by version ${program}.`,
  backupsTitle: 'Backups',
  backupsText: (kept: string, rows: string) =>
    `Made by itself before an import and before an import is undone, on this computer only. The newest ${kept} of a workspace are kept. A workspace of more than ${rows} rows is not backed up by itself: save it as a file.`,
  noBackups: 'No backup of this workspace yet.',
  backupAt: 'Made',
  backupReason: 'Why',
  backupSize: 'Size',
  reasons: {
    'by-hand': 'by hand',
    import: 'before an import',
    'undo-import': 'before an import was undone',
  } satisfies Readonly<Record<BackupReason, string>>,
  backUpNow: 'Back up now',
  restore: 'Restore',
  restoreName: (at: string) => `Restore the backup of ${at}`,
  restoreText: 'A restored backup opens as another workspace; this one stays as it is.',
  restoredName: (name: string, at: string) => `${name}, backup of ${at}`,
  removeBackup: 'Remove',
  removeBackupName: (at: string) => `Remove the backup of ${at}`,
  copies: 'Copy and archive',
  duplicate: 'Duplicate',
  copyOf: (name: string) => `${name}, copy`,
  archive: 'Archive',
  archiveText: 'An archived workspace keeps everything and is not in the list of workspaces.',
  archivedTitle: 'Archived workspaces',
  bringBack: 'Bring back',
  bringBackName: (name: string) => `Bring back ${name}`,
}
