// SPDX-License-Identifier: MIT
import type { XdrReader } from '../wire/xdr-reader.ts'
import type { XdrWriter } from '../wire/xdr-writer.ts'

/** Which daemon of a modular libvirt answers; a monolithic one answers for all. */
export type Driver = 'hypervisor' | 'network' | 'storage' | 'node-device' | 'interface' | 'secret' | 'nwfilter'

/** One call that a daemon answers: where it goes, and how its arguments and its result lie on the wire. */
export interface Procedure<Arguments, Answer> {
  readonly name: string
  readonly program: number
  readonly version: number
  readonly number: number
  readonly driver: Driver
  /** Whether bytes follow the call: `read` from the daemon, `write` to it. */
  readonly stream: 'none' | 'read' | 'write'
  /** Whether it only looks and waits for no guest, so that its answer is never long in coming. */
  readonly isPrompt: boolean
  readonly writeArguments: (writer: XdrWriter, value: Arguments) => void
  readonly readResult: (reader: XdrReader) => Answer
}

/** One kind of message that a daemon sends unasked. */
export interface EventMessage<Message> {
  readonly name: string
  readonly program: number
  readonly version: number
  readonly number: number
  readonly driver: Driver
  readonly readMessage: (reader: XdrReader) => Message
}

/** For procedures without arguments. */
export function writeNothing(_writer: XdrWriter, _value: null): void {}

/** For procedures without a result. */
export function readNothing(_reader: XdrReader): null {
  return null
}
