// SPDX-License-Identifier: MIT
import { buildCalls } from './calls/build-calls.ts'
import { KeptLanes } from './connection/kept-lanes.ts'
import type { KeepOptions, KeptConnection } from './kept-connection.ts'

/** Connects to libvirt on this machine, and again whenever the daemon went away, until it is closed. */
export function keepConnected(options: KeepOptions): KeptConnection {
  const lanes = new KeptLanes(options)
  return {
    ...buildCalls(lanes),
    get state() {
      return lanes.state
    },
    watch: (listener) => lanes.watch(listener),
    retry: () => lanes.retry(),
    close: () => lanes.close(),
  }
}
