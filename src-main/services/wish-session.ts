// SPDX-License-Identifier: MIT
import { wishesSchema } from '../contract/wishes.ts'
import type { HostSource } from '../model/host-view.ts'
import type { Wishes } from '../model/wishes.ts'
import type { HostSession } from './host-session.ts'
import { keepState, recallState } from './state-file.ts'

/** What a person chose on each host, kept for the next window and the next start of the program. */
export interface WishSession {
  /** For the host on screen; null where nothing was kept. */
  view(): Wishes | null
  keep(wishes: Wishes): void
}

interface KeptFile {
  readonly schema: 1
  /** Newest last. */
  readonly hosts: readonly { readonly host: string; readonly wishes: unknown }[]
}

const fileName = 'wishes.json'
// A person manages a few systems; the ones that were left longest go.
const maxHosts = 16

/**
 * Wishes for the hosts that `hosts` shows. Those for this computer and for mounted systems go into a file of the user's own;
 * those for captures and the sample last as long as the program.
 */
export function createWishSession(hosts: Pick<HostSession, 'host'>): WishSession {
  const passing = new Map<string, Wishes>()
  return {
    view() {
      const { source } = hosts.host()
      if (!isLasting(source)) return passing.get(nameOf(source)) ?? null
      const kept = readFile().find(({ host }) => host === nameOf(source))
      const parsed = wishesSchema.safeParse(kept?.wishes)
      return parsed.success ? parsed.data : null
    },
    keep(wishes) {
      const { source } = hosts.host()
      const host = nameOf(source)
      if (!isLasting(source)) return void passing.set(host, wishes)
      const others = readFile().filter((kept) => kept.host !== host)
      const kept: KeptFile = { schema: 1, hosts: [...others, { host, wishes }].slice(-maxHosts) }
      keepState(fileName, kept)
    },
  }
}

function isLasting({ kind }: HostSource): boolean {
  return kind === 'live' || kind === 'directory'
}

function nameOf({ kind, name }: HostSource): string {
  return name === null ? kind : `${kind} ${name}`
}

/** What was kept; nothing where the file is not there or not as it was written. */
function readFile(): KeptFile['hosts'] {
  const value = recallState(fileName)
  return isKeptFile(value) ? value.hosts : []
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null || !('schema' in value) || !('hosts' in value)) return false
  const { schema, hosts } = value
  return (
    schema === 1 &&
    Array.isArray(hosts) &&
    hosts.every((kept: unknown) => typeof kept === 'object' && kept !== null && 'host' in kept && 'wishes' in kept)
  )
}
