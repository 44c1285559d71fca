// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf, nameOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { StoragePoolCalls } from '../surface/storage-calls.ts'
import { mapAnswer } from './map-answer.ts'

const poolOf = ({ pool }: { readonly pool: procedures.WireStoragePool }) => pool

/** Storage pools. */
export function buildStoragePoolCalls({ call }: Pick<Caller, 'call'>): StoragePoolCalls {
  return {
    list: (options) =>
      mapAnswer(
        call(procedures.connectListAllStoragePools, {
          needResults: 1,
          flags: flagsOf(enums.storagePoolListFlags, options),
        }),
        ({ pools }) => [...pools],
      ),
    lookupByName: (name) => mapAnswer(call(procedures.storagePoolLookupByName, { name }), poolOf),
    lookupByUuid: (uuid) => mapAnswer(call(procedures.storagePoolLookupByUuid, { uuid }), poolOf),
    lookupByTargetPath: (path) => mapAnswer(call(procedures.storagePoolLookupByTargetPath, { path }), poolOf),
    lookupByVolume: (vol) => mapAnswer(call(procedures.storagePoolLookupByVolume, { vol }), poolOf),
    define: (xml, options) =>
      mapAnswer(
        call(procedures.storagePoolDefineXml, { xml, flags: flagsOf(enums.storagePoolDefineFlags, options) }),
        poolOf,
      ),
    createTransient: (xml, options) =>
      mapAnswer(
        call(procedures.storagePoolCreateXml, { xml, flags: flagsOf(enums.storagePoolCreateFlags, options) }),
        poolOf,
      ),
    build: (pool, options) =>
      call(procedures.storagePoolBuild, { pool, flags: flagsOf(enums.storagePoolBuildFlags, options) }),
    start: (pool, options) =>
      call(procedures.storagePoolCreate, { pool, flags: flagsOf(enums.storagePoolCreateFlags, options) }),
    stop: (pool) => call(procedures.storagePoolDestroy, { pool }),
    undefine: (pool) => call(procedures.storagePoolUndefine, { pool }),
    delete: (pool, options) =>
      call(procedures.storagePoolDelete, { pool, flags: flagsOf(enums.storagePoolDeleteFlags, options) }),
    refresh: (pool) => call(procedures.storagePoolRefresh, { pool, flags: 0 }),
    xml: (pool, options) =>
      mapAnswer(
        call(procedures.storagePoolGetXmlDesc, { pool, flags: flagsOf(enums.storageXmlFlags, options) }),
        ({ xml }) => xml,
      ),
    info: (pool) =>
      mapAnswer(call(procedures.storagePoolGetInfo, { pool }), (info) => ({
        state: nameOf(enums.storagePoolStates, info.state),
        capacityBytes: Number(info.capacity),
        allocationBytes: Number(info.allocation),
        availableBytes: Number(info.available),
      })),
    isActive: (pool) => mapAnswer(call(procedures.storagePoolIsActive, { pool }), ({ active }) => active !== 0),
    isPersistent: (pool) =>
      mapAnswer(call(procedures.storagePoolIsPersistent, { pool }), ({ persistent }) => persistent !== 0),
    autostart: (pool) =>
      mapAnswer(call(procedures.storagePoolGetAutostart, { pool }), ({ autostart }) => autostart !== 0),
    setAutostart: (pool, autostart) => call(procedures.storagePoolSetAutostart, { pool, autostart: autostart ? 1 : 0 }),
    capabilities: () =>
      mapAnswer(call(procedures.connectGetStoragePoolCapabilities, { flags: 0 }), ({ capabilities }) => capabilities),
  }
}
