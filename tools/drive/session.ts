/** Something of the browser's that shows a document: a tab, or the extension's popup. */
export interface View {
  /** The value of a JavaScript expression in the document's own world (awaited; JSON). */
  evaluate(expression: string): Promise<unknown>
  /** Writes a PNG of what is seen. */
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

export interface Tab extends View {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  bringToFront(): Promise<void>
  /** Moves the pointer, as a person would, to a point of the window. */
  moveTo(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  /** Presses and releases a key by its DOM name: 'Escape', 'Tab', 'Enter'. */
  press(key: string): Promise<void>
  /** The words shown inside closed shadow roots, which no script of the page can see: those of the card; none while it is closed. */
  closedText(): Promise<string>
  /** The marks drawn inside closed shadow roots, by their look ('supported', 'in-hand', …): each the line of its path, in the document's pixels. */
  closedMarks(): Promise<Readonly<Record<string, string>>>
}

/** A browser with the extension in it. */
export interface Session<T extends Tab = Tab> {
  readonly name: 'chromium' | 'firefox'
  /** The empty tab that the browser opened with. Closing the last tab ends the browser. */
  readonly firstTab: T
  openTab(url: string): Promise<T>
  /** A page of the extension in a tab: 'library.html'. */
  openExtensionPage(path: string): Promise<T>
  /** The toolbar popup over this tab. Chromium: the true one. Firefox: the same page in a tab of its own, told this tab. */
  openPopup(tab: Tab): Promise<View>
  /** Ends the background as the browser does when it idles. Returns when it is gone. */
  stopBackground(): Promise<void>
  /** Reloads the extension; open pages keep the old scripts. Returns when the new background answers. */
  reloadExtension(): Promise<void>
  /** Takes the permission for the sample pages back, or gives it, as a reader does in the browser's own settings. */
  permit(isGiven: boolean): Promise<void>
  /** The hosts outside this machine that anything in the browser has asked for; none is reached. */
  askedOutside(): readonly string[]
  /** Settles when the person, or `close`, has closed the browser. */
  readonly closed: Promise<void>
  close(): Promise<void>
  /** Ends the browser at once, as a crash or a power cut does. Returns when it is gone. */
  kill(): Promise<void>
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string
  readonly executable: string
  readonly headless: boolean
  /** A folder for the profile, which stays; without it the profile is new and goes with the browser. */
  readonly profile?: string
}

const POLL = 50

/** Waits until the expression is truthy in the view, and gives its value. Throws after `timeout` milliseconds. */
export async function waitFor(view: View, expression: string, timeout = 15_000): Promise<unknown> {
  return until(() => view.evaluate(expression), `${expression} to hold`, timeout)
}

/** Asks again and again until the answer is truthy, and gives it; an error counts as no. Throws after `timeout` milliseconds. */
export async function until<T>(ask: () => Promise<T>, what: string, timeout = 15_000): Promise<T> {
  const end = Date.now() + timeout
  let problem = ''
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer) return answer
    } catch (error) {
      problem = `: ${error instanceof Error ? error.message : String(error)}`
    }
    await new Promise((resolve) => setTimeout(resolve, POLL))
  }
  throw new Error(`Waited ${timeout / 1000} s for ${what}${problem}`)
}
