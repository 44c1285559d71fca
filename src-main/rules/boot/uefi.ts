// SPDX-License-Identifier: MIT
import { firmwareRemedy } from '../firmware-words.ts'
import { hypervisorName } from '../hypervisor-words.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const uefi: Rule = {
  id: 'boot.uefi',
  title: 'The host starts through UEFI',
  why: 'A legacy start lets the firmware’s old VGA code take hold of the card, and leaves no one-time boot entry to try a change with.',
  sources: ['https://docs.kernel.org/admin-guide/efi-stub.html', 'https://systemd.io/BOOT_LOADER_INTERFACE/'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { firmware } = facts.boot
    if (!firmware.known) return unknownBecause(firmware)
    if (firmware.value === 'uefi') return pass('The host started through UEFI.', [evidenceOf(firmware)])
    if (hypervisorName(facts) !== null) {
      return notApplicable('A guest’s own firmware is its hypervisor’s choice.', [evidenceOf(firmware)])
    }
    return warn(
      'The host started in legacy BIOS mode.',
      [evidenceOf(firmware, () => 'not there')],
      [
        firmwareRemedy('csm', facts.system.machine),
        {
          kind: 'information',
          text: 'It works without this change too. Before you make it, reinstall the boot loader for UEFI.',
        },
      ],
    )
  },
}
