// SPDX-License-Identifier: MIT
import type { HostFacts } from '../../model/host-facts.ts'
import { type StackPart, stackParts } from '../../model/operation.ts'
import type { WantedStep } from './step-words.ts'

const partNames: Readonly<Record<StackPart, string>> = {
  qemu: 'QEMU',
  libvirt: 'libvirt',
  'guest-firmware': 'UEFI firmware for guests',
  'software-tpm': 'a software TPM',
}

/** What is missing of the virtualization stack; what could not be told is not installed on a guess. */
export function setUpStackSteps(
  { virtualization }: HostFacts,
  userId: number | null,
): { readonly steps: readonly WantedStep[]; readonly notes: readonly string[] } {
  const { qemu, libvirt, guestFirmware, softwareTpm, networks } = virtualization
  const notes: string[] = []
  const present: Readonly<Record<StackPart, boolean | null>> = {
    qemu: qemu.known ? qemu.value !== null : null,
    libvirt: libvirt.known ? libvirt.value !== null : null,
    'guest-firmware': guestFirmware.known
      ? guestFirmware.value.some(({ interfaces, isPresent }) => interfaces.includes('uefi') && isPresent !== false)
      : null,
    'software-tpm': softwareTpm.known ? softwareTpm.value !== null : null,
  }
  for (const part of stackParts) {
    if (present[part] === null)
      notes.push(`Could not tell whether ${partNames[part]} is installed, so it is not installed.`)
  }
  const missing = stackParts.filter((part) => present[part] === false)
  const steps: WantedStep[] = []
  if (missing.length > 0) steps.push(installPackagesStep(missing))
  if (missing.includes('libvirt')) {
    // Which sockets, groups, networks and pools it brings is seen when it is there; nothing is planned on a guess.
    notes.push(
      'Once libvirt is installed, plan again: then it is started, you are let in, its network is switched on, and it gets a place for disks.',
    )
    return { steps, notes }
  }
  const isEnabled =
    libvirt.known && libvirt.value !== null && libvirt.value.enabled !== null && libvirt.value.enabled !== 'none'
  if (!isEnabled) steps.push(enableLibvirtStep())
  if (userId !== null && userId > 0) steps.push(admitUserStep(userId))
  const hasNetwork =
    networks.known && networks.value.some(({ name, isAutostarted }) => name === 'default' && isAutostarted)
  if (!hasNetwork) steps.push(enableNetworkStep())
  steps.push(enablePoolStep())
  return { steps, notes }
}

function installPackagesStep(parts: readonly StackPart[]): WantedStep {
  return {
    id: 'packages',
    kind: 'packages.install',
    title: `Install ${parts.map((part) => partNames[part]).join(', ')}`,
    reason: 'Guests run in QEMU, and libvirt keeps them.',
    risk: {
      level: 'low',
      text: 'Packages of the distribution, with what they depend on; nothing is removed or upgraded on purpose.',
    },
    reboot: false,
    undoNote: 'Packages stay installed after an undo: others may have come to need them.',
    operation: { kind: 'packages.install', parts },
  }
}

function enableLibvirtStep(): WantedStep {
  return {
    id: 'libvirt',
    kind: 'libvirt.enable',
    title: 'Have libvirt started',
    reason: 'Guests are started through libvirt, which listens on a socket and starts when it is asked.',
    risk: { level: 'low', text: 'A service of the system is switched on.' },
    reboot: false,
    undoNote: null,
    operation: { kind: 'libvirt.enable' },
  }
}

function admitUserStep(userId: number): WantedStep {
  return {
    id: 'libvirt-user',
    kind: 'libvirt.admit-user',
    title: 'Let you use libvirt',
    reason: 'Who is in its group may start guests without a password, from the next login on.',
    risk: {
      level: 'medium',
      text: 'Who may use libvirt can become root by way of a guest: treat the group like sudo.',
    },
    reboot: false,
    undoNote: null,
    operation: { kind: 'libvirt.admit-user', userId },
  }
}

function enableNetworkStep(): WantedStep {
  return {
    id: 'libvirt-network',
    kind: 'libvirt-network.enable',
    title: 'Start libvirt’s default network',
    reason: 'It gives guests a way to the network through the host.',
    risk: {
      level: 'low',
      text: 'A bridge with addresses of 192.168.122.0/24 appears, with its rules in the firewall.',
    },
    reboot: false,
    undoNote: null,
    operation: { kind: 'libvirt-network.enable' },
  }
}

function enablePoolStep(): WantedStep {
  return {
    id: 'libvirt-pool',
    kind: 'libvirt-pool.enable',
    title: 'Make libvirt’s place for disks',
    reason: 'Disks of guests are kept in a storage pool, and a fresh libvirt has none.',
    risk: {
      level: 'low',
      text: 'Disks are made in /var/lib/libvirt/images; they stay there when this is undone.',
    },
    reboot: false,
    undoNote: null,
    operation: { kind: 'libvirt-pool.enable' },
  }
}
