// SPDX-License-Identifier: MIT
import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** Connects to a Unix socket that its server may not have opened yet. */
export async function connectSocket(socketPath: string, withinMs: number): Promise<net.Socket> {
  const end = Date.now() + withinMs
  for (;;) {
    try {
      return await attempt(socketPath)
    } catch (error) {
      if (Date.now() > end) throw error
      await pause(50)
    }
  }
}

function attempt(socketPath: string): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(socketPath)
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.removeListener('error', reject)
      resolve(socket)
    })
  })
}
