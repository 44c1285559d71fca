// SPDX-License-Identifier: MIT
import { captureOption } from './capture-option.ts'
import type { CommandSpec, OptionSpec, PositionalSpec } from './command.ts'

/** Which libvirt to talk to. */
export const connectOption: OptionSpec = {
  name: 'connect',
  value: { placeholder: 'URI', kind: 'text' },
  summary: 'talk to this libvirt, such as qemu:///session; otherwise to the one of the settings, or the system’s',
}

const machine: PositionalSpec = { placeholder: 'NAME', kind: 'machine', summary: 'name of the machine, or its uuid' }
const yes: OptionSpec = { name: 'yes', summary: 'do not ask; needed where nobody is at the terminal, and with --json' }

/** What a guest is made of, for `vm create` as for `vm xml --draft`; `guestChoicesFrom` makes sense of it. */
const guestOptions: readonly OptionSpec[] = [
  {
    name: 'system',
    value: { placeholder: 'SYSTEM', kind: 'text', choices: ['windows-11', 'windows-10', 'linux'] },
    summary: 'what is installed; linux is the default',
  },
  {
    name: 'purpose',
    value: { placeholder: 'PURPOSE', kind: 'text', choices: ['gaming', 'ml', 'general'] },
    summary: 'what it is for, which decides how it is tuned; general is the default',
  },
  {
    name: 'device',
    value: { placeholder: 'ADDR', kind: 'text' },
    isRepeatable: true,
    summary: 'give it this PCI function, such as 01:00.0; its companions go along. May be given several times',
  },
  { name: 'iso', value: { placeholder: 'FILE', kind: 'file' }, summary: 'the disc image to install from' },
  {
    name: 'unattended',
    summary: 'install without hands; asks for the password of the account, or takes it from standard input',
  },
  {
    name: 'user',
    value: { placeholder: 'NAME', kind: 'text' },
    summary: 'name of that account; “user” is the default',
  },
  {
    name: 'locale',
    value: { placeholder: 'LOCALE', kind: 'text' },
    summary: 'its language, such as de-DE; en-US is the default',
  },
  {
    name: 'edition',
    value: { placeholder: 'N', kind: 'number' },
    summary: 'index of the edition on a Windows disc; the first is the default',
  },
  { name: 'memory', value: { placeholder: 'SIZE', kind: 'text' }, summary: 'its memory, such as 16G' },
  { name: 'cpus', value: { placeholder: 'N', kind: 'number' }, summary: 'number of its vCPUs' },
  {
    name: 'disk',
    value: { placeholder: 'SIZE|PATH', kind: 'file' },
    isRepeatable: true,
    summary: 'a new disk of this size (64G), a disk image, or a physical disk by /dev/disk/by-id/…',
  },
  {
    name: 'pool',
    value: { placeholder: 'POOL', kind: 'text' },
    summary: 'storage pool for new disks; “default” or the first one is the default',
  },
  {
    name: 'network',
    value: { placeholder: 'NETWORK', kind: 'text' },
    isRepeatable: true,
    summary: 'network:NAME, bridge:NAME, macvtap:INTERFACE, user or none',
  },
]

