// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

/** Failures whose message also begins with “XML error” or “unsupported configuration”. */
const particular = [
  'libvirt-pci-address-conflict',
  'libvirt-swtpm-missing',
  'libvirt-machine-type-unsupported',
  'libvirt-kvm-unavailable',
  'libvirt-cpu-feature-missing',
  'libvirt-qemu-namespace-dropped',
  'vfio-module-not-loaded',
  'iommu-param-missing',
  'ovmf-firmware-missing',
  'spice-gl-failed',
  'qemu-spice-missing',
  'virtiofsd-missing',
  'sec-apparmor-denied',
]

export const libvirtXmlInvalid: Signature = {
  id: 'libvirt-xml-invalid',
  stage: 'start',
  title: 'libvirt does not accept the definition',
  matchers: [
    {
      phrases: [
        'XML document failed to validate against schema',
        'Extra element <word> in interleave',
        'Element domain failed to validate content',
        'Namespace prefix <word> on <element:word> is not defined',
        'Opening and ending tag mismatch',
      ],
      confidence: 'high',
    },
    {
      // A definition that takes SPICE out, but leaves what belongs to it.
      phrases: [
        "chardev '<word>' not supported without spice graphics",
        'Spice audio is not supported without spice graphics',
        'no loader path specified and firmware auto selection disabled',
        'conversion of the nvram template to another target format is not supported',
      ],
      confidence: 'medium',
    },
    { phrases: ['XML error:', 'unsupported configuration:'], confidence: 'low' },
  ],
  assess: ({ matched }: Scene, seen: Assessment | null): Assessment | null => {
    // The general words stand before many particular ones, which then are the cause.
    if (seen?.confidence === 'low' && particular.some((id) => matched.has(id))) return null
    return seen
  },
  explains: [],
  cause: 'An element is misplaced, unknown to this version, or contradicts another.',
  confirm: ['`virt-xml-validate` on the definition.'],
  ruleOut: ['It validates: then the message is about what this host supports.'],
  fix: ['Correct the element the message names.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/formatdomain.html'],
}
