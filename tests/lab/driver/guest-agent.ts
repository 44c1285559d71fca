// SPDX-License-Identifier: MIT
import type net from 'node:net'
import { connectSocket } from './connect-socket.ts'

/** The agent was silent for too long or its line was cut: the guest is not there (any more). */
export class AgentSilent extends Error {}

/**
 * QEMU's guest agent over a virtio-serial port: no network, and exit status, output and files come back exact,
 * coded in base64.
 */
export class GuestAgent {
  private readonly socketPath: string
  private socket: net.Socket | null = null
  private buffer = Buffer.alloc(0)
  private wake: (() => void) | null = null

  constructor(socketPath: string) {
    this.socketPath = socketPath
  }

  close(): void {
    this.socket?.destroy()
    this.socket = null
    this.buffer = Buffer.alloc(0)
  }

  /** A fresh connection and a delimited sync, so that what an earlier boot left in the line is skipped. */
  async synchronise(withinMs: number): Promise<void> {
    this.close()
    const socket = await connectSocket(this.socketPath, withinMs)
    this.socket = socket
    socket.on('error', () => {})
    socket.on('close', () => this.wake?.())
    socket.on('data', (bytes: Buffer) => {
      this.buffer = Buffer.concat([this.buffer, bytes])
      this.wake?.()
    })
    const id = Date.now() % 1_000_000_000
    socket.write(
      Buffer.concat([
        Buffer.from([0xff]),
        Buffer.from(`${JSON.stringify({ execute: 'guest-sync-delimited', arguments: { id } })}\n`),
      ]),
    )
    const end = Date.now() + withinMs
    for (;;) {
      const line = await this.readLine(end - Date.now())
      const text = line.subarray(line.lastIndexOf(0xff) + 1).toString()
      try {
        if (JSON.parse(text).return === id) return
      } catch {
        // A line of an earlier conversation, cut in the middle.
      }
    }
  }

  async call(name: string, options: Readonly<Record<string, unknown>> = {}, withinMs = 300_000): Promise<unknown> {
    if (this.socket === null) throw new AgentSilent(`${name}: not connected`)
    this.socket.write(`${JSON.stringify({ execute: name, arguments: options })}\n`)
    const reply = JSON.parse((await this.readLine(withinMs)).toString())
    if (reply.error !== undefined) throw new Error(`${name}: ${reply.error.desc}`)
    return reply.return
  }

  /** Sends a call whose answer the guest may not live to give. */
  send(name: string, options: Readonly<Record<string, unknown>>): void {
    this.socket?.write(`${JSON.stringify({ execute: name, arguments: options })}\n`)
  }

  private async readLine(withinMs: number): Promise<Buffer> {
    const end = Date.now() + withinMs
    for (;;) {
      const position = this.buffer.indexOf(0x0a)
      if (position >= 0) {
        const line = this.buffer.subarray(0, position)
        this.buffer = this.buffer.subarray(position + 1)
        return line
      }
      if (this.socket === null || this.socket.destroyed) throw new AgentSilent('the agent’s line was cut')
      if (Date.now() >= end) throw new AgentSilent('the agent does not answer')
      await this.waitForBytes(end - Date.now())
    }
  }

  private waitForBytes(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
