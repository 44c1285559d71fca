// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf, nameOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { DhcpLease, NetworkCalls } from '../surface/network-calls.ts'
import { mapAnswer } from './map-answer.ts'

const networkOf = ({ net }: { readonly net: procedures.WireNetwork }) => net

/** Virtual networks. */
export function buildNetworkCalls({ call }: Pick<Caller, 'call'>): NetworkCalls {
  return {
    list: (options) =>
      mapAnswer(
        call(procedures.connectListAllNetworks, { needResults: 1, flags: flagsOf(enums.networkListFlags, options) }),
        ({ nets }) => [...nets],
      ),
    lookupByName: (name) => mapAnswer(call(procedures.networkLookupByName, { name }), networkOf),
    lookupByUuid: (uuid) => mapAnswer(call(procedures.networkLookupByUuid, { uuid }), networkOf),
    // Daemons before libvirt 7.7 have only the call without flags.
    define: (xml, options) =>
      mapAnswer(
        options === undefined
          ? call(procedures.networkDefineXml, { xml })
          : call(procedures.networkDefineXmlFlags, { xml, flags: flagsOf(enums.networkDefineFlags, options) }),
        networkOf,
      ),
    createTransient: (xml) => mapAnswer(call(procedures.networkCreateXml, { xml }), networkOf),
    start: (net) => call(procedures.networkCreate, { net }),
    stop: (net) => call(procedures.networkDestroy, { net }),
    undefine: (net) => call(procedures.networkUndefine, { net }),
    xml: (net, options) =>
      mapAnswer(
        call(procedures.networkGetXmlDesc, { net, flags: flagsOf(enums.networkXmlFlags, options) }),
        ({ xml }) => xml,
      ),
    bridge: (net) => mapAnswer(call(procedures.networkGetBridgeName, { net }), ({ name }) => name),
    isActive: (net) => mapAnswer(call(procedures.networkIsActive, { net }), ({ active }) => active !== 0),
    isPersistent: (net) =>
      mapAnswer(call(procedures.networkIsPersistent, { net }), ({ persistent }) => persistent !== 0),
    autostart: (net) => mapAnswer(call(procedures.networkGetAutostart, { net }), ({ autostart }) => autostart !== 0),
    setAutostart: (net, autostart) => call(procedures.networkSetAutostart, { net, autostart: autostart ? 1 : 0 }),
    dhcpLeases: (net, mac) =>
      mapAnswer(
        call(procedures.networkGetDhcpLeases, { net, mac: mac ?? null, needResults: 1, flags: 0 }),
        ({ leases }) => leases.map(fromWire),
      ),
  }
}

function fromWire(lease: procedures.WireNetworkDhcpLease): DhcpLease {
  return {
    interface: lease.iface,
    expires: Number(lease.expirytime),
    type: nameOf(enums.ipAddressTypes, lease.type),
    mac: lease.mac,
    address: lease.ipaddr,
    prefix: lease.prefix,
    hostname: lease.hostname,
    clientId: lease.clientid,
  }
}
