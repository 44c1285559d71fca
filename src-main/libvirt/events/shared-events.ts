// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { RpcClient } from '../connection/rpc-client.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Driver } from '../protocol/procedure.ts'
import type { Answer } from '../surface/answer.ts'
import type { EventSource, Subscription } from '../surface/event-calls.ts'
import type { XdrReader } from '../wire/xdr-reader.ts'
import { eventTable } from './event-table.ts'
import type { LibvirtEventKind, LibvirtEventOf } from './libvirt-event.ts'
import { deregister, register } from './register-event.ts'

/** Who listens to one registration. */
interface Shared {
  readonly listeners: Set<{ readonly tell: (event: never) => void }>
  readonly registered: Promise<Result<number, LibvirtError>>
}

/**
 * The event registrations of one connection.
 *
 * libvirt takes each kind of event of each object once on a connection, so whoever asks for the same again listens to
 * the registration that is there; the last who leaves takes it away.
 */
export class SharedEvents {
  readonly #client: RpcClient
  readonly #shared = new Map<string, Shared>()
  /** Registrations that are being taken away: the same one may not be asked for before that is done. */
  readonly #leaving = new Map<string, Promise<unknown>>()

  constructor(client: RpcClient) {
    this.#client = client
  }

  async subscribe<Kind extends LibvirtEventKind>(
    kind: Kind,
    listener: (event: LibvirtEventOf<Kind>) => void,
    source: EventSource<Kind> | undefined,
  ): Answer<Subscription> {
    const key = `${kind}/${source === undefined ? '' : 'uuid' in source ? source.uuid : source.name}`
    while (this.#leaving.has(key)) await this.#leaving.get(key)
    const shared = this.#shared.get(key) ?? this.#share(key, kind, source)
    const entry = { tell: listener as (event: never) => void }
    shared.listeners.add(entry)
    const registered = await shared.registered
    if (!registered.ok) return registered
    let announceEnd: (reason: LibvirtError | null) => void = () => {}
    const ended = new Promise<LibvirtError | null>((resolve) => {
      announceEnd = resolve
    })
    void this.#client.ended.then(announceEnd)
    const unsubscribe = async (): Answer<null> => {
      announceEnd(null)
      if (!shared.listeners.delete(entry) || shared.listeners.size > 0) return ok(null)
      return this.#leave(key, kind, registered.value)
    }
    return ok({ unsubscribe, ended })
  }

  #share<Kind extends LibvirtEventKind>(key: string, kind: Kind, source: EventSource<Kind> | undefined): Shared {
    const { id, message, translate } = eventTable[kind]
    const listeners: Shared['listeners'] = new Set()
    const handler = (reader: XdrReader) => {
      const event = translate(message.readMessage(reader)) as never
      for (const { tell } of [...listeners]) deliver(tell, event)
    }
    this.#client.events.expect()
    const registered = register(this.#client, { driver: message.driver, id, source }).then((answer) => {
      if (answer.ok) this.#client.events.add(message.number, answer.value, handler)
      else {
        this.#client.events.giveUp()
        this.#shared.delete(key)
      }
      return answer
    })
    const shared = { listeners, registered }
    this.#shared.set(key, shared)
    return shared
  }

  async #leave(key: string, kind: LibvirtEventKind, callbackId: number): Answer<null> {
    const { message } = eventTable[kind]
    this.#shared.delete(key)
    this.#client.events.remove(message.number, callbackId)
    if (this.#client.end !== null) return ok(null)
    const left = deregister(this.#client, message.driver as Driver, callbackId)
    this.#leaving.set(key, left)
    const result = await left
    this.#leaving.delete(key)
    return result
  }
}

/** A listener that throws is a mistake of the program's; it must show, and must not stop the events after it. */
function deliver<Event>(listener: (event: Event) => void, event: Event): void {
  try {
    listener(event)
  } catch (mistake) {
    queueMicrotask(() => {
      throw mistake
    })
  }
}
