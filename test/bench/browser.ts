import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser, newProfile } from '../harness/browser.ts'
import { importFiles } from '../harness/page-actions.ts'
import { serveApp } from './loopback.ts'
import { watchMemory } from './process-memory.ts'
import { ratios, told } from './spread.ts'
import { writeUsageFile } from './usage-file.ts'

const RUNS = 3

interface Imported {
  readonly millis: number
  /** Longest time for which the window could not answer. */
  readonly longestTask: number
  readonly pageMegabytes: number
  readonly browserMegabytes: number
  readonly papaMillis: number
}

/** Drops usage files on the window of the built app in a real browser and watches what it costs. */
export async function benchBrowser(folder: string): Promise<void> {
  const server = await serveApp()
  const small = await runs(server.url, folder, 100_000)
  const large = await runs(server.url, folder, 1_000_000)
  const growth = ratios(
    large.map(({ pageMegabytes }) => pageMegabytes),
    small.map(({ pageMegabytes }) => pageMegabytes),
  )
  console.log(told('page and worker: peak, 1,000,000 rows to 100,000 rows', growth, '', 2))
}

async function runs(url: string, folder: string, rows: number): Promise<readonly Imported[]> {
  const file = path.join(folder, `usage-${rows}.csv`)
  writeUsageFile(file, rows)
  const all: Imported[] = []
  for (let i = 0; i < RUNS; i++) all.push(await run(url, file))
  const title = `${rows.toLocaleString('en')} rows`
  const of = (key: keyof Imported): readonly number[] => all.map((one) => one[key])
  console.log(told(`${title}: drop to result in the window`, of('millis'), 'ms'))
  console.log(
    told(`${title}: time to PapaParse in a worker`, ratios(of('millis'), of('papaMillis')), '', 2),
  )
  console.log(told(`${title}: longest task of the window`, of('longestTask'), 'ms'))
  console.log(told(`${title}: peak memory of page and worker`, of('pageMegabytes'), 'MB'))
  console.log(told(`${title}: peak memory of the browser`, of('browserMegabytes'), 'MB'))
  return all
}

/** A browser of its own for each run: what an earlier one left behind is no part of the measurement. */
async function run(url: string, file: string): Promise<Imported> {
  const profile = newProfile()
  const browser = await launchBrowser(profile)
  try {
    const papaMillis = await papaAlone(browser, file)
    const page = await browser.newPage()
    await page.addInitScript(noteLongTasks)
    await page.goto(url)
    await page.locator('main h1').waitFor()
    const stopWatching = watchMemory(profile)
    const started = performance.now()
    await importFiles(page, [file])
    const millis = performance.now() - started
    const { pages, all } = stopWatching()
    const longestTask = await longestTaskOf(page)
    return { millis, longestTask, pageMegabytes: pages, browserMegabytes: all, papaMillis }
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Watched {
  longestTask?: number
}

/** Runs in the page: the browser tells of every task above 50 milliseconds. */
function noteLongTasks(): void {
  const watched = window as Watched
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.longestTask = Math.max(watched.longestTask ?? 0, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
}

function longestTaskOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as Watched).longestTask ?? 0)
}

/** PapaParse in a worker on the same file: row by row, without a header, which is the quickest it can. */
async function papaAlone(browser: BrowserContext, file: string): Promise<number> {
  const page = await browser.newPage()
  const source = readFileSync(path.resolve('node_modules/papaparse/papaparse.min.js'), 'utf8')
  await page.setContent('<input type="file">')
  await page.locator('input').setInputFiles(file)
  const millis = await page.evaluate(async (papa) => {
    const code = `${papa};onmessage = ({ data }) => Papa.parse(data, { step: () => {}, complete: () => postMessage('') })`
    const worker = new Worker(URL.createObjectURL(new Blob([code])))
    const dropped = document.querySelector('input')?.files?.[0]
    const started = performance.now()
    await new Promise((resolve) => {
      worker.onmessage = resolve
      worker.postMessage(dropped)
    })
    worker.terminate()
    return performance.now() - started
  }, source)
  await page.close()
  return millis
}
