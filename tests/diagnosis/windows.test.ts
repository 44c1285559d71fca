// SPDX-License-Identifier: MIT
import { windowsSignatures } from '../../src-main/diagnosis/signatures/windows/windows-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(windowsSignatures, [
  {
    id: 'win-no-disk-virtio',
    named: [
      'A media driver your computer needs is missing. This could be a DVD, USB or Hard disk driver.',
      `We couldn't find any drives. To get a storage driver, click Load driver.`,
    ],
    silent: ['Where do you want to install Windows?'],
  },
  {
    id: 'win-no-network-virtio',
    named: [
      `Let's connect you to a network
You'll need an internet connection to continue setting up your device.`,
    ],
    silent: ['Connected to a network'],
  },
  {
    id: 'win11-requirements',
    named: [`This PC doesn't currently meet Windows 11 system requirements`, 'The PC must support Secure Boot.'],
    silent: ['This PC meets Windows 11 requirements'],
  },
  {
    id: 'win-inaccessible-boot-device',
    named: ['Stop code: INACCESSIBLE_BOOT_DEVICE (0x7B)'],
    silent: ['Stop code: CRITICAL_PROCESS_DIED'],
  },
  {
    id: 'win-press-any-key',
    named: [
      `Press any key to boot from CD or DVD......

UEFI Interactive Shell v2.2`,
    ],
    silent: ['Press any key to boot from CD or DVD......'],
  },
  {
    id: 'win-clock-or-reset-loop',
    named: [
      'The computer restarted unexpectedly or encountered an unexpected error. Windows installation cannot proceed.',
    ],
    silent: ['Windows is installing. Your computer will restart several times.'],
  },
])
