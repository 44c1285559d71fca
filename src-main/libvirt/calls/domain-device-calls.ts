// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import * as enums from '../protocol/enums.gen.ts'
import { flagsOf, nameOf } from '../protocol/named-values.ts'
import * as procedures from '../protocol/procedures.gen.ts'
import type { DomainDeviceCalls } from '../surface/domain-device-calls.ts'
import { cpuMapBytes, formatCpuMap, parseCpuMap, parseCpuMaps } from './cpu-map.ts'
import { mapAnswer } from './map-answer.ts'
import { wholeNumber } from './whole-number.ts'

type Call = Caller['call']

/** What can be done with a domain's devices, CPUs, memory and disks. */
export function buildDomainDeviceCalls({ call }: Pick<Caller, 'call'>): DomainDeviceCalls {
  return { ...buildDevices(call), ...buildSizes(call), ...buildPins(call), ...buildDisks(call) }
}

function buildDevices(call: Call): Pick<DomainDeviceCalls, 'attach' | 'detach' | 'detachByAlias' | 'update'> {
  const flags = (options: Parameters<DomainDeviceCalls['attach']>[2]) => flagsOf(enums.domainDeviceFlags, options)
  return {
    attach: (dom, xml, options) => call(procedures.domainAttachDeviceFlags, { dom, xml, flags: flags(options) }),
    detach: (dom, xml, options) => call(procedures.domainDetachDeviceFlags, { dom, xml, flags: flags(options) }),
    detachByAlias: (dom, alias, options) =>
      call(procedures.domainDetachDeviceAlias, { dom, alias, flags: flags(options) }),
    update: (dom, xml, options) => call(procedures.domainUpdateDeviceFlags, { dom, xml, flags: flags(options) }),
  }
}

function buildSizes(
  call: Call,
): Pick<DomainDeviceCalls, 'vcpuCount' | 'setVcpuCount' | 'maximumMemoryKiB' | 'setMemoryKiB'> {
  return {
    vcpuCount: (dom, options) =>
      mapAnswer(
        call(procedures.domainGetVcpusFlags, { dom, flags: flagsOf(enums.domainVcpuFlags, options) }),
        ({ num }) => num,
      ),
    setVcpuCount: (dom, nvcpus, options) =>
      call(procedures.domainSetVcpusFlags, { dom, nvcpus, flags: flagsOf(enums.domainVcpuFlags, options) }),
    maximumMemoryKiB: (dom) => mapAnswer(call(procedures.domainGetMaxMemory, { dom }), ({ memory }) => Number(memory)),
    setMemoryKiB: (dom, memoryKiB, options) =>
      call(procedures.domainSetMemoryFlags, {
        dom,
        memory: wholeNumber(memoryKiB),
        flags: flagsOf(enums.domainMemoryFlags, options),
      }),
  }
}

function buildPins(
  call: Call,
): Pick<
  DomainDeviceCalls,
  | 'vcpus'
  | 'vcpuPins'
  | 'pinVcpu'
  | 'emulatorPin'
  | 'pinEmulator'
  | 'ioThreads'
  | 'addIoThread'
  | 'removeIoThread'
  | 'pinIoThread'
