// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { packageRemedy } from '../package-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'

export const guestFirmware: Rule = {
  id: 'virtualization.guest-firmware',
  title: 'UEFI firmware for guests is installed',
  why: 'A GPU’s driver finds its card through the guest’s UEFI; BIOS guests need the card’s legacy ROM and VGA arbitration, which modern cards and Windows 11 no longer support.',
  sources: [
    'https://www.qemu.org/docs/master/interop/firmware.html',
    'https://libvirt.org/formatdomain.html#bios-bootloader',
  ],
  blocking: false,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const { guestFirmware: firmware } = facts.virtualization
    const { architecture } = facts.cpu
    if (!firmware.known) return unknownBecause(firmware)
    const wanted = architecture.known ? architecture.value : 'x86_64'
    const fitting = firmware.value.filter(
      ({ interfaces, architectures }) => interfaces.includes('uefi') && architectures.includes(wanted),
    )
    const present = fitting.find(({ isPresent }) => isPresent === true)
    if (present) {
      return pass('UEFI for guests is described and its files are there.', [
        { source: present.descriptor, text: 'files present' },
      ])
    }
    const untold = fitting.find(({ isPresent }) => isPresent === null)
    if (untold)
      return unknownBecause(unknown(`nothing says whether the files that ${untold.descriptor} names are there`))
    const unread = firmware.value.find(({ interfaces, isPresent }) => isPresent === null && interfaces.length === 0)
    if (unread) return unknownBecause(unknown(`${unread.descriptor} could not be read`))
    const remedies = [packageRemedy('guest-firmware', facts)] as const
    const [broken] = fitting
    if (broken === undefined) {
      return fail('No UEFI for guests is described.', [evidenceOf(firmware, () => `none for ${wanted}`)], remedies)
    }
    return fail(
      'UEFI for guests is described, but its files are missing.',
      fitting.map(({ descriptor }) => ({ source: descriptor, text: 'names files that are not there' })),
      remedies,
    )
  },
}
