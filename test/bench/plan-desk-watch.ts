/** One change of a slider of a plan, in milliseconds. */
export interface SliderChange {
  /** From the input event to the new figure in the page. */
  readonly figure: number
  /** The same question once more while the window has nothing to do: the worker, and both copies. */
  readonly worker: number
  /** From the event until everything that it brought about is drawn: the full answer and the plan over time too. */
  readonly settled: number
}

/** What `watchPlanDesk` leaves in the page. */
export interface PlanDeskWatch {
  movePlanSlider(value: number): Promise<SliderChange>
}

interface Message {
  readonly id: number
  readonly kind?: string
  readonly method?: string
  readonly args?: readonly unknown[]
}

/**
 * Runs in the page before its own scripts: listens to what the window asks the worker about plans, and gives the page
 * a function that moves the first slider as a hand does and says how long everything took.
 */
export function watchPlanDesk(): void {
  const AGAIN = -1
  const asked: Message[] = []
  const answered = new Map<number, number>()
  let engine: Worker | undefined
  const note = ({ data }: MessageEvent<Message>): void => {
    if (data.kind === 'done') answered.set(data.id, performance.now())
  }
  Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
    apply: (post, worker: Worker, sent: readonly unknown[]) => {
      const message = sent[0] as Message
      if (engine !== worker) worker.addEventListener('message', note)
      engine = worker
      if (message.kind === 'call') asked.push(message)
      Reflect.apply(post, worker, sent)
    },
  })

  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))
  /** An answer may bring about the next question when it is drawn, so two frames without any are waited for. */
  const quiet = async (): Promise<void> => {
    for (let frames = 0; frames < 2; frames++) {
      await frame()
      if (asked.some(({ id }) => !answered.has(id))) frames = -1
    }
  }
  const find = (selector: string): Element => {
    const found = document.querySelector(selector)
    if (found === null) throw new Error(`"${selector}" is not on the screen`)
    return found
  }
  const nextChange = (of: Element): Promise<number> =>
    new Promise((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        done(performance.now())
      })
      observer.observe(of, { childList: true, characterData: true, subtree: true })
    })
  const move = (value: number): void => {
    const slider = find('.desk input[type=range]')
    // React notices a value only when it is set past its own setter.
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    property?.set?.call(slider, String(value))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const watch: PlanDeskWatch = {
    movePlanSlider: async (value) => {
      asked.length = 0
      answered.clear()
      const figure = nextChange(find('.desk-result'))
      await frame()
      const started = performance.now()
      move(value)
      const shown = await figure
      await quiet()
      const settled = performance.now()
      const quick = asked.find(({ method }) => method === 'evaluatePlan')
      const askedAgain = performance.now()
      engine?.postMessage({ ...quick, id: AGAIN }, [])
      await quiet()
      const worker = (answered.get(AGAIN) ?? Number.NaN) - askedAgain
      return { figure: shown - started, worker, settled: settled - started }
    },
  }
  Object.assign(window, watch)
}
