import { describe, expect, it } from 'vitest'
import { stagedFigures } from '../../../../../renderer/screens/import/stage/staged.ts'
import type { StagedFile, StagePreview } from '../../../../../shared/api/staging-api.ts'
import type { OpenQuestion } from '../../../../../shared/document/open-question.ts'
import { documentFixture } from '../../../../support/document-fixture.ts'

const document = documentFixture()

function staged(status: 'read' | 'rejected', questions: readonly OpenQuestion[]): StagedFile {
  const [entry = expect.fail('no file')] = document.files
  return {
    fileId: 'f1',
    entry: { ...entry, status },
    isLeftOut: false,
    isTable: true,
    forced: null,
    mapping: null,
    questions,
    correction: null,
    newAccount: null,
  }
}

function figuresOf(file: StagedFile): ReturnType<typeof stagedFigures> {
  const preview: StagePreview = {
    stageId: 's1',
    workspaceId: 'w1',
    files: [file],
    rejectedRows: [],
    document,
  }
  return stagedFigures(preview)
}

const QUESTION = { id: 'date-order', options: ['day-first', 'month-first'] } as const

describe('a staged file that leaves something open', () => {
  it('is asked about and not refused, although none of its rows is read yet', () => {
    const file = staged('rejected', [{ ...QUESTION, answer: null }])
    expect(figuresOf(file)).toMatchObject({ asked: [file], asking: [file], refused: [], ready: [] })
  })

  it('can be answered anew once it is read', () => {
    const file = staged('read', [{ ...QUESTION, answer: 'day-first' }])
    expect(figuresOf(file)).toMatchObject({ asked: [file], asking: [], refused: [], ready: [file] })
  })

  it('is refused when nothing is left to answer', () => {
    const file = staged('rejected', [{ ...QUESTION, answer: 'day-first' }])
    expect(figuresOf(file)).toMatchObject({ asking: [], refused: [file] })
  })
})
