import { markedParts } from '../../../shared/insights/figures/marked-text.ts'

/** A sentence with the figures that were marked in it. @see Words.mark */
export function MarkedText({ text }: { readonly text: string }) {
  return markedParts(text).map((part, at) =>
    part.kind === 'words' ? (
      part.text
    ) : (
      <data key={at} value={part.value} data-id={part.id}>
        {part.text}
      </data>
    ),
  )
}
