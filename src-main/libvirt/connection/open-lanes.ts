// SPDX-License-Identifier: MIT
import process from 'node:process'
import type { ConnectOptions } from '../libvirt-connection.ts'
import type { Answer } from '../surface/answer.ts'
import { chooseSockets } from './choose-sockets.ts'
import { Lanes } from './lanes.ts'

/** What libvirt's own clients do: ask after five silent seconds, give up after six. */
const usualKeepAlive = { intervalMs: 5_000, count: 6 }

const usualCallsInFlight = 4

/** Connects to the hypervisor's daemon, and knows where the others are. */
export async function openLanes(options: ConnectOptions): Answer<Lanes> {
  const addresses = chooseSockets(options, {
    userId: process.geteuid?.() ?? -1,
    runtimeDirectory: process.env['XDG_RUNTIME_DIR'],
    homeDirectory: process.env['HOME'],
  })
  if (!addresses.ok) return addresses
  return Lanes.open(addresses.value, {
    maxCallsInFlight: options.maxCallsInFlight ?? usualCallsInFlight,
    keepAlive: options.keepAlive === undefined ? usualKeepAlive : options.keepAlive,
    readOnly: options.readOnly ?? false,
  })
}
