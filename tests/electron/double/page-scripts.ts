// SPDX-License-Identifier: MIT
import { decodeClone, encodeClone } from './clone-text.ts'

/** What the two scripts of a page share. `word` names their events; pages cannot know it. */
export interface PageScriptOptions {
  readonly word: string
  readonly binding: string
  /** Source of the preload script, CommonJS. */
  readonly preload: string
  readonly inSubFrames: boolean
}

/** A name for the world that the preload script runs in. */
export const preloadWorld = 'Electron Isolated Context'

/** For the page's own world: builds what the preload exposes, out of functions that ask the other world. */
export function mainWorldScript({ word }: PageScriptOptions): string {
  return `(${runMainWorld.toString()})(${JSON.stringify(word)})`
}

/** For the world of the preload: Electron's two modules, and the preload itself. */
export function preloadScript({ word, binding, preload, inSubFrames }: PageScriptOptions): string {
  return `(() => {
    if (!${inSubFrames} && window.top !== window) return
    const electron = (${runPreloadWorld.toString()})(${JSON.stringify(word)}, globalThis[${JSON.stringify(binding)}], ${encodeClone.toString()}, ${decodeClone.toString()})
    const module = { exports: {} }
    ;((require, module, exports) => {\n${preload}\n})((name) => {
      if (name === 'electron') return electron
      throw new Error('module not found: ' + name)
    }, module, module.exports)
  })()`
}

function runMainWorld(word: string): void {
  type Answer = { readonly id: number; readonly kind: string; readonly value?: unknown; readonly message?: string }
  const callbacks = new Map<number, (...values: unknown[]) => void>()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let last = 0
  let heard: Answer | null = null
  const { document, CustomEvent } = window
  const ask = (detail: unknown) => document.dispatchEvent(new CustomEvent(`${word}:preload`, { detail }))

  function call(path: readonly string[], values: readonly unknown[]): unknown {
    last += 1
    const id = last
    const carried = values.map((value) => {
      if (typeof value !== 'function') return { value: structuredClone(value) }
      last += 1
      callbacks.set(last, value as (...given: unknown[]) => void)
      return { callback: last }
    })
    heard = null
    ask({ what: 'call', id, path, values: carried })
    const answer = heard as Answer | null
    if (answer?.kind === 'promise') {
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    }
    if (answer?.kind === 'function') return () => void ask({ what: 'run', id })
    if (answer?.kind === 'error') throw new Error(answer.message)
    return answer?.value
  }

  const build = (shape: unknown, path: readonly string[]): unknown => {
    if (shape === 'function') return (...values: unknown[]) => call(path, values)
    const { value, parts } = shape as { value?: unknown; parts?: Record<string, unknown> }
    if (parts === undefined) return value
    const entries = Object.entries(parts).map(([name, part]) => [name, build(part, [...path, name])])
    return Object.freeze(Object.fromEntries(entries))
  }

  document.addEventListener(`${word}:page`, (event) => {
    const said = (event as CustomEvent).detail
    if (said.what === 'expose') {
      const value = build(said.shape, [said.key])
      Object.defineProperty(window, said.key, { value, writable: false, configurable: false, enumerable: true })
    }
    if (said.what === 'answer') heard = said
    if (said.what === 'settled') {
      const promise = waiting.get(said.id)
      waiting.delete(said.id)
      if (said.message === undefined) promise?.resolve(said.value)
      else promise?.reject(new Error(said.message))
    }
    if (said.what === 'callback') callbacks.get(said.id)?.(...said.values)
  })
}

function runPreloadWorld(
  word: string,
  send: (text: string) => void,
  encode: (value: unknown) => string,
  decode: (text: string) => unknown,
) {
  type Given = { readonly value?: unknown; readonly callback?: number }
  const exposed: Record<string, unknown> = {}
  const functions = new Map<number, () => void>()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Set<(event: unknown, ...values: unknown[]) => void>>()
  let last = 0
  const tell = (detail: unknown) => document.dispatchEvent(new CustomEvent(`${word}:page`, { detail }))
  const shapeOf = (value: unknown): unknown => {
    if (typeof value === 'function') return 'function'
    if (typeof value !== 'object' || value === null) return { value }
    return { parts: Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)])) }
  }
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

  document.addEventListener(`${word}:preload`, (event) => {
    const asked = (event as CustomEvent).detail
    if (asked.what === 'run') {
      functions.get(asked.id)?.()
      return
    }
    let target: unknown = exposed
    for (const name of asked.path) target = (target as Record<string, unknown>)[name]
    const values = (asked.values as Given[]).map(({ value, callback }) =>
      callback === undefined ? value : (...given: unknown[]) => tell({ what: 'callback', id: callback, values: given }),
    )
    const { id } = asked
    try {
      const result = (target as (...given: unknown[]) => unknown)(...values)
      if (result instanceof Promise) {
        result.then(
          (value) => tell({ what: 'settled', id, value }),
          (error: unknown) => tell({ what: 'settled', id, message: messageOf(error) }),
        )
        tell({ what: 'answer', id, kind: 'promise' })
      } else if (typeof result === 'function') {
        functions.set(id, result as () => void)
        tell({ what: 'answer', id, kind: 'function' })
      } else tell({ what: 'answer', id, kind: 'value', value: result })
    } catch (error) {
      tell({ what: 'answer', id, kind: 'error', message: messageOf(error) })
    }
  })

  // Called by the double from outside, in this world only.
  Object.assign(globalThis, {
    [`${word}Answer`]: (id: number, isOk: boolean, text: string) => {
      const promise = waiting.get(id)
      waiting.delete(id)
      if (isOk) promise?.resolve(decode(text))
      else promise?.reject(new Error(text))
    },
    [`${word}Push`]: (channel: string, text: string) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...(decode(text) as unknown[]))
    },
  })

  const ipcRenderer = {
    invoke(channel: string, ...values: unknown[]) {
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        send(JSON.stringify({ id, channel, values: encode(structuredClone(values)) }))
      })
    },
    on(channel: string, listener: (event: unknown, ...values: unknown[]) => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    off(channel: string, listener: (event: unknown, ...values: unknown[]) => void) {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      exposed[key] = api
      tell({ what: 'expose', key, shape: shapeOf(api) })
    },
  }
  return { ipcRenderer, contextBridge }
}
