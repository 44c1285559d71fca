// SPDX-License-Identifier: MIT
import process from 'node:process'
import { ok } from '../model/result.ts'
import { buildCalls } from './calls/build-calls.ts'
import { chooseSockets } from './connection/choose-sockets.ts'
import { Lanes } from './connection/lanes.ts'
import type { ConnectOptions, LibvirtConnection } from './libvirt-connection.ts'
import type { Answer } from './surface/answer.ts'

/** What libvirt's own clients do: ask after five silent seconds, give up after six. */
const usualKeepAlive = { intervalMs: 5_000, count: 6 }

const usualCallsInFlight = 4

/** Opens a connection to libvirt on this machine. It keeps the process running until it is closed. */
export async function connectLibvirt(options: ConnectOptions): Answer<LibvirtConnection> {
  const addresses = chooseSockets(options, {
    userId: process.geteuid?.() ?? -1,
    runtimeDirectory: process.env['XDG_RUNTIME_DIR'],
    homeDirectory: process.env['HOME'],
  })
  if (!addresses.ok) return addresses
  const opened = await Lanes.open(addresses.value, {
    maxCallsInFlight: options.maxCallsInFlight ?? usualCallsInFlight,
    keepAlive: options.keepAlive === undefined ? usualKeepAlive : options.keepAlive,
    readOnly: options.readOnly ?? false,
  })
  if (!opened.ok) return opened
  const lanes = opened.value
  return ok({ ...buildCalls(lanes), closed: lanes.closed, close: () => lanes.close() })
}
