// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import type { RpcClient } from '../connection/rpc-client.ts'
import type { LibvirtError } from '../libvirt-error.ts'
import type { Driver } from '../protocol/procedure.ts'
import type { WireDomain, WireNetwork, WireNodeDevice, WireStoragePool } from '../protocol/procedures.gen.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { Answer } from '../surface/answer.ts'
import type { EventSource, Subscription } from '../surface/event-calls.ts'
import type { XdrReader } from '../wire/xdr-reader.ts'
import { eventTable } from './event-table.ts'
import type { LibvirtEventKind, LibvirtEventOf } from './libvirt-event.ts'

/** What a subscription is made of. */
export interface EventWish<Kind extends LibvirtEventKind> {
  readonly clientOf: (driver: Driver) => Answer<RpcClient>
  readonly kind: Kind
  readonly listener: (event: LibvirtEventOf<Kind>) => void
  readonly source: EventSource<Kind> | undefined
}

/** Asks the daemon for one kind of event, and hands what comes to the listener. */
export async function registerEvent<Kind extends LibvirtEventKind>(wish: EventWish<Kind>): Answer<Subscription> {
  const { kind, listener, source } = wish
  const { id, message, translate } = eventTable[kind]
  const found = await wish.clientOf(message.driver)
  if (!found.ok) return found
  const client = found.value
  let isWanted = true
  const handler = (reader: XdrReader) => {
    if (isWanted) deliver(listener, translate(message.readMessage(reader)))
  }
  client.events.expect()
  const registered = await register(client, { driver: message.driver, id, source }, (callbackId) =>
    client.events.add(message.number, callbackId, handler),
  )
  if (!registered.ok) {
    client.events.giveUp()
    return registered
  }
  const callbackId = registered.value
  let announceEnd: (reason: LibvirtError | null) => void = () => {}
  const ended = new Promise<LibvirtError | null>((resolve) => {
    announceEnd = resolve
  })
  void client.ended.then(announceEnd)
  const unsubscribe = async (): Answer<null> => {
    if (!isWanted) return ok(null)
    isWanted = false
    client.events.remove(message.number, callbackId)
    announceEnd(null)
    return client.end === null ? deregister(client, message.driver, callbackId) : ok(null)
  }
  return ok({ unsubscribe, ended })
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

type RegisterAny = { readonly callbackID: number }

function register(
  client: RpcClient,
  wish: { readonly driver: Driver; readonly id: number; readonly source: unknown },
  noteId: (callbackId: number) => void,
): Answer<number> {
  const { driver, id: eventID } = wish
  const source = wish.source ?? null
  const noted = async (answer: Answer<RegisterAny>): Answer<number> => {
    const answered = await answer
    if (!answered.ok) return answered
    noteId(answered.value.callbackID)
    return ok(answered.value.callbackID)
  }
  switch (driver) {
    case 'network':
      return noted(
        client.call(procedures.connectNetworkEventRegisterAny, { eventID, net: source as WireNetwork | null }),
      )
    case 'storage':
      return noted(
        client.call(procedures.connectStoragePoolEventRegisterAny, { eventID, pool: source as WireStoragePool | null }),
      )
    case 'node-device':
      return noted(
        client.call(procedures.connectNodeDeviceEventRegisterAny, { eventID, dev: source as WireNodeDevice | null }),
      )
    default:
      return noted(
        client.call(procedures.connectDomainEventCallbackRegisterAny, { eventID, dom: source as WireDomain | null }),
      )
  }
}

function deregister(client: RpcClient, driver: Driver, callbackID: number): Answer<null> {
  switch (driver) {
    case 'network':
      return client.call(procedures.connectNetworkEventDeregisterAny, { callbackID })
    case 'storage':
      return client.call(procedures.connectStoragePoolEventDeregisterAny, { callbackID })
    case 'node-device':
      return client.call(procedures.connectNodeDeviceEventDeregisterAny, { callbackID })
    default:
      return client.call(procedures.connectDomainEventCallbackDeregisterAny, { callbackID })
  }
}
