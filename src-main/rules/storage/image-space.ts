// SPDX-License-Identifier: MIT
import { formatKiB } from '../../model/format-kib.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const gib = 1024 ** 3
/** What Windows 11 demands of its disk; a Linux guest with drivers for computing needs about as much. */
const enoughBytes = 64 * gib

export const imageSpace: Rule = {
  id: 'storage.image-space',
  title: 'There is room for a guest’s disk',
  why: 'Windows 11 wants a disk of 64 GiB, games and models want more; a guest whose image can grow no further is paused in the middle of its work.',
  sources: [
    'https://support.microsoft.com/windows/windows-11-system-requirements-86c11283-ea52-4782-9efd-7674389a7ba3',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts: { storage } }) {
    const { imageFolder } = storage
    if (!imageFolder.known) return unknownBecause(imageFolder)
    const { path, freeBytes } = imageFolder.value
    const free = formatKiB(freeBytes / 1024)
    const evidence = [evidenceOf(imageFolder, () => `${free} free in ${path}`)]
    if (freeBytes >= enoughBytes) return pass(`${path} has ${free} free.`, evidence)
    return warn(`${path} has ${free} free; a guest’s disk wants 64 GiB at least.`, evidence, [
      {
        kind: 'setting',
        text: 'Free some space, or keep guests’ disks on another file system: libvirt takes a storage pool in any folder.',
        detail: 'virsh pool-define-as guests dir --target /path/with/room',
      },
      { kind: 'hardware', text: 'A disk of its own for the guest is fastest: it can be handed over as a whole.' },
    ])
  },
}
