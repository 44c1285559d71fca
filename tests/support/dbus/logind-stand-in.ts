// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DbusWriter } from './dbus-message.ts'
import { type DbusAnswer, ownDbusName } from './dbus-service.ts'

/** A lock as `ListInhibitors` tells it. */
export interface HeldLock {
  readonly what: string
  readonly who: string
  readonly why: string
  readonly mode: string
}

/** A bus of the test's own with a small logind on it, which restarts nothing. */
export interface LogindStandIn {
  /** For `DBUS_SYSTEM_BUS_ADDRESS`. */
  readonly address: string
  /** What it answers from now on. */
  canReboot: string
  locks: readonly HeldLock[]
  /** The error that `Reboot` ends with, or null where it does as it is told. */
  refusal: { readonly error: string; readonly text: string } | null
  /** The methods that were called, in order; `Reboot` with what it was called with. */
  readonly calls: readonly string[]
  stop(): Promise<void>
}

/** Why no bus of one's own can be had here, or null. */
export function missingBus(): string | null {
  const missing = ['dbus-daemon', 'busctl'].filter(
    (program) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0,
  )
  return missing.length === 0 ? null : `${missing.join(', ')} not installed`
}

const mayBeAsked = 4

/** Starts `dbus-daemon` with a configuration of its own, and the stand-in on it. */
export async function startLogindStandIn(): Promise<LogindStandIn> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-bus-'))
  const socketPath = path.join(folder, 'bus')
  const configuration = path.join(folder, 'bus.conf')
  fs.writeFileSync(configuration, writeConfiguration(socketPath))
  const daemon = spawn('dbus-daemon', [`--config-file=${configuration}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise<void>((resolve, reject) => {
    daemon.stdout.once('data', () => resolve())
    daemon.once('error', reject)
    daemon.once('exit', (code) => reject(new Error(`dbus-daemon ended with ${code}`)))
  })
  const calls: string[] = []
  const standIn = {
    address: `unix:path=${socketPath}`,
    canReboot: 'yes',
    locks: [] as readonly HeldLock[],
    refusal: null as LogindStandIn['refusal'],
    calls,
    stop: async () => {
      leave()
      const ended = new Promise((resolve) => daemon.once('exit', resolve))
      daemon.kill()
      await ended
      fs.rmSync(folder, { recursive: true })
    },
  }
  const leave = await ownDbusName(socketPath, 'org.freedesktop.login1', (member, { flags, body }) => {
    const isInteractive = body.length >= 4 && body.readUInt32LE(0) === 1
    const asking = isInteractive && (flags & mayBeAsked) !== 0 ? 'interactive' : 'silent'
    calls.push(member === 'Reboot' ? `Reboot ${asking}` : member)
    return answerCall(member, standIn)
  })
  return standIn
}

function answerCall(member: string, { canReboot, locks, refusal }: Omit<LogindStandIn, 'stop'>): DbusAnswer {
  const writer = new DbusWriter()
  switch (member) {
    case 'CanReboot':
      writer.string(canReboot)
      return { signature: 's', body: writer.bytes() }
    case 'ListInhibitors':
      writer.structures(locks, ({ what, who, why, mode }) => {
        for (const text of [what, who, why, mode]) writer.string(text)
        writer.uint32(1000)
        writer.uint32(4711)
      })
      return { signature: 'a(ssssuu)', body: writer.bytes() }
    case 'Reboot':
      return refusal ?? { signature: '', body: writer.bytes() }
    default:
      return { error: 'org.freedesktop.DBus.Error.UnknownMethod', text: `Unknown method ${member}` }
  }
}

function writeConfiguration(socketPath: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path=${socketPath}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
`
}
