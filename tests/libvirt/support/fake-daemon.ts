// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { FrameHeader } from '../../../src-main/libvirt/wire/frame.ts'
import { headerBytes, readHeader, writeFrame } from '../../../src-main/libvirt/wire/frame.ts'
import { FrameSplitter } from '../../../src-main/libvirt/wire/frame-splitter.ts'
import { XdrWriter } from '../../../src-main/libvirt/wire/xdr-writer.ts'

/** A call that came, and ways to answer it. */
export interface FakeCall {
  readonly header: FrameHeader
  readonly payload: Buffer
  /** Answers by the call's own serial, unless the header says otherwise. */
  reply(payload: Uint8Array, header?: Partial<FrameHeader>): void
  /** Sends bytes as they are. */
  raw(bytes: Uint8Array): void
  hangUp(): void
}

const numbers = { connectOpen: 1, connectClose: 2, supportsFeature: 60, authList: 66 }

/** A frame with this payload. */
export function frameOf(header: FrameHeader, payload: Uint8Array): Buffer {
  const writer = new XdrWriter()
  writeFrame(writer, header, (to) => to.unpadded(payload))
  return Buffer.from(writer.takeWritten())
}

/** A socket that opens like a daemon's and then answers as the test says. */
export class FakeDaemon {
  readonly socketDirectory = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-fake-'))
  /** What is said to a call that is not part of opening. */
  answer: (call: FakeCall) => void = (call) => call.hangUp()
  /** The kinds of authentication that are offered. */
  authentication: readonly number[] = [0]
  /** How often a client said that it keeps its connection alive. */
  announcements = 0
  readonly #server: net.Server
  readonly #sockets = new Set<net.Socket>()

  private constructor() {
    this.#server = net.createServer((socket) => this.#serve(socket))
  }

  static async start(): Promise<FakeDaemon> {
    const daemon = new FakeDaemon()
    await new Promise<void>((resolve) => {
      daemon.#server.listen(path.join(daemon.socketDirectory, 'libvirt-sock'), resolve)
    })
    return daemon
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
    fs.rmSync(this.socketDirectory, { recursive: true, force: true })
  }

  #serve(socket: net.Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => this.#sockets.delete(socket))
    const splitter = new FrameSplitter((buffer, start, end) => {
      const header = readHeader(buffer, start)
      this.#take({
        header,
        payload: Buffer.from(buffer.subarray(start + headerBytes, end)),
        reply: (payload, changed) => socket.write(frameOf({ ...header, type: 1, status: 0, ...changed }, payload)),
        raw: (bytes) => socket.write(bytes),
        hangUp: () => socket.destroy(),
      })
    })
    socket.on('data', (bytes: Buffer) => splitter.push(bytes, bytes.length))
  }

  #take(call: FakeCall): void {
    const isOpening = call.header.type === 0 && call.header.program === 0x20008086
    switch (isOpening ? call.header.procedure : 0) {
      case numbers.authList: {
        const writer = new XdrWriter()
        writer.array(this.authentication, 20, 'types', (to, type) => to.int(type, 'type'))
        call.reply(writer.takeWritten())
        break
      }
      case numbers.supportsFeature:
        this.announcements += 1
        call.reply(Buffer.from([0, 0, 0, 1]))
        break
      case numbers.connectOpen:
      case numbers.connectClose:
        call.reply(Buffer.alloc(0))
        break
      default:
        this.answer(call)
    }
  }
}
