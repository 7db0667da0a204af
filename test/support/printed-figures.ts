import type { Page } from 'playwright-core'

/** A figure as a screen or page prints it. */
export interface PrintedFigure {
  readonly id: string
  readonly value: string
  readonly text: string
}

interface Stray {
  readonly text: string
  /** The beginning of the paragraph, row or figure around it, to find the place. */
  readonly around: string
}

/** What a screen or page prints. */
export interface Printed {
  readonly figures: readonly PrintedFigure[]
  /** Amounts and shares in texts that name no figure. */
  readonly strays: readonly Stray[]
}

/**
 * What a page prints in its main part: every figure with its id, and every text with an amount or a share that has none.
 * What users type, and the words of a drawing beside its values, are no figures.
 */
export async function printedFigures(page: Page): Promise<Printed> {
  return page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body
    const figures = [...main.querySelectorAll('[data-id]')].map((element) => ({
      id: element.getAttribute('data-id') ?? '',
      value: element.getAttribute('value') ?? element.getAttribute('data-value') ?? '',
      text: element.textContent.trim(),
    }))
    const number = String.raw`\d(?:[\d.,]*\d)?`
    const amount = new RegExp(
      String.raw`[$€£¥₫]\s?${number}|${number}\s?(?:USD|EUR|GBP|CNY|VND|JPY)\b|${number}\s?%`,
    )
    const exempt = [
      '[data-id], [data-source], input, label output, textarea, select, option, style, script, code',
      // What a drawing says to those who do not see it repeats its labels; the names of its rows are words.
      'desc, svg text:not([data-role="value"])',
    ].join(', ')
    const strays: { text: string; around: string }[] = []
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const found = amount.exec(node.nodeValue ?? '')
      const isExempt = node.parentElement?.closest(exempt) instanceof Element
      if (found === null || isExempt) continue
      const around = node.parentElement?.closest('p, li, tr, h1, h2, figure, section')
      strays.push({
        text: (node.nodeValue ?? '').trim(),
        around: (around?.textContent ?? '').slice(0, 160),
      })
    }
    return { figures, strays }
  })
}
