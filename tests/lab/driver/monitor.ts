// SPDX-License-Identifier: MIT
import type net from 'node:net'
import { connectSocket } from './connect-socket.ts'

interface MonitorEvent {
  readonly name: string
  readonly at: number
}

interface Reply {
  readonly return?: unknown
  readonly error?: { readonly desc: string }
}

/** QEMU's machine protocol: commands one at a time, events kept in order of arrival. */
export class Monitor {
  readonly events: MonitorEvent[] = []
  private readonly socket: net.Socket
  private readonly waiting = new Map<number, (reply: Reply) => void>()
  private readonly watchers = new Set<() => void>()
  private nextId = 1
  private buffer = ''
  private isClosed = false

  private constructor(socket: net.Socket) {
    this.socket = socket
    socket.setEncoding('utf8').on('data', (text: string) => this.take(text))
    socket.on('error', () => {})
    socket.on('close', () => {
      this.isClosed = true
      for (const answer of this.waiting.values()) answer({ error: { desc: 'QEMU has ended' } })
      this.waiting.clear()
      this.wake()
    })
  }

  static async open(socketPath: string, hasEnded: () => boolean): Promise<Monitor> {
    const monitor = new Monitor(await connectSocket(socketPath, 120_000, hasEnded))
    await monitor.command('qmp_capabilities')
    return monitor
  }

  async command(name: string, options: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    if (this.isClosed) throw new Error(`${name}: QEMU has ended`)
    const id = this.nextId++
    const reply = await new Promise<Reply>((resolve) => {
      this.waiting.set(id, resolve)
      this.socket.write(`${JSON.stringify({ execute: name, arguments: options, id })}\n`)
    })
    if (reply.error !== undefined) throw new Error(`${name}: ${reply.error.desc}`)
    return reply.return
  }

  /** A command of the human monitor, for what has no other. */
  async humanCommand(line: string): Promise<string> {
    return String(await this.command('human-monitor-command', { 'command-line': line }))
  }

  /** The first event with one of these names from position `since` on, or null when time is up or QEMU has ended. */
  waitForEvent(names: readonly string[], since: number, withinMs: number): Promise<MonitorEvent | null> {
    return new Promise((resolve) => {
      const finish = (event: MonitorEvent | null): void => {
        clearTimeout(timer)
        this.watchers.delete(look)
        resolve(event)
      }
      const look = (): void => {
        const found = this.events.slice(since).find((event) => names.includes(event.name))
        if (found !== undefined) finish(found)
        else if (this.isClosed) finish(null)
      }
      const timer = setTimeout(() => finish(null), withinMs)
      this.watchers.add(look)
      look()
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private take(text: string): void {
    this.buffer += text
    for (;;) {
      const end = this.buffer.indexOf('\n')
      if (end < 0) return
      const message = JSON.parse(this.buffer.slice(0, end))
      this.buffer = this.buffer.slice(end + 1)
      if (typeof message.event === 'string') this.events.push({ name: message.event, at: Date.now() })
      else if (typeof message.id === 'number') {
        this.waiting.get(message.id)?.(message)
        this.waiting.delete(message.id)
      }
      this.wake()
    }
  }

  private wake(): void {
    for (const look of [...this.watchers]) look()
  }
}
