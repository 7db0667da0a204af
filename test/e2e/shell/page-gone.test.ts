import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'
import { record } from '../../harness/record.ts'

let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})
beforeEach(() => {
  record.messageBoxes.length = 0
  record.calls.length = 0
})
afterAll(() => running.close())

/** The end of the page's process, and the button that the user presses then. */
function endPage(reason: string, pressed: number): void {
  record.messageAnswers.push({ response: pressed, checkboxChecked: false })
  running.window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
}

describe('a page whose process has ended', () => {
  it.each(['oom', 'crashed', 'killed'])(
    '%s: is told, and loaded again on request',
    async (reason) => {
      endPage(reason, 0)
      await vi.waitFor(() => expect(record.calls).toEqual(['webContents.reload']))
      expect(record.messageBoxes).toMatchObject([
        { message: 'The window has stopped.', buttons: ['Load the window again', 'Quit'] },
      ])
      expect(record.messageBoxes[0]?.detail).toContain('What had been saved is unchanged')
      await running.page.locator('main h1').waitFor()
    },
  )

  it('is left when the user quits instead', async () => {
    endPage('oom', 1)
    await vi.waitFor(() => expect(record.calls).toEqual(['app.quit']))
  })

  it('is told in the language of the window', async () => {
    await running.native('setMenuLanguage', 'zh-CN')
    const loaded = running.page.waitForEvent('load')
    endPage('oom', 0)
    await loaded
    expect(record.messageBoxes).toMatchObject([{ message: '窗口已停止运行。' }])
  })

  it('that was ended in order is nothing to tell', () => {
    running.window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(record.messageBoxes).toEqual([])
  })
})
