// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf, nameOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { DomainCalls, MetadataSlot } from '../surface/domain-calls.ts'
import { nameDomainState } from './domain-state.ts'
import { mapAnswer } from './map-answer.ts'

/** What can be done with a domain as a whole. */
export function buildDomainCalls({ call }: Pick<Caller, 'call'>): DomainCalls {
  return { ...buildLookups(call), ...buildLifeCycle(call), ...buildSaving(call), ...buildQuestions(call) }
}

type Call = Caller['call']
const domainOf = ({ dom }: { readonly dom: procedures.WireDomain }) => dom

function buildLookups(
  call: Call,
): Pick<DomainCalls, 'list' | 'lookupByName' | 'lookupByUuid' | 'lookupById' | 'define' | 'createTransient'> {
  return {
    list: (options) =>
      mapAnswer(
        call(procedures.connectListAllDomains, { needResults: 1, flags: flagsOf(enums.domainListFlags, options) }),
        ({ domains }) => [...domains],
      ),
    lookupByName: (name) => mapAnswer(call(procedures.domainLookupByName, { name }), domainOf),
    lookupByUuid: (uuid) => mapAnswer(call(procedures.domainLookupByUuid, { uuid }), domainOf),
    lookupById: (id) => mapAnswer(call(procedures.domainLookupById, { id }), domainOf),
    define: (xml, options) =>
      mapAnswer(
        call(procedures.domainDefineXmlFlags, { xml, flags: flagsOf(enums.domainDefineFlags, options) }),
        domainOf,
      ),
    createTransient: (xmlDesc, options) =>
      mapAnswer(
        call(procedures.domainCreateXml, { xmlDesc, flags: flagsOf(enums.domainStartFlags, options) }),
        domainOf,
      ),
  }
}

function buildLifeCycle(
  call: Call,
): Pick<
  DomainCalls,
  | 'start'
  | 'shutdown'
  | 'reboot'
  | 'reset'
  | 'destroy'
  | 'undefine'
  | 'suspend'
  | 'resume'
  | 'rename'
  | 'autostart'
  | 'setAutostart'
> {
  return {
    start: (dom, options) =>
      mapAnswer(
        call(procedures.domainCreateWithFlags, { dom, flags: flagsOf(enums.domainStartFlags, options) }),
        domainOf,
      ),
    // The test driver and old daemons have only the call without flags.
    shutdown: (dom, mode) =>
      mode === undefined
        ? call(procedures.domainShutdown, { dom })
        : call(procedures.domainShutdownFlags, { dom, flags: flagsOf(enums.domainShutdownFlags, mode) }),
    reboot: (dom, mode) => call(procedures.domainReboot, { dom, flags: flagsOf(enums.domainRebootFlags, mode) }),
    reset: (dom) => call(procedures.domainReset, { dom, flags: 0 }),
    destroy: (dom, options) =>
      call(procedures.domainDestroyFlags, { dom, flags: flagsOf(enums.domainDestroyFlags, options) }),
    undefine: (dom, options) =>
      call(procedures.domainUndefineFlags, { dom, flags: flagsOf(enums.domainUndefineFlags, options) }),
    suspend: (dom) => call(procedures.domainSuspend, { dom }),
    resume: (dom) => call(procedures.domainResume, { dom }),
    rename: (dom, name) =>
      mapAnswer(call(procedures.domainRename, { dom, newName: name, flags: 0 }), () => ({ ...dom, name })),
    autostart: (dom) => mapAnswer(call(procedures.domainGetAutostart, { dom }), ({ autostart }) => autostart !== 0),
    setAutostart: (dom, autostart) => call(procedures.domainSetAutostart, { dom, autostart: autostart ? 1 : 0 }),
  }
}

