// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import type { StorageVolumeRef } from '../objects.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf, nameOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { StorageVolumeCalls, VolumeRange } from '../surface/storage-calls.ts'
import { mapAnswer } from './map-answer.ts'
import { wholeNumber } from './whole-number.ts'

const volumeOf = ({ vol }: { readonly vol: StorageVolumeRef }) => vol

/** Storage volumes. */
export function buildStorageVolumeCalls(caller: Pick<Caller, 'call' | 'openStream'>): StorageVolumeCalls {
  const { call } = caller
  return {
    list: (pool) =>
      mapAnswer(call(procedures.storagePoolListAllVolumes, { pool, needResults: 1, flags: 0 }), ({ vols }) => [
        ...vols,
      ]),
    lookupByName: (pool, name) => mapAnswer(call(procedures.storageVolLookupByName, { pool, name }), volumeOf),
    lookupByPath: (path) => mapAnswer(call(procedures.storageVolLookupByPath, { path }), volumeOf),
    lookupByKey: (key) => mapAnswer(call(procedures.storageVolLookupByKey, { key }), volumeOf),
    create: (pool, xml, options) =>
      mapAnswer(
        call(procedures.storageVolCreateXml, { pool, xml, flags: flagsOf(enums.storageVolumeCreateFlags, options) }),
        volumeOf,
      ),
    createFrom: (pool, xml, clonevol, options) =>
      mapAnswer(
        call(procedures.storageVolCreateXmlFrom, {
          pool,
          xml,
          clonevol,
          flags: flagsOf(enums.storageVolumeCreateFlags, options),
        }),
        volumeOf,
      ),
    delete: (vol, options) =>
      call(procedures.storageVolDelete, { vol, flags: flagsOf(enums.storageVolumeDeleteFlags, options) }),
    wipe: (vol) => call(procedures.storageVolWipe, { vol, flags: 0 }),
    resize: (vol, capacityBytes, options) =>
      call(procedures.storageVolResize, {
        vol,
        capacity: wholeNumber(capacityBytes),
        flags: flagsOf(enums.storageVolumeResizeFlags, options),
      }),
    xml: (vol) => mapAnswer(call(procedures.storageVolGetXmlDesc, { vol, flags: 0 }), ({ xml }) => xml),
    info: (vol) =>
      mapAnswer(call(procedures.storageVolGetInfo, { vol }), (info) => ({
        type: nameOf(enums.storageVolumeTypes, info.type),
        capacityBytes: Number(info.capacity),
        allocationBytes: Number(info.allocation),
      })),
    path: (vol) => mapAnswer(call(procedures.storageVolGetPath, { vol }), ({ name }) => name),
    upload: (vol, range) =>
      mapAnswer(caller.openStream(procedures.storageVolUpload, transferOf(vol, range)), ({ stream }) => stream),
    download: (vol, range) =>
      mapAnswer(caller.openStream(procedures.storageVolDownload, transferOf(vol, range)), ({ stream }) => stream),
  }
}

/** A length of zero is libvirt's way of saying all. */
function transferOf(vol: StorageVolumeRef, { offsetBytes = 0, lengthBytes = 0 }: VolumeRange = {}) {
  return { vol, offset: wholeNumber(offsetBytes), length: wholeNumber(lengthBytes), flags: 0 }
}
