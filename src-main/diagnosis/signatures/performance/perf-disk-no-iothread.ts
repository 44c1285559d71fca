// SPDX-License-Identifier: MIT

import { definitionLacks, definitionPhrases } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

const wanted = ['\\<iothreads', "iothread='<n>'"]

export const perfDiskNoIothread: Signature = {
  id: 'perf-disk-no-iothread',
  stage: 'performance',
  title: 'The disk’s work holds up the guest',
  matchers: [],
  looksFor: [...definitionPhrases, ...wanted],
  assess: (scene: Scene): Assessment | null => definitionLacks(scene, wanted, '<iothreads>'),
  explains: [],
  cause: 'One thread of QEMU does the disk’s work beside everything else.',
  confirm: ['`<iothreads>`, cache and io of the disks.'],
  ruleOut: ['The disk has a thread of its own.'],
  fix: ['virtio with an iothread, cache=none, io=native for raw files or io_uring.'],
  risk: 'Never cache=unsafe: it loses data.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF', 'https://libvirt.org/formatdomain.html'],
}
