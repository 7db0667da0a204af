import { markedParts } from '../../insights/figures/marked-text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Escapes text for use between tags and in quoted attributes. All text from files passes through this function;
 * control characters and characters that change the text direction are made visible.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}

/** Marked text as markup: its words escaped, each figure with its id and exact value. */
export function textHtml(text: string): string {
  return markedParts(text)
    .map((part) =>
      part.kind === 'words'
        ? escapeHtml(part.text)
        : `<data value="${escapeHtml(part.value)}" data-id="${escapeHtml(part.id)}">${escapeHtml(part.text)}</data>`,
    )
    .join('')
}
