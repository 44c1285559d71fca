// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { buildPreseed } from '../../../../src-main/guest/install/build-preseed.ts'
import { judgeInstallDisk } from '../../../../src-main/guest/install/judge-install-disk.ts'
import type { GuestDisk } from '../../../../src-main/model/guest-spec.ts'

const answers = {
  ...{ userName: 'anna', hostName: 'ml-box', locale: 'de-DE', timeZone: 'Europe/Berlin' },
  ...{ passwordHash: '$6$abcdefgh$0123456789', targetDisk: 'vda' as const },
}

/** The answer to each question, with the package that it is kept for. */
function readAnswers(): ReadonlyMap<string, string> {
  const built = buildPreseed(answers)
  if (!built.ok) throw new Error(built.failure.problem)
  return new Map(
    built.value
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [owner = '', name = '', , ...value] = line.split(' ')
        return [name, `${owner}: ${value.join(' ')}`]
      }),
  )
}

// Each of these is asked at the priority `critical` in Debian 12 or 13, or has a default that leaves the system without its agent.
test.each([
  ['a disk that has a label of its own', 'partman-partitioning/confirm_write_new_label', 'd-i: true'],
  ['a disk that had LVM', 'partman-lvm/device_remove_lvm', 'd-i: true'],
  ['a disk that had RAID', 'partman-md/device_remove_md', 'd-i: true'],
  ['a disk that started by BIOS', 'partman-efi/non_efi_system', 'd-i: true'],
  ['writing to the disk', 'partman/confirm', 'd-i: true'],
  ['writing where nothing is overwritten', 'partman/confirm_nooverwrite', 'd-i: true'],
  ['a DVD, which has no need of a mirror', 'apt-setup/use_mirror', 'd-i: true'],
  ['the account', 'passwd/username', 'd-i: anna'],
  ['its full name', 'passwd/user-fullname', 'd-i: anna'],
  ['its password', 'passwd/user-password-crypted', `d-i: ${answers.passwordHash}`],
  ['a password for root', 'passwd/root-login', 'd-i: false'],
  ['where the boot loader goes', 'grub-installer/bootdev', 'd-i: /dev/vda'],
  ['the end', 'finish-install/reboot_in_progress', 'd-i: '],
  ['a question of tasksel, which keeps it itself', 'tasksel/first', 'tasksel: standard, ssh-server'],
  ['a question of a package that is installed later', 'popularity-contest/participate', 'popularity-contest: false'],
])('the installer is told of %s', (_, name, answer) => {
  expect(readAnswers().get(name)).toBe(answer)
})

const gib = 1024 ** 3
const disk = (source: GuestDisk['source']): GuestDisk => ({
  ...{ source, bus: 'virtio-blk', cache: 'none', io: 'io_uring', discard: true, iothread: null, serial: null },
})
const volume = (sizeBytes: number) =>
  disk({ kind: 'new-volume', pool: 'default', name: 'a.qcow2', format: 'qcow2', sizeBytes, preallocation: 'metadata' })

test('a disk that Debian’s partitions do not fit on is refused before the installer stops at it', () => {
  expect(judgeInstallDisk('preseed', [volume(8 * gib)])).toEqual([
    {
      ...{ severity: 'error', code: 'disk-too-small', field: 'disks.0.source.sizeBytes' },
      text: expect.stringContaining('at least 10 GiB'),
    },
  ])
  expect(judgeInstallDisk('preseed', [volume(10 * gib)])).toEqual([])
  expect(judgeInstallDisk('kickstart', [volume(8 * gib)])).toEqual([])
  expect(judgeInstallDisk('preseed', [disk({ kind: 'file', path: '/a.raw', format: 'raw' }), volume(gib)])).toEqual([])
  expect(judgeInstallDisk('preseed', [])).toEqual([])
})
