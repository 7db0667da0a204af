import { useEffect, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogButtons } from '../../components/DialogButtons.tsx'
import { closeDialogs } from '../../components/open-dialogs.ts'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { Blocked } from '../../state/app-state.ts'
import { useApp } from '../../state/store.ts'
import { isStopped } from '../../state/workspaces/storage-slice.ts'
import { ReadableSaved } from './ReadableSaved.tsx'
import { ReloadButton } from './ReloadButton.tsx'
import { UndoLastImport } from './UndoLastImport.tsx'

/** In place of every screen of a workspace that could not be opened: what happened, what is safe, and the ways on. */
export function BlockedScreen({ blocked }: { readonly blocked: Blocked }) {
  const { t } = useWords()
  const workspaces = useApp((state) => state.workspaces)
  const words = t.storage
  useEffect(closeDialogs, [])
  const name = workspaces.find(({ id }) => id === blocked.workspaceId)?.name ?? ''
  const title =
    blocked.kind === 'not-opened'
      ? words.notOpened(name)
      : blocked.workspaceId === undefined
        ? words.cannotOpenAny
        : words.cannotOpen(name)
  return (
    <div className="blocked">
      <h1>{title}</h1>
      <div className="gap4" role="alert">
        <WhatHappened blocked={blocked} />
      </div>
      <OtherWorkspaces blocked={blocked} />
    </div>
  )
}

function WhatHappened({ blocked }: { readonly blocked: Blocked }) {
  const { t } = useWords()
  const words = t.storage
  if (blocked.kind === 'not-opened') {
    return (
      <ProblemCard
        heading="h2"
        isDecision
        title={words.notOpenedText}
        safe={words.otherFault.safe}
        fix={words.notOpenedFix}
      >
        <WaysOn blocked={blocked} />
      </ProblemCard>
    )
  }
  const { fault } = blocked
  return (
    <ProblemCard
      heading="h2"
      title={fault.what}
      where={fault.where}
      expected={fault.expected}
      safe={fault.safe ?? words.otherFault.safe}
      fix={fault.safe === undefined ? words.otherFault.fix : fault.fix}
    >
      <WaysOn blocked={blocked} />
    </ProblemCard>
  )
}

function WaysOn({ blocked }: { readonly blocked: Blocked }) {
  const { t } = useWords()
  const tryAgain = useApp((state) => state.tryAgain)
  if (isStopped(blocked)) return <ReloadButton />
  return (
    <>
      <WithoutImport blocked={blocked} />
      <Button
        text={blocked.kind === 'not-opened' ? t.storage.openNow : t.storage.tryAgain}
        onClick={() => void tryAgain()}
      />
      <KeepOrRemove blocked={blocked} />
      <ReadableSaved />
    </>
  )
}

/** Opens it without the import that brought the fault, as far as one is known to have. */
function WithoutImport({ blocked }: { readonly blocked: Blocked }) {
  const { t } = useWords()
  const openWithout = useApp((state) => state.openWithout)
  if (blocked.kind === 'not-opened') return null
  const { storage } = blocked.fault
  if (storage?.kind === 'damaged-file') {
    const { importId } = storage
    return (
      <Button
        className="btn sm pri"
        text={t.storage.openWithout}
        onClick={() => void openWithout(importId)}
      />
    )
  }
  return storage === undefined ? <UndoLastImport /> : null
}

/** Faults in which nothing of the stored data can be reached. */
const UNREACHABLE = ['denied', 'full']

function KeepOrRemove({ blocked }: { readonly blocked: Blocked }) {
  const { t } = useWords()
  const exportReadable = useApp((state) => state.exportReadable)
  const ask = useApp((state) => state.ask)
  const storage = blocked.kind === 'failed' ? blocked.fault.storage : undefined
  if (storage !== undefined && UNREACHABLE.includes(storage.kind)) return null
  return (
    <>
      <Button text={t.storage.exportReadable} onClick={() => void exportReadable()} />
      {blocked.workspaceId === undefined ? (
        <RemoveEverything />
      ) : (
        <Button text={t.storage.remove} onClick={() => ask('remove')} />
      )}
    </>
  )
}

function RemoveEverything() {
  const { t } = useWords()
  const removeEverything = useApp((state) => state.removeEverything)
  const [isAsked, setIsAsked] = useState(false)
  const words = t.storage
  const close = () => setIsAsked(false)
  // Closed first: a fault of the removal is shown in the window, behind the dialog.
  const remove = () => {
    close()
    void removeEverything()
  }
  return (
    <>
      <Button text={words.removeAll} onClick={() => setIsAsked(true)} />
      {isAsked && (
        <Dialog title={words.removeAllTitle} onClose={close}>
          <p className="q gap2">{words.removeAllText}</p>
          <DialogButtons text={t.frame.removeIt} onTake={remove} onCancel={close} />
        </Dialog>
      )}
    </>
  )
}

function OtherWorkspaces({ blocked }: { readonly blocked: Blocked }) {
  const { t } = useWords()
  const workspaces = useApp((state) => state.workspaces)
  const openWorkspace = useApp((state) => state.openWorkspace)
  const ask = useApp((state) => state.ask)
  if (blocked.workspaceId === undefined || isStopped(blocked)) return null
  const others = workspaces.filter(({ id }) => id !== blocked.workspaceId)
  return (
    <section className="gap5">
      <h2 className="f3 b">{t.storage.others}</h2>
      <div className="row wrap gap2">
        {others.map(({ id, name }) => (
          <Button key={id} className="btn" text={name} onClick={() => void openWorkspace(id)} />
        ))}
        <Button className="btn" text={t.frame.newWorkspace} onClick={() => ask('create')} />
      </div>
    </section>
  )
}
