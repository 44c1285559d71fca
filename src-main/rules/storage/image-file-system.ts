// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

interface Advice {
  readonly trouble: string
  readonly remedy: Remedy
}

/** libvirt’s own pool; never a folder above it, which holds other things of the host. */
const imagesPath = '/var/lib/libvirt/images'

const copyOnWrite =
  'writes each changed block to a new place; that scatters a guest’s disk and slows it more from week to week'

/** File systems on which disk images do badly, and what helps; all others are fine. */
const advice: Readonly<Record<string, () => Advice>> = {
  btrfs: () => ({
    trouble: copyOnWrite,
    remedy: {
      kind: 'setting',
      text: 'Switch copying off for the folder before the first image is made; images in it then have no checksums and no snapshots of their own.',
      detail: `sudo mkdir -p ${imagesPath} && sudo chattr +C ${imagesPath}`,
    },
  }),
  bcachefs: () => ({
    trouble: copyOnWrite,
    remedy: {
      kind: 'setting',
      text: 'Switch copying off for the folder before the first image is made.',
      detail: `sudo mkdir -p ${imagesPath} && sudo bcachefs set-file-option --nocow ${imagesPath}`,
    },
  }),
  zfs: () => ({
    trouble: 'writes in records of 128 KiB, so that each small write of a guest rewrites a large record',
    remedy: {
      kind: 'setting',
      text: 'Give guests a volume (zvol) each, or a dataset with small records.',
      detail: 'zfs create -o recordsize=64K pool/guests',
    },
  }),
  ...Object.fromEntries(
    ['nfs', 'nfs4', 'cifs', 'smb3', '9p', 'fuse.sshfs'].map((name) => [
      name,
      () => ({
        trouble:
          'keeps a guest’s disk on another machine: each access crosses the network, and the guest stops with it',
        remedy: { kind: 'setting', text: 'Keep the disks of guests on this machine.' } as const,
      }),
    ]),
  ),
  ...Object.fromEntries(
    ['tmpfs', 'overlay', 'ramfs'].map((name) => [
      name,
      () => ({
        trouble: 'keeps nothing over a restart of the host',
        remedy: { kind: 'setting', text: 'Put a storage pool on a disk before a guest is made.' } as const,
      }),
    ]),
  ),
}

export const imageFileSystem: Rule = {
  id: 'storage.image-file-system',
  title: 'The file system suits a guest’s disk',
  why: 'A disk image is written in small pieces all over; some file systems answer that with fragments, copies or a journey over the network.',
  sources: [
    'https://btrfs.readthedocs.io/en/latest/ch-swapfile.html',
    'https://wiki.archlinux.org/title/Btrfs#Disabling_CoW',
    'https://openzfs.github.io/openzfs-docs/Performance%20and%20Tuning/Workload%20Tuning.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts: { storage } }) {
    const { imageFolder } = storage
    if (!imageFolder.known) return unknownBecause(imageFolder)
    const { path, fileSystem } = imageFolder.value
    const evidence = [evidenceOf(imageFolder, () => `${path} is ${fileSystem}`)]
    const found = Object.hasOwn(advice, fileSystem) ? advice[fileSystem]?.() : undefined
    if (found === undefined) return pass(`${path} is on ${fileSystem}, which suits disk images.`, evidence)
    return warn(`${path} is on ${fileSystem}, which ${found.trouble}.`, evidence, [found.remedy])
  },
}
