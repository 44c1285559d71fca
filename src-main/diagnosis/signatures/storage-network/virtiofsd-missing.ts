// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const virtiofsdMissing: Signature = {
  id: 'virtiofsd-missing',
  stage: 'storage-network',
  title: 'The program that shares folders is not installed',
  matchers: [
    {
      phrases: [
        'Unable to find a satisfying virtiofsd',
        "Unable to find 'virtiofsd' binary in",
        'virtiofsd is not installed. To use virtio-fs',
        'virtiofsd is not installed',
        'virtiofsd … No such file or directory … vhost-user',
      ],
      confidence: 'high',
    },
    {
      phrases: [
        'virtiofs requires shared memory',
        "'virtiofs' requires shared memory",
        "'virtiofs' requires one or more NUMA nodes",
        'virtiofs requires one or more NUMA nodes',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'virtiofsd left QEMU’s package and has one of its own, or the guest’s memory is not shared, which it needs.',
  confirm: ['`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; descriptors in /usr/share/qemu/vhost-user.'],
  ruleOut: ['The program and its descriptor are there.'],
  fix: [
    'Install virtiofsd and restart libvirt.',
    "Share the memory: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.",
  ],
  risk: 'None.',
  remedy: null,
  sources: ['https://libvirt.org/kbase/virtiofs.html'],
}
