// SPDX-License-Identifier: MIT

/** Names of modes, and what each is in one sentence. */
const modes = {
  static: {
    title: 'Static',
    lead: 'Kept for the guest from the moment the computer starts. The surest way.',
  },
  dynamic: {
    title: 'Dynamic',
    lead: 'The host uses it until the virtual machine starts, and again after it stops.',
  },
  'single-gpu': {
    title: 'Single GPU',
    lead: 'The host gives up its only graphics card while the virtual machine runs.',
  },
  'virtual-function': {
    title: 'Virtual function',
    lead: 'A part of the card goes to the guest and the host keeps the rest (SR-IOV, mediated devices, MIG).',
  },
  none: {
    title: 'Don’t',
    lead: 'Leave this computer as it is.',
  },
} as const

/** The words of the Mode screen. */
export const modeWords = {
  title: 'Mode',
  lead: 'When the devices change hands, and what else this computer should set aside for the guest.',
  chosen: 'Chosen',
  noDevices:
    'No device is chosen: the mode then makes no difference. Choose one first, or go on for the options alone.',
  toChoose: 'Choose devices',
  legend: 'When the devices change hands',
  modes,
  notBuilt: 'Throughway cannot set this up yet',
  meansHere: 'What it means here',
  points: {
    staticDrivers: (names: string) => `${names} will have no host driver: the host never sees it work.`,
    staticBoot: 'Bound by address and id before any other driver can take it; a moved or twin card is left alone.',
    staticUndo: 'Deleting the added words at the boot menu gives it back to the host for that boot.',
    staticLosesScreen: 'It is the host’s only display: the host would have no picture, so the plan refuses this.',
    staticBootDisplay: 'The firmware starts on it: boot messages and a disk password prompt would not show on it.',
    dynamicKeeps: 'Nothing is bound at boot; libvirt takes the device when the guest starts and returns it after.',
    dynamicLosesScreen: 'It is the host’s only display: the host has no picture while the guest runs.',
    dynamicInUse: 'What uses it must be closed before each start of the guest, or the start fails:',
    dynamicNothingInUse: 'Nothing was found that uses it now.',
    dynamicRisk: 'Some drivers do not let go of a card cleanly; static avoids that.',
    singleHere: 'That is the case here: the chosen card is the host’s only display.',
    singleNotHere: 'Not needed here: the host keeps another display.',
    singleUnknown: 'Needed where the chosen card is the host’s only display.',
    virtualFunctions: 'This machine has a device with virtual functions in use.',
    virtualUnknown: 'Needs a card whose firmware and driver offer such parts; most consumer cards do not.',
    noneHere: 'Nothing is written. Close the window, or look at the Check step again.',
  },
  options: 'Also prepare',
  iommu: {
    title: 'Switch the IOMMU on where it is off',
    text: 'Without it no device can be given to a guest. Where the kernel has it on already, nothing is added.',
  },
  passthrough: {
    title: 'Host devices past the IOMMU (iommu=pt)',
    text: 'Devices of the host skip address translation, which can make fast disks and networks a little faster. They lose the protection from stray memory access that translation gives; the guest’s device keeps it.',
  },
  hugePages: {
    title: 'Huge pages for the guest’s memory',
    text: 'The memory is set aside at boot and the host cannot use it any more, guest or no guest. It makes memory-heavy guests faster and steadier.',
    size: 'Page size',
    amount: 'GiB set aside',
    sizes: { 2048: '2 MiB pages', 1048576: '1 GiB pages' } as Record<number, string>,
    leaves: (left: string, all: string) => `Leaves the host ${left} of ${all}.`,
    leavesLittle: (left: string, all: string) => `Leaves the host only ${left} of ${all}: too little for a desktop.`,
    leavesNone: (all: string) => `This computer has ${all}: that is all of it or more.`,
    memoryUnknown: 'How much memory this computer has could not be told.',
  },
  isolation: {
    title: 'CPUs kept free for the guest',
    text: 'The host’s scheduler, timers and clean-up work stay off these CPUs from boot on, guest or no guest: fewer stutters in the guest, fewer CPUs for the host. CPU 0 stays with the host.',
    label: 'CPUs',
    hint: 'Numbers and ranges, such as 4-7,12-15. Take both threads of a core.',
    invalid: 'Not a list of CPUs: numbers and ranges with commas between, such as 4-7,12-15.',
  },
  stack: {
    title: 'Set up what runs virtual machines',
    text: 'Installs what is missing of QEMU, libvirt, guest firmware and the software TPM with this system’s package manager, starts libvirt with its network and a place for disks, and lets you use it. Packages stay when the rest is undone.',
  },
  guestHook: {
    title: 'Make room while a virtual machine runs',
    text: 'A hook of libvirt keeps this computer’s own programs off the CPUs of a machine that asks for it, raises their clock and allocates its huge pages, from its start to its end. Nothing is set aside while none runs.',
  },
} as const

export type ModeId = keyof typeof modes