function buildSaving(
  call: Call,
): Pick<DomainCalls, 'managedSave' | 'hasManagedSave' | 'removeManagedSave' | 'save' | 'restore'> {
  return {
    managedSave: (dom, options) =>
      call(procedures.domainManagedSave, { dom, flags: flagsOf(enums.domainSaveFlags, options) }),
    hasManagedSave: (dom) =>
      mapAnswer(call(procedures.domainHasManagedSaveImage, { dom, flags: 0 }), ({ result }) => result !== 0),
    removeManagedSave: (dom) => call(procedures.domainManagedSaveRemove, { dom, flags: 0 }),
    save: (dom, path, { xml, ...options } = {}) =>
      call(procedures.domainSaveFlags, {
        dom,
        to: path,
        dxml: xml ?? null,
        flags: flagsOf(enums.domainSaveFlags, options),
      }),
    restore: (path, { xml, ...options } = {}) =>
      call(procedures.domainRestoreFlags, {
        from: path,
        dxml: xml ?? null,
        flags: flagsOf(enums.domainSaveFlags, options),
      }),
  }
}

const hostnameSources = { lease: 1, agent: 2 } as const

function buildQuestions(
  call: Call,
): Pick<
  DomainCalls,
  | 'xml'
  | 'xmlFromNative'
  | 'xmlToNative'
  | 'state'
  | 'info'
  | 'isActive'
  | 'isPersistent'
  | 'isUpdated'
  | 'osType'
  | 'hostname'
  | 'messages'
  | 'metadata'
  | 'setMetadata'
> {
  return {
    xml: (dom, options) =>
      mapAnswer(
        call(procedures.domainGetXmlDesc, { dom, flags: flagsOf(enums.domainXmlFlags, options) }),
        ({ xml }) => xml,
      ),
    xmlFromNative: (nativeFormat, nativeConfig) =>
      mapAnswer(
        call(procedures.connectDomainXmlFromNative, { nativeFormat, nativeConfig, flags: 0 }),
        ({ domainXml }) => domainXml,
      ),
    xmlToNative: (nativeFormat, domainXml) =>
      mapAnswer(
        call(procedures.connectDomainXmlToNative, { nativeFormat, domainXml, flags: 0 }),
        ({ nativeConfig }) => nativeConfig,
      ),
    state: (dom) =>
      mapAnswer(call(procedures.domainGetState, { dom, flags: 0 }), ({ state, reason }) =>
        nameDomainState(state, reason),
      ),
    info: (dom) =>
      mapAnswer(call(procedures.domainGetInfo, { dom }), (info) => ({
        state: nameOf(enums.domainStates, info.state),
        maximumMemoryKiB: Number(info.maxMem),
        memoryKiB: Number(info.memory),
        vcpus: info.nrVirtCpu,
        cpuTimeNs: info.cpuTime,
      })),
    isActive: (dom) => mapAnswer(call(procedures.domainIsActive, { dom }), ({ active }) => active !== 0),
    isPersistent: (dom) =>
      mapAnswer(call(procedures.domainIsPersistent, { dom }), ({ persistent }) => persistent !== 0),
    isUpdated: (dom) => mapAnswer(call(procedures.domainIsUpdated, { dom }), ({ updated }) => updated !== 0),
    osType: (dom) => mapAnswer(call(procedures.domainGetOsType, { dom }), ({ type }) => type),
    hostname: (dom, source) =>
      mapAnswer(
        call(procedures.domainGetHostname, { dom, flags: source === undefined ? 0 : hostnameSources[source] }),
        ({ hostname }) => hostname,
      ),
    messages: (dom) => mapAnswer(call(procedures.domainGetMessages, { dom, flags: 0 }), ({ msgs }) => msgs),
    metadata: (dom, slot, affect) =>
      mapAnswer(
        call(procedures.domainGetMetadata, {
          dom,
          type: enums.domainMetadataTypes[slot.type],
          uri: elementOf(slot)?.uri ?? null,
          flags: flagsOf(enums.domainAffectFlags, affect),
        }),
        ({ metadata }) => metadata,
      ),
    setMetadata: (dom, slot, value, affect) =>
      call(procedures.domainSetMetadata, {
        dom,
        type: enums.domainMetadataTypes[slot.type],
        metadata: value,
        key: elementOf(slot)?.prefix ?? null,
        uri: elementOf(slot)?.uri ?? null,
        flags: flagsOf(enums.domainAffectFlags, affect),
      }),
  }
}

function elementOf(slot: MetadataSlot): { readonly uri: string; readonly prefix: string } | null {
  return slot.type === 'element' ? slot : null
}
