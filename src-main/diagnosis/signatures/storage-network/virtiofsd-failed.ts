// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const virtiofsdFailed: Signature = {
  id: 'virtiofsd-failed',
  stage: 'storage-network',
  title: 'The program that shares folders ends at once',
  matchers: [
    {
      phrases: [
        'virtiofsd died unexpectedly',
        'virtiofsd died and reported',
        "virtiofsd binary '<path>' is not executable",
        'failed to start virtiofsd',
      ],
      confidence: 'high',
    },
    {
      // What it writes itself before it ends. Of a guest that ends first it says “Disconnected”.
      phrases: [
        'ERROR virtiofsd] ',
        'Error entering sandbox: ',
        'Error creating vhost-user backend: ',
        'Failed to create internal filesystem representation: ',
        'Error getting mountinfo prefix: ',
      ],
      confidence: 'medium',
      without: ['Waiting for daemon failed: HandleRequest(Disconnected)'],
    },
  ],
  explains: [],
  cause:
    'It does not know an option that this libvirt gives it, may not open the folder, or an update left it and libvirt apart.',
  confirm: ['Read its log: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.', 'Start it by hand with `--version`.'],
  ruleOut: ['Its log ends without an error.'],
  fix: [
    'Bring virtiofsd and libvirt to the versions of one release, and restart libvirt.',
    'Let it into the folder, or share another.',
    'Take a `<binary path=…/>` out that names an old program.',
  ],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/virt-manager/virt-manager/issues/1124', 'https://libvirt.org/kbase/virtiofs.html'],
}
