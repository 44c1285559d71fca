// SPDX-License-Identifier: MIT
import { sources } from '../build/sources.ts'
import { element } from '../xml/xml-element.ts'
import { at, type DomainCheck, remove, setAttribute } from './domain-check.ts'
import type { DomainView } from './domain-view.ts'
import { insertAt } from './insert-at.ts'

function topologyOf(domain: DomainView) {
  const span = domain.one('/domain/cpu/topology')
  const part = (name: string) => Number(domain.attribute(span, name) ?? 1)
  return {
    span,
    sockets: part('sockets'),
    dies: part('dies'),
    clusters: part('clusters'),
    cores: part('cores'),
    threads: part('threads'),
  }
}

/** What a domain says of its processor. */
export const processorChecks: readonly DomainCheck[] = [
  {
    code: 'no-topology',
    severity: 'warning',
    source: sources.socketLimits,
    find: (domain) => {
      const count = domain.vcpuCount
      if (topologyOf(domain).span !== null || count < 2) return []
      const topology = element('topology', { sockets: 1, dies: 1, cores: count, threads: 1 })
      return [
        {
          at: at(domain, '/domain/cpu'),
          text: `No topology: libvirt makes ${count} sockets of one core, of which Windows uses one or two.`,
          edits: [insertAt(domain, '/domain/cpu', topology)],
        },
      ]
    },
  },
  {
    code: 'windows-sockets',
    severity: 'warning',
    source: sources.socketLimits,
    find: (domain) => {
      const { span, sockets, cores } = topologyOf(domain)
      if (span === null || !domain.isWindows || sockets <= 2) return []
      return [
        {
          at: span,
          text: `${sockets} sockets, of which Windows uses two at most. They would do as cores of one.`,
          edits: [
            setAttribute(domain, span, 'sockets', '1'),
            setAttribute(domain, span, 'cores', `${cores * sockets}`),
          ],
        },
      ]
    },
  },
  {
    code: 'topology-mismatch',
    severity: 'error',
    source: sources.cpuModel,
    find: (domain) => {
      const { span, sockets, dies, clusters, cores, threads } = topologyOf(domain)
      const product = sockets * dies * clusters * cores * threads
      if (span === null || product === domain.vcpuCount) return []
      return [
        {
          at: span,
          text: `The topology makes ${product} vCPUs and <vcpu> says ${domain.vcpuCount}; libvirt refuses to start it. Make them equal.`,
        },
      ]
    },
  },
  {
    code: 'cpu-not-host',
    severity: 'warning',
    source: sources.cpuModel,
    find: (domain) => {
      const cpu = domain.one('/domain/cpu')
      const mode = domain.attribute(cpu, 'mode')
      if (
        mode === 'host-passthrough' ||
        mode === 'maximum' ||
        domain.attribute(domain.one('/domain'), 'type') !== 'kvm'
      )
        return []
      const text = `The guest’s processor is ${mode === 'host-model' ? 'a model like the host’s' : 'a model of QEMU’s'}, without all that the host’s can do. host-passthrough shows it as it is.`
      if (cpu === null)
        return [
          {
            at: at(domain, '/domain'),
            text,
            edits: [insertAt(domain, '/domain', element('cpu', { mode: 'host-passthrough', check: 'none' }))],
          },
        ]
      const models = [...domain.inside(cpu, 'model'), ...domain.inside(cpu, 'vendor')]
      const matching =
        domain.attribute(cpu, 'match') === null
          ? []
          : [{ kind: 'remove-attribute', path: domain.pathOf(cpu), name: 'match' } as const]
      return [
        {
          at: cpu,
          text,
          edits: [
            setAttribute(domain, cpu, 'mode', 'host-passthrough'),
            setAttribute(domain, cpu, 'check', 'none'),
            ...matching,
            ...models.map((model) => remove(domain, model)),
          ],
        },
      ]
    },
  },
  {
    code: 'topoext-missing',
    severity: 'warning',
    source: sources.topologyExtensions,
    find: (domain) => {
      if (
        !domain.isAmd ||
        topologyOf(domain).threads < 2 ||
        domain.one("/domain/cpu/feature[@name='topoext']") !== null
      )
        return []
      return [
        {
          at: at(domain, '/domain/cpu/topology'),
          text: 'Hardware threads without the feature topoext: on this AMD processor the guest sees each as a core of its own.',
          edits: [insertAt(domain, '/domain/cpu', element('feature', { policy: 'require', name: 'topoext' }))],
        },
      ]
    },
  },
  {
    code: 'topoext-on-intel',
    severity: 'error',
    source: sources.topologyExtensions,
    find: (domain) =>
      domain.all("/domain/cpu/feature[@name='topoext']").map((span) =>
        domain.isIntel && domain.attribute(span, 'policy') === 'require'
          ? {
              at: span,
              text: 'topoext is a feature of AMD processors; on this Intel one the guest does not start.',
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'hypervisor-hidden',
    severity: 'warning',
    source: sources.hyperv,
    find: (domain) =>
      domain.all("/domain/cpu/feature[@name='hypervisor']").map((span) =>
        domain.attribute(span, 'policy') === 'disable'
          ? {
              at: span,
              text: 'The guest does not see that it is one, so Windows uses no enlightenment and is a good deal slower.',
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'kvm-hidden',
    severity: 'note',
    source: 'https://linuxiac.com/nvidia-gpu-passthrough-to-windows-vm-from-linux-host',
    find: (domain) =>
      domain.all('/domain/features/kvm/hidden').map((span) =>
        domain.attribute(span, 'state') === 'on'
          ? {
              at: span,
              text: 'KVM’s signature is hidden. NVIDIA’s drivers have not needed that since 465 (2021).',
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'physical-address-bits',
    severity: 'warning',
    source: sources.physicalBits,
    find: (domain) => {
      const processor = domain.host?.physicalAddressBits ?? null
      const iommu = domain.host?.iommuAddressBits ?? null
      const span = domain.one('/domain/cpu/maxphysaddr')
      const limit = Number(
        domain.attribute(span, 'limit') ?? domain.attribute(span, 'bits') ?? Number.POSITIVE_INFINITY,
      )
      if (
        processor === null ||
        iommu === null ||
        iommu >= processor ||
        limit <= iommu ||
        domain.passedThrough.length === 0
      )
        return []
      const text = `The processor addresses ${processor} bits and the IOMMU ${iommu}: large BARs come to lie where the card cannot reach, and the screen stays black.`
      const wanted = domain.host?.schemaParts.includes('cpu/maxphysaddr@limit')
        ? element('maxphysaddr', { mode: 'passthrough', limit: iommu })
        : element('maxphysaddr', { mode: 'emulate', bits: iommu })
      const edit =
        span === null
          ? insertAt(domain, '/domain/cpu', wanted)
          : ({ kind: 'replace', path: domain.pathOf(span), element: wanted } as const)
      return [{ at: span ?? at(domain, '/domain/cpu'), text, edits: [edit] }]
    },
  },
  {
    code: 'nested-in-windows',
    severity: 'note',
    source: sources.vbsCost,
    find: (domain) => {
      const feature = domain.isAmd ? 'svm' : domain.isIntel ? 'vmx' : null
      const mode = domain.attribute(domain.one('/domain/cpu'), 'mode')
      if (feature === null || !domain.isWindows || mode !== 'host-passthrough') return []
      if (domain.one(`/domain/cpu/feature[@name='${feature}']`) !== null) return []
      return [
        {
          at: at(domain, '/domain/cpu'),
          text: 'Windows sees virtualization and may start VBS on it, which costs up to a million exits a second. Without WSL2 and Docker Desktop it can be switched off.',
          edits: [insertAt(domain, '/domain/cpu', element('feature', { policy: 'disable', name: feature }))],
        },
      ]
    },
  },
]