> {
  const affect = (options: Parameters<DomainDeviceCalls['vcpuPins']>[1]) => flagsOf(enums.domainAffectFlags, options)
  const maplen = cpuMapBytes
  return {
    vcpus: async (dom) => {
      const size = await call(procedures.domainGetInfo, { dom })
      if (!size.ok) return size
      const answer = call(procedures.domainGetVcpus, { dom, maxinfo: size.value.nrVirtCpu, maplen })
      return mapAnswer(answer, ({ info, cpumaps }) => {
        const affinities = parseCpuMaps(cpumaps, info.length, maplen)
        return info.map((vcpu, index) => ({
          vcpu: vcpu.number,
          state: nameOf(enums.vcpuStates, vcpu.state),
          cpuTimeNs: vcpu.cpuTime,
          cpu: vcpu.cpu < 0 ? null : vcpu.cpu,
          affinity: affinities[index] ?? [],
        }))
      })
    },
    vcpuPins: async (dom, options) => {
      const flags = affect(options)
      const count = await call(procedures.domainGetVcpusFlags, { dom, flags: flags | enums.domainVcpuFlags.maximum })
      if (!count.ok) return count
      return mapAnswer(
        call(procedures.domainGetVcpuPinInfo, { dom, ncpumaps: count.value.num, maplen, flags }),
        ({ cpumaps, num }) => parseCpuMaps(cpumaps, num, maplen),
      )
    },
    pinVcpu: (dom, vcpu, cpus, options) =>
      call(procedures.domainPinVcpuFlags, { dom, vcpu, cpumap: formatCpuMap(cpus), flags: affect(options) }),
    emulatorPin: (dom, options) =>
      mapAnswer(call(procedures.domainGetEmulatorPinInfo, { dom, maplen, flags: affect(options) }), ({ cpumaps }) =>
        parseCpuMap(cpumaps),
      ),
    pinEmulator: (dom, cpus, options) =>
      call(procedures.domainPinEmulator, { dom, cpumap: formatCpuMap(cpus), flags: affect(options) }),
    ioThreads: (dom, options) =>
      mapAnswer(call(procedures.domainGetIothreadInfo, { dom, flags: affect(options) }), ({ info }) =>
        info.map(({ iothreadId, cpumap }) => ({ id: iothreadId, affinity: parseCpuMap(cpumap) })),
      ),
    addIoThread: (dom, iothreadId, options) =>
      call(procedures.domainAddIothread, { dom, iothreadId, flags: affect(options) }),
    removeIoThread: (dom, iothreadId, options) =>
      call(procedures.domainDelIothread, { dom, iothreadId, flags: affect(options) }),
    pinIoThread: (dom, iothreadsId, cpus, options) =>
      call(procedures.domainPinIothread, { dom, iothreadsId, cpumap: formatCpuMap(cpus), flags: affect(options) }),
  }
}

function buildDisks(
  call: Call,
): Pick<
  DomainDeviceCalls,
  'blockInfo' | 'resizeBlock' | 'blockStatistics' | 'interfaceStatistics' | 'blockJob' | 'abortBlockJob'
> {
  return {
    blockInfo: (dom, path) =>
      mapAnswer(call(procedures.domainGetBlockInfo, { dom, path, flags: 0 }), (info) => ({
        capacityBytes: Number(info.capacity),
        allocationBytes: Number(info.allocation),
        physicalBytes: Number(info.physical),
      })),
    resizeBlock: (dom, disk, capacityBytes, options) =>
      call(procedures.domainBlockResize, {
        dom,
        disk,
        size: wholeNumber(capacityBytes),
        flags: flagsOf(enums.domainBlockResizeFlags, { ...options, bytes: true }),
      }),
    blockStatistics: (dom, path) =>
      mapAnswer(call(procedures.domainBlockStats, { dom, path }), (counters) => ({
        readRequests: counters.rdReq,
        readBytes: counters.rdBytes,
        writeRequests: counters.wrReq,
        writeBytes: counters.wrBytes,
        errors: counters.errs,
      })),
    interfaceStatistics: (dom, device) =>
      mapAnswer(call(procedures.domainInterfaceStats, { dom, device }), (counters) => ({
        receivedBytes: counters.rxBytes,
        receivedPackets: counters.rxPackets,
        receiveErrors: counters.rxErrs,
        receiveDrops: counters.rxDrop,
        sentBytes: counters.txBytes,
        sentPackets: counters.txPackets,
        sendErrors: counters.txErrs,
        sendDrops: counters.txDrop,
      })),
    blockJob: (dom, path) =>
      mapAnswer(call(procedures.domainGetBlockJobInfo, { dom, path, flags: 0 }), (job) =>
        job.found === 0
          ? null
          : {
              type: nameOf(enums.blockJobTypes, job.type),
              bandwidth: job.bandwidth,
              done: job.cur,
              total: job.end,
            },
      ),
    abortBlockJob: (dom, path, options) =>
      call(procedures.domainBlockJobAbort, { dom, path, flags: flagsOf(enums.domainBlockJobAbortFlags, options) }),
  }
}
