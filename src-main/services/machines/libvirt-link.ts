// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { LibvirtState } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'

const firstRetryMs = 200
const slowestRetryMs = 30_000
// A daemon that was taken away for good is not asked after for ever; the next question tries again.
const maxRetries = 24

/** The one connection of a session, opened when it is first needed and found again when it is lost. */
export interface LibvirtLink {
  state(): LibvirtState
  /** The open connection; where there is none, one is opened first. */
  connection(): Promise<Result<LibvirtConnection, Failure>>
  close(): Promise<void>
}

/** What a link is told of. */
export interface LinkOptions {
  readonly uri: string
  /** A new connection: what has to be asked and listened to on it. Awaited before anybody else gets it. */
  readonly onOpened: (connection: LibvirtConnection) => Promise<void>
  readonly onState: (state: LibvirtState) => void
}

/** A link to this libvirt. Nothing is opened yet. */
export function createLibvirtLink({ uri, onOpened, onState }: LinkOptions): LibvirtLink {
  let state: LibvirtState = { at: 'connecting' }
  let open: LibvirtConnection | null = null
  let opening: Promise<Result<LibvirtConnection, Failure>> | null = null
  let retry: NodeJS.Timeout | null = null
  let isClosed = false

  function setState(next: LibvirtState): void {
    state = next
    onState(next)
  }

  async function dial(): Promise<Result<LibvirtConnection, Failure>> {
    const { connectLibvirt } = await import('../../libvirt/connect-libvirt.ts')
    // On a socket of this machine the end of a daemon shows at once; asking whether it lives would only wake us up.
    const dialled = await connectLibvirt({ uri, keepAlive: null })
    if (!dialled.ok) return refuse(describeLibvirtError(dialled.failure))
    const connection = dialled.value
    const version = await connection.host.libvirtVersion()
    if (!version.ok) {
      await connection.close()
      return refuse(describeLibvirtError(version.failure))
    }
    if (isClosed) {
      await connection.close()
      return refuse(closedHere)
    }
    open = connection
    void connection.closed.then(() => lose(connection))
    const { major, minor, release } = version.value
    state = { at: 'connected', uri, version: `${major}.${minor}.${release}` }
    await onOpened(connection)
    if (open === connection) onState(state)
    return ok(connection)
  }

  function refuse(failure: Failure): Result<never, Failure> {
    if (failure.code === 'libvirt-unreachable')
      setState({ at: 'unreachable', code: failure.reason, text: failure.detail })
    else setState({ at: 'unreachable', code: 'not-running', text: 'detail' in failure ? failure.detail : failure.code })
    return fail(failure)
  }

  function lose(connection: LibvirtConnection): void {
    if (open !== connection || isClosed) return
    open = null
    setState({ at: 'unreachable', code: 'lost', text: 'The connection ended.' })
    retryLater(firstRetryMs, 0)
  }

  function retryLater(pauseMs: number, tries: number): void {
    if (isClosed || tries >= maxRetries) return
    retry = setTimeout(() => {
      retry = null
      void connection().then((again) => {
        if (!again.ok) retryLater(Math.min(pauseMs * 2, slowestRetryMs), tries + 1)
      })
    }, pauseMs)
    retry.unref()
  }

  function connection(): Promise<Result<LibvirtConnection, Failure>> {
    if (open !== null) return Promise.resolve(ok(open))
    if (isClosed) return Promise.resolve(fail(closedHere))
    opening ??= dial().finally(() => {
      opening = null
    })
    return opening
  }

  return {
    state: () => state,
    connection,
    close: async () => {
      isClosed = true
      if (retry !== null) clearTimeout(retry)
      const last = open
      open = null
      await last?.close()
      await opening
    },
  }
}

const closedHere: Failure = { code: 'libvirt-unreachable', reason: 'lost', detail: 'Throughway is ending' }