/** The commands for virtual machines, in the order of the help. */
export const vmCommands: readonly CommandSpec[] = [
  {
    name: 'vm create',
    summary: 'make a machine from three choices: system, purpose, devices',
    description:
      'Proposes a whole machine for this host from what is given, shows it and makes it: disks, the disc that answers ' +
      'an installer’s questions, the domain. What was made is taken back where a step fails. Exit status: 0 made, ' +
      '1 refused for the reasons printed, 3 libvirt or a needed part is missing. With --root or --capture only --dry-run: that ' +
      'machine’s libvirt is not asked, and what depends on it is assumed.',
    positionals: [{ placeholder: 'NAME', kind: 'text', summary: 'its name: letters, digits and .+_-' }],
    options: [
      ...guestOptions,
      {
        name: 'confirm-disk',
        value: { placeholder: 'PATH', kind: 'file' },
        isRepeatable: true,
        summary: 'agree that the machine writes to this physical disk; once for each',
      },
      { name: 'dry-run', summary: 'show what would be made, and make nothing' },
      { name: 'start', summary: 'start it when it is made' },
      yes,
      connectOption,
      captureOption,
    ],
    conflicts: [['capture', 'root']],
    examples: [
      {
        line: 'throughway vm create win11 --system windows-11 --purpose gaming --device 01:00.0 --iso Win11.iso',
        meaning: 'Windows with this card, to be installed by hand',
      },
      {
        line: 'throughway vm create ml --system linux --purpose ml --device 41:00.0 --iso ubuntu.iso --memory 64G --dry-run',
        meaning: 'only show what it would be',
      },
      {
        line: 'throughway vm create old --disk /dev/disk/by-id/ata-SSD_1 --confirm-disk /dev/disk/by-id/ata-SSD_1',
        meaning: 'a system that is on a disk already',
      },
    ],
    load: async () => (await import('./commands/vm/create.ts')).runVmCreate,
  },
  {
    name: 'vm list',
    summary: 'the machines that libvirt knows, and their state',
    description: 'Lists every machine, whoever made it. Others than ours can be used, and are never rewritten.',
    positionals: [],
    options: [{ name: 'names', summary: 'print names only, one a line' }, connectOption],
    conflicts: [],
    examples: [
      { line: 'throughway vm list', meaning: 'every machine' },
      {
        line: 'throughway vm list --json | jq -r \'.machines[] | select(.state=="running").name\'',
        meaning: 'those that run',
      },
    ],
    load: async () => (await import('./commands/vm/list.ts')).runVmList,
  },
  {
    name: 'vm start',
    summary: 'check that the host is ready for a machine, then start it',
    description:
      'Checks first: that its devices are those that were chosen, guarded and free; huge pages, memory, disks, ' +
      'firmware, network. A check that fails is printed with what would help, and nothing is started. --verbose ' +
      'prints all of them. Exit status: 0 started, 1 refused, 3 libvirt does not answer.',
    positionals: [machine],
    options: [{ name: 'check', summary: 'only check; start nothing' }, connectOption],
    conflicts: [],
    examples: [
      { line: 'throughway vm start win11', meaning: 'start it' },
      { line: 'throughway vm start win11 --check --verbose', meaning: 'every check, and no start' },
    ],
    load: async () => (await import('./commands/vm/start.ts')).runVmStart,
  },
  {
    name: 'vm stop',
    summary: 'ask a machine to shut down, and wait until it has',
    description:
      'Asks the guest’s agent where it answers, then presses the power button. A guest that still runs when the time ' +
      'is over goes on running. Exit status: 0 it is off, 1 it still runs.',
    positionals: [machine],
    options: [
      {
        name: 'timeout',
        value: { placeholder: 'S', kind: 'number' },
        summary: 'wait so many seconds at most; 120 is the default',
      },
      connectOption,
    ],
    conflicts: [],
    examples: [{ line: 'throughway vm stop win11 --timeout 300', meaning: 'a guest that installs updates first' }],
    load: async () => (await import('./commands/vm/stop.ts')).runVmStop,
  },
  {
    name: 'vm kill',
    summary: 'pull a machine’s plug',
    description: 'Ends the machine at once. What the guest had not written is lost.',
    positionals: [machine],
    options: [connectOption],
    conflicts: [],
    examples: [{ line: 'throughway vm kill win11', meaning: 'where it hangs' }],
    load: async () => (await import('./commands/vm/stop.ts')).runVmKill,
  },
  {
    name: 'vm remove',
    summary: 'forget a machine; its disks stay unless told otherwise',
    description:
      'Shows what belongs to the machine, asks once, and forgets it. Disks, firmware variables and TPM state stay ' +
      'unless they are named. A physical disk, and one that another machine uses too, is never erased.',
    positionals: [machine],
    options: [
      { name: 'disks', summary: 'delete its disks, where they lie in storage pools' },
      { name: 'nvram', summary: 'delete its firmware variables' },
      { name: 'tpm', summary: 'delete its TPM state: what was encrypted with it can then not be read any more' },
      yes,
      connectOption,
    ],
    conflicts: [],
    examples: [
      { line: 'throughway vm remove test --disks --nvram --tpm', meaning: 'leave nothing' },
      { line: 'throughway vm remove win11', meaning: 'forget it, and keep its disks' },
    ],
    load: async () => (await import('./commands/vm/remove.ts')).runVmRemove,
  },
  {
    name: 'vm import',
    summary: 'bring a disk of another program into a storage pool: VMDK, VHDX, VDI, qcow2',
    description:
      'Converts a disk image and puts it into a storage pool, where `vm create --disk` takes it. The image itself is ' +
      'only read; one that would have other files read (a backing file) is refused. Ctrl-C stops it and leaves nothing.',
    positionals: [{ placeholder: 'FILE', kind: 'file', summary: 'the image' }],
    options: [
      {
        name: 'name',
        value: { placeholder: 'NAME', kind: 'text' },
        summary: 'name of the volume; that of the file is the default',
      },
      {
        name: 'pool',
        value: { placeholder: 'POOL', kind: 'text' },
        summary: 'storage pool it goes into; “default” or the first one is the default',
      },
      {
        name: 'format',
        value: { placeholder: 'FORMAT', kind: 'text', choices: ['qcow2', 'raw'] },
        summary: 'what it becomes; qcow2 is the default',
      },
      connectOption,
    ],
    conflicts: [],
    examples: [
      { line: 'throughway vm import old.vmdk', meaning: 'as old.qcow2 into the default pool' },
      {
        line: 'throughway vm import old.vhdx --name win10.raw --format raw',
        meaning: 'for a guest that is to be as fast as can be',
      },
    ],
    load: async () => (await import('./commands/vm/import.ts')).runVmImport,
  },
  {
    name: 'vm xml',
    summary: 'the libvirt XML of a machine, or of one that would be made',
    description:
      'Prints the stored XML. With --draft, that of the machine that `vm create` would make from the same options. ' +
      '--explain says why its lines stand there, with sources.',
    positionals: [machine],
    options: [
      { name: 'draft', summary: 'of a machine of this name that is not made yet' },
      { name: 'explain', summary: 'say why the lines stand there' },
      ...guestOptions,
      connectOption,
      captureOption,
    ],
    conflicts: [['capture', 'root']],
    examples: [
      { line: 'throughway vm xml win11 --explain', meaning: 'a machine of this host' },
      {
        line: 'throughway vm xml win11 --draft --system windows-11 --purpose gaming --device 01:00.0 --iso Win11.iso --explain',
        meaning: 'what would be made, and why',
      },
    ],
    load: async () => (await import('./commands/vm/xml.ts')).runVmXml,
  },
  {
    name: 'vm check',
    summary: 'what stands against a machine’s definition, or against a file with one',
    description:
      'Judges domain XML against what is known to stop or slow guests on this host, each finding with its line and ' +
      'source. --fix takes back what can be taken back, and leaves everything else byte for byte: of a file, the new ' +
      'text is printed; of a machine, it is shown and stored after consent. Exit status: 0 at most notes, 1 there are ' +
      'findings, 3 it cannot be read.',
    positionals: [
      { placeholder: 'NAME|FILE', kind: 'file', summary: 'a machine, or a file: with a / in it or ending in .xml' },
    ],
    options: [{ name: 'fix', summary: 'fix what can be fixed' }, yes, connectOption],
    conflicts: [],
    examples: [
      { line: 'throughway vm check win11', meaning: 'a machine of this host' },
      { line: 'throughway vm check ./friend.xml --fix > better.xml', meaning: 'somebody’s file, and what it could be' },
    ],
    load: async () => (await import('./commands/vm/check.ts')).runVmCheck,
  },
  {
    name: 'vm stats',
    summary: 'load, steal, memory, disk and network of a running machine',
    description: 'Reads libvirt’s counters twice, a second apart. --watch goes on until Ctrl-C.',
    positionals: [machine],
    options: [{ name: 'watch', summary: 'go on, a line a second' }, connectOption],
    conflicts: [],
    examples: [{ line: 'throughway vm stats win11 --watch', meaning: 'while a game runs' }],
    load: async () => (await import('./commands/vm/stats.ts')).runVmStats,
  },
  {
    name: 'vm usb',
    summary: 'USB devices of the host: who has them; lend one to a running machine, or take it back',
    description:
      'Without an action, lists the devices with their ports. `lend PORT` gives one to the machine until it stops ' +
      'or the device is taken back.',
    positionals: [
      machine,
      {
        placeholder: 'ACTION',
        kind: 'text',
        choices: ['lend', 'take-back'],
        isOptional: true,
        summary: 'lend or take-back',
      },
      { placeholder: 'PORT', kind: 'text', isOptional: true, summary: 'the port, such as 1-4.2' },
    ],
    options: [connectOption],
    conflicts: [],
    examples: [
      { line: 'throughway vm usb win11', meaning: 'what there is' },
      { line: 'throughway vm usb win11 lend 1-4.2', meaning: 'lend what is plugged in there' },
    ],
    load: async () => (await import('./commands/vm/usb.ts')).runVmUsb,
  },
]
