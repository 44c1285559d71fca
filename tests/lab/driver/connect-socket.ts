// SPDX-License-Identifier: MIT
import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** Connects to a Unix socket that its server may not have opened yet; gives up when that has ended. */
export async function connectSocket(
  socketPath: string,
  withinMs: number,
  hasEnded: () => boolean = () => false,
): Promise<net.Socket> {
  const end = Date.now() + withinMs
  for (;;) {
    try {
      return await attempt(socketPath)
    } catch (error) {
      if (hasEnded() || Date.now() > end) throw error
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
