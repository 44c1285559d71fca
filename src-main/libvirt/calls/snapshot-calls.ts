// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import type { Caller } from '../connection/caller.ts'
import type { SnapshotRef } from '../objects.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { SnapshotCalls } from '../surface/snapshot-calls.ts'
import { mapAnswer } from './map-answer.ts'

/** Snapshots of a domain. */
export function buildSnapshotCalls({ call }: Pick<Caller, 'call'>): SnapshotCalls {
  return {
    list: (dom, options) =>
      mapAnswer(
        call(procedures.domainListAllSnapshots, {
          dom,
          needResults: 1,
          flags: flagsOf(enums.snapshotListFlags, options),
        }),
        ({ snapshots }) => snapshots.map(fromWire),
      ),
    lookupByName: (dom, name) =>
      mapAnswer(call(procedures.domainSnapshotLookupByName, { dom, name, flags: 0 }), ({ snap }) => fromWire(snap)),
    current: async (dom) => {
      const has = await call(procedures.domainHasCurrentSnapshot, { dom, flags: 0 })
      if (!has.ok) return has
      if (has.value.result === 0) return ok(null)
      return mapAnswer(call(procedures.domainSnapshotCurrent, { dom, flags: 0 }), ({ snap }) => fromWire(snap))
    },
    create: (dom, xmlDesc, options) =>
      mapAnswer(
        call(procedures.domainSnapshotCreateXml, { dom, xmlDesc, flags: flagsOf(enums.snapshotCreateFlags, options) }),
        ({ snap }) => fromWire(snap),
      ),
    revert: (snapshot, options) =>
      call(procedures.domainRevertToSnapshot, {
        snap: toWire(snapshot),
        flags: flagsOf(enums.snapshotRevertFlags, options),
      }),
    delete: (snapshot, options) =>
      call(procedures.domainSnapshotDelete, {
        snap: toWire(snapshot),
        flags: flagsOf(enums.snapshotDeleteFlags, options),
      }),
    xml: (snapshot, options) =>
      mapAnswer(
        call(procedures.domainSnapshotGetXmlDesc, {
          snap: toWire(snapshot),
          flags: flagsOf(enums.snapshotXmlFlags, options),
        }),
        ({ xml }) => xml,
      ),
  }
}

function fromWire({ name, dom }: procedures.WireDomainSnapshot): SnapshotRef {
  return { name, domain: dom }
}

function toWire({ name, domain }: SnapshotRef): procedures.WireDomainSnapshot {
  return { name, dom: domain }
}
