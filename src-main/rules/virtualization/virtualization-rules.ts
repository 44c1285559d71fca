// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { defaultNetwork } from './default-network.ts'
import { guestFirmware } from './guest-firmware.ts'
import { kvmUsable } from './kvm-usable.ts'
import { libvirtInstalled } from './libvirt-installed.ts'
import { libvirtOneLayout } from './libvirt-one-layout.ts'
import { libvirtRunning } from './libvirt-running.ts'
import { notAContainer } from './not-a-container.ts'
import { physicalMachine } from './physical-machine.ts'
import { qemuInstalled } from './qemu-installed.ts'
import { secureBootFirmware } from './secure-boot-firmware.ts'
import { softwareTpm } from './software-tpm.ts'
import { userAccess } from './user-access.ts'

/** What kind of machine this is: judged before anything else, as it decides what the rest means. */
export const machineRules: readonly Rule[] = [physicalMachine, notAContainer]

/** KVM, QEMU, libvirt and what they bring for guests. */
export const virtualizationRules: readonly Rule[] = [
  kvmUsable,
  qemuInstalled,
  libvirtInstalled,
  libvirtOneLayout,
  libvirtRunning,
  guestFirmware,
  secureBootFirmware,
  softwareTpm,
  userAccess,
  defaultNetwork,
]
