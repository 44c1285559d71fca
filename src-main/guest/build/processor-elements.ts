// SPDX-License-Identifier: MIT
import { formatCpuList } from '../../model/cpu-list.ts'
import type { GuestProcessor } from '../../model/guest-spec.ts'
import { because, element, type XmlContent, type XmlElement } from '../xml/xml-element.ts'
import { cpuFeatures, physicalAddressElement } from './cpu-features.ts'
import { type GuestBuild, hasPart, iothreadCountOf, vcpuCountOf } from './guest-build.ts'
import { guestNumaElement } from './numa-elements.ts'
import { sources } from './sources.ts'

/** `<vcpu>`, `<iothreads>` and `<cputune>`. */
export function processorPlacement({ spec }: GuestBuild): XmlContent {
  const iothreads = iothreadCountOf(spec)
  return [
    because(
      element('vcpu', { placement: 'static' }, `${vcpuCountOf(spec.processor.topology)}`),
      'As many as the topology below has.',
      { part: 'processor' },
    ),
    iothreads > 0 &&
      because(element('iothreads', {}, `${iothreads}`), 'Threads that serve disks beside QEMU’s main loop.', {
        source: sources.ioThreads,
        part: 'disks',
      }),
    cpuTuneElement(spec.processor),
  ]
}

function cpuTuneElement({ pinning }: GuestProcessor): XmlElement | null {
  if (pinning === null) return null
  return because(
    element(
      'cputune',
      {},
      pinning.vcpus.map((cpu, vcpu) => element('vcpupin', { vcpu, cpuset: cpu })),
      because(
        element('emulatorpin', { cpuset: formatCpuList(pinning.emulator) }),
        'QEMU’s own threads stay on the host’s processors; without this they may run on any, the guest’s included.',
        { source: sources.cpuTuning, part: 'processor' },
      ),
      pinning.iothreads.map((cpus, index) =>
        because(
          element('iothreadpin', { iothread: index + 1, cpuset: formatCpuList(cpus) }),
          'Disks are served beside the guest’s processors.',
          { source: sources.cpuTuning, part: 'processor' },
        ),
      ),
    ),
    'Each virtual processor has a host processor; hardware threads of one core are threads of one core in the guest.',
    { source: sources.cpuTuning, part: 'processor' },
  )
}

/** `<cpu>`. */
export function cpuElement(build: GuestBuild): XmlElement {
  const { spec, host } = build
  const mode = host.supportsHostPassthrough ? 'host-passthrough' : 'maximum'
  // Keeps features that cannot be migrated, such as an invariant TSC; only where somebody tuned for this one host.
  const isTuned = spec.purpose !== 'general' && hasPart(host, 'cpu@migratable') && host.domainType === 'kvm'
  const { sockets, dies, cores, threads } = spec.processor.topology
  return because(
    element(
      'cpu',
      { mode, check: 'none', migratable: isTuned ? 'off' : null },
      because(
        element('topology', { sockets, dies, cores, threads }),
        'Without it libvirt makes one socket of every processor, and Windows uses one or two sockets only.',
        { source: sources.socketLimits, part: 'processor' },
      ),
      spec.processor.hasHostCache &&
        host.supportsHostPassthrough &&
        because(
          element('cache', { mode: 'passthrough' }),
          'The guest sees the caches that its pinned processors really share.',
          { source: sources.cpuModel, part: 'processor' },
        ),
      physicalAddressElement(build),
      cpuFeatures(build),
      guestNumaElement(build),
    ),
    host.supportsHostPassthrough
      ? 'The guest gets every feature of this processor; it need not move to another machine.'
      : 'The most that emulation offers: this host runs no guests on its own processor.',
    { source: sources.cpuModel },
  )
}
