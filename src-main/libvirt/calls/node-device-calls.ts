// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { NodeDeviceCalls } from '../surface/node-device-calls.ts'
import { mapAnswer } from './map-answer.ts'

/** Devices of the host. */
export function buildNodeDeviceCalls({ call }: Pick<Caller, 'call'>): NodeDeviceCalls {
  return {
    list: (options) =>
      mapAnswer(
        call(procedures.connectListAllNodeDevices, {
          needResults: 1,
          flags: flagsOf(enums.nodeDeviceListFlags, options),
        }),
        ({ devices }) => [...devices],
      ),
    lookupByName: (name) => mapAnswer(call(procedures.nodeDeviceLookupByName, { name }), ({ dev }) => dev),
    xml: ({ name }) => mapAnswer(call(procedures.nodeDeviceGetXmlDesc, { name, flags: 0 }), ({ xml }) => xml),
    parent: ({ name }) => mapAnswer(call(procedures.nodeDeviceGetParent, { name }), ({ parentName }) => parentName),
    capabilities: async ({ name }) => {
      const count = await call(procedures.nodeDeviceNumOfCaps, { name })
      if (!count.ok) return count
      return mapAnswer(call(procedures.nodeDeviceListCaps, { name, maxnames: count.value.num }), ({ names }) => names)
    },
    detach: ({ name }, driver) =>
      call(procedures.nodeDeviceDetachFlags, { name, driverName: driver ?? null, flags: 0 }),
    reattach: ({ name }) => call(procedures.nodeDeviceReAttach, { name }),
    reset: ({ name }) => call(procedures.nodeDeviceReset, { name }),
  }
}
