// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import type { BrowserContext, CDPSession, Frame, Page, Request as PageRequest, Route } from '@playwright/test'
import { emitOfApp, makeEvent, type PreventableEvent } from './app.ts'
import { openContext } from './chromium.ts'
import { decodeClone, encodeClone } from './clone-text.ts'
import { FrameRegister } from './frame-register.ts'
import { handleInvoke } from './ipc-main.ts'
import { mainWorldScript, preloadScript, preloadWorld } from './page-scripts.ts'
import { answerScheme, fromChromium, toChromium } from './scheme.ts'
import { Session } from './session.ts'
import { SessionStorageKeeper } from './session-storage.ts'

/** Electron's preferences, as far as the double heeds them. */
export interface WebPreferences {
  readonly preload?: string
  readonly sandbox?: boolean
  readonly contextIsolation?: boolean
  readonly nodeIntegration?: boolean
  readonly nodeIntegrationInSubFrames?: boolean
  readonly webviewTag?: boolean
  readonly spellcheck?: boolean
}

interface ContentsEvents {
  'will-navigate': [event: PreventableEvent & { url: string }]
  'will-frame-navigate': [event: PreventableEvent & { url: string }]
  'will-redirect': [event: PreventableEvent & { url: string }]
  'will-attach-webview': [event: PreventableEvent]
  'render-process-gone': [event: object, details: { reason: string; exitCode: number }]
}

const all = new Map<number, WebContents>()

/** Electron's `webContents`. */
export const webContents = {
  fromId: (id: number): WebContents | undefined => all.get(id),
}

/** Electron's `WebContents`: a page of Chromium in a context of its own. */
export class WebContents {
  readonly id = all.size + 1
  readonly session = new Session()
  private readonly emitter = new EventEmitter()
  private readonly word = `w${randomBytes(12).toString('hex')}`
  private readonly frames = new FrameRegister()
  private readonly storage = new SessionStorageKeeper()
  private readonly preferences: WebPreferences
  private readonly size: { width: number; height: number }
  private openHandler: (details: { url: string }) => { action: 'deny' } | { action: 'allow' } = () => ({
    action: 'allow',
  })
  private context: Promise<BrowserContext> | null = null
  private isOpening = false
  private page: Page | null = null
  private cdp: CDPSession | null = null
  private address = ''
  private expected: string | null = null
  private isGone = false
  /** Loads come one after another. */
  private last: Promise<unknown> = Promise.resolve()

  constructor(preferences: WebPreferences, size: { width: number; height: number }) {
    this.preferences = preferences
    this.size = size
    all.set(this.id, this)
    emitOfApp('web-contents-created', {}, this)
  }

