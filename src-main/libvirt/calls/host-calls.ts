// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { HostCalls, LibvirtVersion } from '../surface/host-calls.ts'
import { mapAnswer } from './map-answer.ts'

/** What can be asked of the daemon and the host. */
export function buildHostCalls({ call }: Pick<Caller, 'call'>): HostCalls {
  return {
    uri: () => mapAnswer(call(procedures.connectGetUri, null), ({ uri }) => uri),
    type: () => mapAnswer(call(procedures.connectGetType, null), ({ type }) => type),
    hostname: () => mapAnswer(call(procedures.connectGetHostname, null), ({ hostname }) => hostname),
    libvirtVersion: () => mapAnswer(call(procedures.connectGetLibVersion, null), ({ libVer }) => splitVersion(libVer)),
    hypervisorVersion: () => mapAnswer(call(procedures.connectGetVersion, null), ({ hvVer }) => splitVersion(hvVer)),
    capabilities: () => mapAnswer(call(procedures.connectGetCapabilities, null), ({ capabilities }) => capabilities),
    domainCapabilities: (question = {}) =>
      mapAnswer(
        call(procedures.connectGetDomainCapabilities, {
          emulatorbin: question.emulator ?? null,
          arch: question.architecture ?? null,
          machine: question.machine ?? null,
          virttype: question.virtualizationType ?? null,
          flags: 0,
        }),
        ({ capabilities }) => capabilities,
      ),
    nodeInfo: () =>
      mapAnswer(call(procedures.nodeGetInfo, null), (info) => ({
        model: textOfCharacters(info.model),
        memoryKiB: Number(info.memory),
        cpus: info.cpus,
        mhz: info.mhz,
        nodes: info.nodes,
        socketsPerNode: info.sockets,
        coresPerSocket: info.cores,
        threadsPerCore: info.threads,
      })),
    freeMemoryBytes: () => mapAnswer(call(procedures.nodeGetFreeMemory, null), ({ freeMem }) => Number(freeMem)),
    freePages: (pageSizeKiB, nodes) =>
      mapAnswer(
        call(procedures.nodeGetFreePages, {
          pages: [pageSizeKiB],
          startCell: nodes.first,
          cellCount: nodes.count,
          flags: 0,
        }),
        ({ counts }) => counts.map(Number),
      ),
    cpuModels: (architecture) =>
      mapAnswer(
        call(procedures.connectGetCpuModelNames, { arch: architecture, needResults: 1, flags: 0 }),
        ({ models }) => models,
      ),
    maximumVcpus: (type) =>
      mapAnswer(call(procedures.connectGetMaxVcpus, { type: type ?? null }), ({ maxVcpus }) => maxVcpus),
    smbios: () => mapAnswer(call(procedures.connectGetSysinfo, { flags: 0 }), ({ sysinfo }) => sysinfo),
    isAlive: () => mapAnswer(call(procedures.connectGetLibVersion, null), () => true as const),
  }
}

/** A million for a major version, a thousand for a minor one. */
function splitVersion(version: bigint): LibvirtVersion {
  const number = Number(version)
  return {
    major: Math.floor(number / 1_000_000),
    minor: Math.floor(number / 1_000) % 1_000,
    release: number % 1_000,
  }
}

/** An array of C characters, which ends at the first zero. */
function textOfCharacters(characters: readonly number[]): string {
  const end = characters.indexOf(0)
  const bytes = end === -1 ? characters : characters.slice(0, end)
  return Buffer.from(bytes.map((character) => character & 0xff)).toString('utf8')
}
