// SPDX-License-Identifier: MIT
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fail, ok, type Result } from '../model/result.ts'

export interface ListenProblem {
  readonly code: 'port-in-use' | 'port-not-allowed' | 'loopback-unavailable'
  readonly port: number
  readonly detail: string
}

const attemptsForFreePort = 20

/**
 * Has one server listen on 127.0.0.1 and the other on ::1, on the same port, so that `localhost` can lead to
 * nobody else. Without IPv6 the second stays silent. Port 0 means any free one.
 */
export async function listenOnLoopback(
  ipv4: Server,
  ipv6: Server,
  wantedPort: number,
): Promise<Result<number, ListenProblem>> {
  for (let attempt = 1; ; attempt++) {
    const first = await listen(ipv4, '127.0.0.1', wantedPort)
    if (first !== null) return fail(describeProblem(first, wantedPort))
    const { port } = ipv4.address() as AddressInfo
    const second = await listen(ipv6, '::1', port)
    if (second === null || second === 'EADDRNOTAVAIL' || second === 'EAFNOSUPPORT') return ok(port)
    await new Promise((resolve) => ipv4.close(resolve))
    // Only with a free choice of port is another try worth it.
    if (wantedPort !== 0 || second !== 'EADDRINUSE' || attempt === attemptsForFreePort) {
      return fail(describeProblem(second, port))
    }
  }
}

/** Null once it listens, else the system's error code. */
function listen(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening)
      if (error.code === undefined) reject(error)
      else resolve(error.code)
    }
    const onListening = () => {
      server.off('error', onError)
      resolve(null)
    }
    server.once('error', onError)
    server.once('listening', onListening)
    server.listen({ host, port, exclusive: true, ipv6Only: true })
  })
}

function describeProblem(detail: string, port: number): ListenProblem {
  const code =
    detail === 'EADDRINUSE' ? 'port-in-use' : detail === 'EACCES' ? 'port-not-allowed' : 'loopback-unavailable'
  return { code, port, detail }
}
