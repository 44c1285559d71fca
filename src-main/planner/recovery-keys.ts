// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../model/boot-facts.ts'

/** What stands on a card for one kind of loader: how to reach the line with the words, and how to start it. */
export interface RecoveryKeys {
  /** Steps up to the line that holds the words; empty: this loader shows no line to edit. */
  readonly reach: readonly string[]
  /** How to start what was edited. */
  readonly start: string
  /** Another way, for when the first does not work, or where there is no line. */
  readonly otherwise: string
}

const olderEntry = 'Or choose an older entry of the menu.'

const grubReach = (isUefi: boolean | null): readonly string[] => [
  isUefi === null
    ? 'Switch the machine on, and press Esc once, or hold Shift on a machine without UEFI, until GRUB’s menu is there.'
    : isUefi
      ? 'Switch the machine on, and press Esc once, as soon as the maker’s logo is there, until GRUB’s menu shows.'
      : 'Switch the machine on, and hold Shift until GRUB’s menu shows.',
  'Leave the first entry chosen and press e.',
  'Go down to the line that begins with linux; the keys are those of an American keyboard here.',
]

const grubStart = 'Press Ctrl-x or F10 to start.'

const systemdBoot: RecoveryKeys = {
  reach: [
    'Switch the machine on and hold Space until the menu of systemd-boot shows.',
    'Leave the first entry chosen and press e.',
  ],
  start: 'Press Enter to start.',
  otherwise: olderEntry,
}

/**
 * The exact keys of each loader's menu.
 *
 * Sources: GRUB manual, "The GRUB shell interface"; systemd-boot(7), KEY BINDINGS; Limine USAGE.md; rEFInd,
 * "Using rEFInd"; syslinux.org, "Menu".
 */
export function recoveryKeys(
  kind: BootLoaderKind,
  { isUefi, isSecureBoot, isDebian }: { isUefi: boolean | null; isSecureBoot: boolean | null; isDebian: boolean },
): RecoveryKeys {
  switch (kind) {
    case 'grub':
      return {
        reach: grubReach(isUefi),
        start: grubStart,
        otherwise: isDebian
          ? 'Or choose “Advanced options” and there a line with “(recovery mode)”: it starts without these words.'
          : olderEntry,
      }
    case 'grub-bls':
      return { reach: grubReach(isUefi), start: grubStart, otherwise: olderEntry }
    case 'ostree':
      return {
        reach: grubReach(isUefi),
        start: grubStart,
        otherwise: 'Or choose the second entry of the menu: it is the deployment before, with its old words.',
      }
    case 'proxmox-boot-tool':
      return isUefi === false ? { reach: grubReach(false), start: grubStart, otherwise: olderEntry } : systemdBoot
    case 'systemd-boot':
    case 'kernelstub':
      return systemdBoot
    case 'sdbootutil':
      return {
        reach: [
          'Switch the machine on and hold Space (systemd-boot) or press Esc (GRUB) until the menu shows.',
          'Leave the first entry chosen and press e.',
        ],
        start: 'Press Enter (systemd-boot), or Ctrl-x (GRUB), to start.',
        otherwise: 'Or choose the entry of an earlier snapshot.',
      }
    case 'unified-kernel-image':
      return isSecureBoot === false
        ? systemdBoot
        : {
            reach: [],
            start: '',
            otherwise:
              'Words in a unified kernel image cannot be edited at the menu under Secure Boot: hold Space at the start and choose another entry, or choose another one in the firmware’s boot menu.',
          }
    case 'limine':
      return {
        reach: [
          'Switch the machine on, and at Limine’s menu choose the entry and press e.',
          'Go to the line that begins with cmdline.',
        ],
        start: 'Press F10 to start.',
        otherwise: olderEntry,
      }
    case 'refind':
      return {
        reach: ['Switch the machine on, choose the system in rEFInd and press F2.', 'Press F2 again to edit the line.'],
        start: 'Press Enter to start.',
        otherwise: 'Or choose the second line of the menu that F2 shows.',
      }
    case 'nixos':
      return {
        reach: [],
        start: '',
        otherwise:
          'Switch the machine on, hold Space or press Esc for the boot menu, and choose the generation before.',
      }
    case 'efi-stub':
      return {
        reach: [],
        start: '',
        otherwise: 'Open the firmware’s boot menu (often F8, F11 or F12) and choose another entry.',
      }
    case 'syslinux':
      return {
        reach: [
          'Switch the machine on and hold Shift until the menu shows.',
          'Leave the first entry chosen and press Tab.',
        ],
        start: 'Press Enter to start.',
        otherwise: olderEntry,
      }
  }
}
