import { useEffect, useState } from 'react'
import type { StagedFile } from '../../../../shared/api/staging-api.ts'
import type { MappingDocument } from '../../../../shared/document/user/mapping-document.ts'
import type { SampledTable } from '../../../../shared/views/mapping-step.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { useWords } from '../../../components/use-messages.ts'
import {
  documentOf,
  draftOf,
  missingOf,
  NEW_DRAFT,
  settled,
  type MappingDraft,
} from './mapping-draft.ts'
import { saveFile } from '../../../native.ts'
import { engine } from '../../../state/engine.ts'
import { useApp } from '../../../state/store.ts'
import { MappingColumns } from './MappingColumns.tsx'
import { MappingPreview } from './MappingPreview.tsx'
import { MappingSettings } from './MappingSettings.tsx'
import { SavedMappings } from './SavedMappings.tsx'

interface MappingDialogProps {
  readonly stageId: string
  readonly file: StagedFile
}

/** The step that maps the columns of a table no format knows; nothing is taken that a person has not accepted. */
export function MappingDialog({ stageId, file }: MappingDialogProps) {
  const { t } = useWords()
  const attempt = useApp((state) => state.attempt)
  const mapFile = useApp((state) => state.mapFile)
  const [table, setTable] = useState<SampledTable | undefined>(undefined)
  const { fileId, entry } = file
  useEffect(() => {
    void attempt(async () => {
      const sampled = await engine().sampleTable({ stageId, fileId })
      setTable(sampled ?? undefined)
    })
  }, [stageId, fileId, attempt])
  return (
    <Dialog title={t.mapping.title(entry.name)} isLarge onClose={() => mapFile(undefined)}>
      <p className="q gap1">{t.mapping.lead}</p>
      {table === undefined ? (
        <p className="q gap3" role="status">
          {t.common.working}
        </p>
      ) : (
        <MappingForm stageId={stageId} file={file} table={table} />
      )}
    </Dialog>
  )
}

/** Stands for name and sender in the preview, which needs neither. */
const NAMELESS = '–'

interface MappingFormProps extends MappingDialogProps {
  readonly table: SampledTable
}

function MappingForm({ stageId, file, table }: MappingFormProps) {
  const words = useWords().t.mapping
  const [draft, setDraft] = useState<MappingDraft>(NEW_DRAFT)
  const { columns } = table
  const { fileId } = file
  const change = (next: MappingDraft) => setDraft(settled(next, columns))
  const missing = missingOf(draft)
  return (
    <>
      {table.path !== '' && <p className="q gap2">{words.fromList(table.path)}</p>}
      <SavedMappings onChoose={(mapping) => change(draftOf(mapping, columns))} />
      <MappingColumns columns={columns} draft={draft} onChange={change} />
      <MappingSettings columns={columns} draft={draft} onChange={change} />
      <MappingPreview
        place={{ stageId, fileId }}
        document={documentOf({ ...draft, name: NAMELESS, provider: NAMELESS }, columns)}
        draft={draft}
      />
      {missing.length > 0 && (
        <p className="gap3" role="status">
          <span className="b">{words.missingTitle}:</span>{' '}
          {missing.map((key) => words.missing[key]).join('; ')}
        </p>
      )}
      <p className="q gap3">{words.remembered}</p>
      <MappingButtons fileId={fileId} mapping={documentOf(draft, columns)} />
    </>
  )
}

interface MappingButtonsProps {
  readonly fileId: string
  /** `undefined`: not complete yet. */
  readonly mapping: MappingDocument | undefined
}

/** Applies the mapping to the file, keeps it for the next one, or saves it as a file. */
function MappingButtons({ fileId, mapping }: MappingButtonsProps) {
  const words = useWords().t.mapping
  const changeStage = useApp((state) => state.changeStage)
  const mapFile = useApp((state) => state.mapFile)
  const attempt = useApp((state) => state.attempt)
  const apply = async (isKept: boolean) => {
    if (mapping === undefined) return
    if (isKept) await attempt(() => engine().saveMapping(mapping))
    await changeStage({ kind: 'mapping', fileId, mapping })
    mapFile(undefined)
  }
  const isDisabled = mapping === undefined
  return (
    <div className="row gap2">
      <Button
        className="btn pri"
        text={words.applySave}
        isDisabled={isDisabled}
        onClick={() => void apply(true)}
      />
      <Button
        className="btn"
        text={words.apply}
        isDisabled={isDisabled}
        onClick={() => void apply(false)}
      />
      <Button
        className="btn bare"
        text={words.exportFile}
        isDisabled={isDisabled}
        onClick={() => mapping && void attempt(() => exportMapping(mapping))}
      />
    </div>
  )
}

function exportMapping(mapping: MappingDocument): Promise<boolean> {
  const name = mapping.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  const text = `${JSON.stringify(mapping, undefined, 2)}\n`
  return saveFile(`${name || 'mapping'}.mapping.json`, new TextEncoder().encode(text))
}
