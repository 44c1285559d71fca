// SPDX-License-Identifier: MIT
import { fail, ok } from '../../model/result.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import { connectFlags } from '../protocol/enums.gen.ts'
import { authList, authPolkit, connectClose, connectOpen, connectSupportsFeature } from '../protocol/procedures.gen.ts'
import type { Answer } from '../surface/answer.ts'
import type { DaemonAddress } from './choose-sockets.ts'
import { dial } from './dial.ts'
import type { RpcClient, RpcClientOptions } from './rpc-client.ts'

/** remote_auth_type */
const authenticationKinds = ['none', 'sasl', 'polkit'] as const

/** VIR_DRV_FEATURE_PROGRAM_KEEPALIVE: asked for by name of the program, answered by the daemon itself. */
const keepAliveFeature = 10

/** How long a daemon may take over a goodbye before the door is shut on it. */
const goodbyeMs = 1_000

type DaemonOptions = RpcClientOptions & { readonly readOnly: boolean }

/** Connects, convinces the daemon that this user may, and opens the driver. */
export async function openDaemon(address: DaemonAddress, options: DaemonOptions): Answer<RpcClient> {
  const dialled = await dial(address.socketPath, options)
  if (!dialled.ok) return dialled
  const client = dialled.value
  const failure = (await authenticate(client, address.socketPath)) ?? (await open(client, address.name, options))
  if (failure === null) return ok(client)
  client.finish({ code: 'connection-lost', reason: 'closed-here', detail: 'the connection could not be opened' })
  return fail(failure)
}

/** Says goodbye and closes. Whoever still waits for an answer gets none. */
export async function closeDaemon(client: RpcClient, reason: LibvirtError): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, goodbyeMs)
  })
  await Promise.race([client.leave(connectClose, reason), tooLong])
  clearTimeout(timer)
  client.finish(reason)
}

async function authenticate(client: RpcClient, socketPath: string): Promise<LibvirtError | null> {
  const listed = await client.call(authList, null)
  if (!listed.ok) return listed.failure
  const offered = listed.value.types.map((type) => authenticationKinds[type] ?? `type ${type}`)
  if (offered.length === 0 || offered.includes('none')) return null
  if (!offered.includes('polkit')) return { code: 'authentication-needed', socketPath, offered }
  const asked = await client.call(authPolkit, null)
  if (asked.ok) return null
  if (asked.failure.code !== 'call-failed') return asked.failure
  return { ...asked.failure, code: 'authentication-denied', mechanism: 'polkit' }
}

async function open(
  client: RpcClient,
  name: string,
  { readOnly, keepAlive }: DaemonOptions,
): Promise<LibvirtError | null> {
  const asksToOpen = client.call(connectOpen, { name, flags: readOnly ? connectFlags.ro : 0 })
  // To ask is to announce it: a daemon that was asked goes on to ask us every five seconds, and wakes us up for it.
  const asksForKeepAlive =
    keepAlive === null ? null : client.call(connectSupportsFeature, { feature: keepAliveFeature })
  const [opened, keepsAlive] = await Promise.all([asksToOpen, asksForKeepAlive])
  if (!opened.ok) return opened.failure
  if (keepsAlive?.ok === false && keepsAlive.failure.code !== 'call-failed') return keepsAlive.failure
  if (keepsAlive?.ok === true && keepsAlive.value.supported !== 0) client.startKeepAlive()
  return null
}
