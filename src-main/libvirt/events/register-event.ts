// SPDX-License-Identifier: MIT
import { mapAnswer } from '../calls/map-answer.ts'
import type { RpcClient } from '../connection/rpc-client.ts'
import type { Driver } from '../protocol/procedure.ts'
import type { WireDomain, WireNetwork, WireNodeDevice, WireStoragePool } from '../protocol/procedures.gen.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { Answer } from '../surface/answer.ts'

type RegisterAny = { readonly callbackID: number }

/** Asks the daemon for one kind of event, of one object or of all; answers with the id that its messages will carry. */
export function register(
  client: RpcClient,
  wish: { readonly driver: Driver; readonly id: number; readonly source: unknown },
): Answer<number> {
  const { driver, id: eventID } = wish
  const source = wish.source ?? null
  const noted = (answer: Answer<RegisterAny>) => mapAnswer(answer, ({ callbackID }) => callbackID)
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

/** Gives a registration up. */
export function deregister(client: RpcClient, driver: Driver, callbackID: number): Answer<null> {
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
