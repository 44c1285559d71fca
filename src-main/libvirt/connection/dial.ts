// SPDX-License-Identifier: MIT
import net from 'node:net'
import { fail, ok } from '../../model/result.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Answer } from '../surface/answer.ts'
import { RpcClient, type RpcClientOptions } from './rpc-client.ts'

const readBufferBytes = 65_536

type UnreachableReason = Extract<LibvirtError, { code: 'daemon-unreachable' }>['reason']

const reasons: Readonly<Record<string, UnreachableReason>> = {
  ENOENT: 'absent',
  EACCES: 'denied',
  EPERM: 'denied',
  ECONNREFUSED: 'refused',
}

/** Connects to a daemon's socket. Nothing is said on it yet. */
export function dial(socketPath: string, options: RpcClientOptions): Answer<RpcClient> {
  return new Promise((resolve) => {
    const buffer = Buffer.allocUnsafeSlow(readBufferBytes)
    // The socket delivers into one buffer, over and over: nothing is allocated for what is only looked at.
    const socket = net.connect({
      path: socketPath,
      onread: {
        buffer,
        callback: (bytes) => {
          client.takeBytes(buffer, bytes)
          return true
        },
      },
    })
    const client = new RpcClient(socket, options)
    let failure: NodeJS.ErrnoException | null = null
    socket.once('connect', () => resolve(ok(client)))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      failure = error
    })
    socket.once('end', () =>
      client.finish({
        code: 'connection-lost',
        reason: 'closed-by-daemon',
        detail: `the daemon at ${socketPath} closed it`,
      }),
    )
    socket.once('close', () => {
      const detail = failure?.message ?? `the socket ${socketPath} was closed`
      client.finish({ code: 'connection-lost', reason: 'reset', detail })
      const reason = reasons[failure?.code ?? ''] ?? 'other'
      resolve(fail({ code: 'daemon-unreachable', socketPath, reason, detail }))
    })
  })
}
