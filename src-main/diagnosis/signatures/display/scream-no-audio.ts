// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const screamNoAudio: Signature = {
  id: 'scream-no-audio',
  stage: 'display',
  title: 'Scream plays nothing',
  matchers: [
    {
      phrases: [
        '/dev/shm/scream-ivshmem: <ENOENT>',
        "Could not open '/dev/shm/scream<path>'",
        '/dev/shm/scream: <ENOENT>',
        'Unable to open scream-ivshmem',
        'scream-ivshmem … No such file',
      ],
      confidence: 'low',
    },
  ],
  explains: [],
  cause: 'A firewall closes UDP port 4010, it listens on the wrong interface, or its shared memory is missing.',
  confirm: ['`ss -lun | grep 4010`; the size of the shared memory is 2 MiB.'],
  ruleOut: ['Packets arrive at the receiver.'],
  fix: ['Open the port on virbr0; name the interface with -i.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