  on<Name extends keyof ContentsEvents>(name: Name, listener: (...values: ContentsEvents[Name]) => void): this {
    this.emitter.on(name, listener as (...values: unknown[]) => void)
    return this
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'deny' } | { action: 'allow' }): void {
    this.openHandler = handler
  }

  getURL(): string {
    return this.address
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  loadURL(address: string): Promise<void> {
    return this.afterOthers(async () => {
      const page = await this.openPage()
      this.expected = toChromium(address)
      await page.goto(this.expected, { waitUntil: 'load' })
      this.expected = null
      this.address = address
    })
  }

  reload(): void {
    void this.loadURL(this.address)
  }

  /** Ends the page's renderer by a fault. */
  forcefullyCrashRenderer(): void {
    // Chromium never answers this.
    void this.cdp?.send('Page.crash').catch(() => undefined)
  }

  send(channel: string, ...values: unknown[]): void {
    const text = encodeClone(values)
    void this.runInPreload(`${this.word}Push(${JSON.stringify(channel)}, ${JSON.stringify(text)})`)
  }

  /** Runs code in the page's own world, as `executeJavaScript` does. */
  async executeJavaScript(code: string): Promise<unknown> {
    await this.last
    return this.page?.evaluate(code)
  }

  /** Ends the page, and with it its renderer. */
  async end(): Promise<void> {
    this.isGone = true
    all.delete(this.id)
    await this.last.catch(() => undefined)
    await (await this.context)?.close()
  }

  private afterOthers<T>(action: () => Promise<T>): Promise<T> {
    const next = this.last.catch(() => undefined).then(action)
    this.last = next
    return next
  }

  private async openPage(): Promise<Page> {
    if (this.page !== null) return this.page
    this.context ??= this.openContext()
    const context = await this.context
    await this.session.settle(this, context)
    this.isOpening = true
    const page = await context.newPage()
    this.isOpening = false
    const cdp = await context.newCDPSession(page)
    this.page = page
    this.cdp = cdp
    page.on('crash', () => this.lose(page))
    page.on('download', (download) => void this.session.offerDownload(download).catch(() => undefined))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.address = fromChromium(frame.url())
    })
    await this.installPreload(cdp)
    return page
  }

  private async openContext(): Promise<BrowserContext> {
    const context = await openContext(this.size)
    await context.route('**/*', (route) => this.answer(route))
    // Windows that the page wanted are closed. The page after a crash is one of ours, and comes by the same event.
    context.on('page', (other) => {
      if (!this.isOpening) void other.close()
    })
    return context
  }

  private lose(page: Page): void {
    if (this.page !== page) return
    this.page = null
    this.cdp = null
    // A load that was under way ends with its page.
    this.expected = null
    this.emitter.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 })
    void page.close().catch(() => undefined)
  }

  private async installPreload(cdp: CDPSession): Promise<void> {
    cdp.on('Page.windowOpen', ({ url }) => {
      if (this.openHandler({ url: fromChromium(url) }).action !== 'deny') throw new Error('the double opens no windows')
    })
    const binding = `${this.word}Send`
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === binding) void this.hear(payload, executionContextId)
    })
    this.frames.follow(cdp, preloadWorld)
    await this.storage.follow(cdp)
    await cdp.send('Page.enable')
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: this.storage.restoringScript() })
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', { name: binding, executionContextName: preloadWorld })
    const { preload, nodeIntegrationInSubFrames } = this.preferences
    const options = {
      word: this.word,
      binding,
      preload: preload === undefined ? '' : fs.readFileSync(preload, 'utf8'),
      inSubFrames: nodeIntegrationInSubFrames === true,
    }
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(options) })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(options),
      worldName: preloadWorld,
    })
  }

  /** Answers every request: our schemes from their handlers, and nothing comes from a network. */
  private async answer(route: Route): Promise<void> {
    const request = route.request()
    const address = fromChromium(request.url())
    // What stands behind the number sign stays with the page: no request has it.
    const isExpected = request.url() === this.expected?.replace(/#.*$/, '')
    if (request.isNavigationRequest() && !isExpected && !this.mayNavigate(route, address)) {
      return route.abort('aborted')
    }
    const answer = address === request.url() ? null : await answerScheme(address)
    if (answer === null) return route.abort('blockedbyclient')
    const body = Buffer.from(await answer.arrayBuffer())
    return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body })
  }

  private mayNavigate(route: Route, address: string): boolean {
    const frame = frameOf(route.request())
    // A window that the page wanted: it is being closed, and what it asks for is not answered.
    if (frame === null) return false
    const event = makeEvent({ url: address })
    this.emitter.emit('will-frame-navigate', event)
    if (frame === this.page?.mainFrame()) this.emitter.emit('will-navigate', event)
    return !event.defaultPrevented
  }

  private async hear(payload: string, executionContext: number): Promise<void> {
    const { id, channel, values } = JSON.parse(payload) as { id: number; channel: string; values: string }
    const senderFrame = this.frames.frameOf(executionContext)
    const reply = (isOk: boolean, text: string) =>
      this.cdp
        ?.send('Runtime.evaluate', {
          expression: `${this.word}Answer(${id}, ${isOk}, ${JSON.stringify(text)})`,
          contextId: executionContext,
        })
        .catch(() => undefined)
    try {
      const answer = await handleInvoke(channel, { sender: this, senderFrame }, decodeClone(values) as unknown[])
      await reply(true, encodeClone(answer))
    } catch (error) {
      await reply(false, error instanceof Error ? error.message : String(error))
    }
  }

  private async runInPreload(expression: string): Promise<void> {
    const contextId = this.frames.mainContext()
    if (contextId === null) return
    await this.cdp?.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined)
  }
}

/** The frame that asks, or null for a page that is not ours and has none yet. */
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}
