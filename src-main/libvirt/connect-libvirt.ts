// SPDX-License-Identifier: MIT
import { ok } from '../model/result.ts'
import { buildCalls } from './calls/build-calls.ts'
import { openLanes } from './connection/open-lanes.ts'
import type { ConnectOptions, LibvirtConnection } from './libvirt-connection.ts'
import type { Answer } from './surface/answer.ts'

/**
 * Opens a connection to libvirt on this machine. It keeps the process running until it is closed.
 *
 * It does not come back by itself when the daemon ends: `keepConnected` does.
 */
export async function connectLibvirt(options: ConnectOptions): Answer<LibvirtConnection> {
  const opened = await openLanes(options)
  if (!opened.ok) return opened
  const lanes = opened.value
  return ok({ ...buildCalls(lanes), closed: lanes.closed, close: () => lanes.close() })
}
