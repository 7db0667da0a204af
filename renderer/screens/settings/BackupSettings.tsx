import { useEffect } from 'react'
import type { BackupSummary } from '../../../shared/api/backups-api.ts'
import { AUTOMATIC_BACKUP_ROWS, KEPT_BACKUPS } from '../../../shared/views/backup-reason.ts'
import { Button } from '../../components/Button.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** The backups of the open workspace. */
export function BackupSettings() {
  const { t, f } = useWords()
  const id = useApp((state) => state.workspaceId)
  const backups = useApp((state) => state.backups)
  const load = useApp((state) => state.loadBackups)
  const backUp = useApp((state) => state.backUpNow)
  const isBusy = useApp((state) => state.isCopying)
  useEffect(() => {
    void load()
  }, [id, load])
  const words = t.travel
  return (
    <>
      <h3 className="b gap4">{words.backupsTitle}</h3>
      <p className="qq f1">
        {words.backupsText(f.count(KEPT_BACKUPS), f.count(AUTOMATIC_BACKUP_ROWS))}
      </p>
      {backups.length === 0 ? (
        <p className="gap2">{words.noBackups}</p>
      ) : (
        <BackupTable backups={backups} />
      )}
      <div className="row gap2">
        <Button
          className="btn"
          text={words.backUpNow}
          isDisabled={isBusy}
          onClick={() => void backUp()}
        />
      </div>
    </>
  )
}

function BackupTable({ backups }: { readonly backups: readonly BackupSummary[] }) {
  const words = useWords().t.travel
  return (
    <>
      <p className="qq f1">{words.restoreText}</p>
      <ScrollBox label={words.backupsTitle} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th>{words.backupAt}</th>
              <th>{words.backupReason}</th>
              <th className="n">{words.backupSize}</th>
              <th>
                <span className="vh">{words.restore}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <BackupRow key={backup.id} backup={backup} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

function BackupRow({ backup }: { readonly backup: BackupSummary }) {
  const { t, f } = useWords()
  const restore = useApp((state) => state.restoreBackup)
  const remove = useApp((state) => state.removeBackup)
  const isBusy = useApp((state) => state.isCopying)
  const words = t.travel
  const when = f.moment(backup.at)
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>{words.reasons[backup.reason]}</td>
      <td className="n">{f.bytes(backup.bytes)}</td>
      <td className="n">
        <span className="row end">
          <Button
            label={words.restoreName(when)}
            text={words.restore}
            isDisabled={isBusy}
            onClick={() => void restore(backup.id, words.restoredName(backup.name, when))}
          />
          <Button
            label={words.removeBackupName(when)}
            text={words.removeBackup}
            isDisabled={isBusy}
            onClick={() => void remove(backup.id)}
          />
        </span>
      </td>
    </tr>
  )
}
