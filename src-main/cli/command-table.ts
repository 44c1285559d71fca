// SPDX-License-Identifier: MIT

import { captureOption } from './capture-option.ts'
import type { CommandGroup, CommandSpec, OptionSpec } from './command.ts'
import { planOptions } from './plan-options.ts'
import { settingsCommands } from './settings-commands.ts'
import { connectOption, vmCommands } from './vm-commands.ts'

/** Options that every command takes. */
export const globalOptions: readonly OptionSpec[] = [
  { name: 'json', summary: 'print one JSON document on standard output, and nothing else' },
  {
    name: 'root',
    value: { placeholder: 'DIR', kind: 'directory' },
    summary: 'look at this directory tree (a mounted system, an unpacked capture) instead of this machine',
  },
  { name: 'verbose', summary: 'show the evidence, and what passed or does not apply' },
  { name: 'no-color', summary: 'print without colours, as NO_COLOR=1 and pipes do' },
  { name: 'help', short: 'h', summary: 'explain this program, or the command it is given with' },
  { name: 'version', short: 'V', summary: 'print the version' },
]

const serveOptions: readonly OptionSpec[] = [
  {
    name: 'port',
    value: { placeholder: 'N', kind: 'number' },
    summary: 'listen on this port of the loopback interface; otherwise on the one of the settings, or any free one',
  },
  { name: 'open', summary: 'open the address in the default browser' },
  {
    name: 'link-file',
    value: { placeholder: 'FILE', kind: 'file' },
    summary: 'write the address to this file, which only you may read, instead of printing it',
  },
  connectOption,
]

/** Commands that share their first word, by that word. */
export const commandGroups: readonly CommandGroup[] = [
  { name: 'vm', summary: 'virtual machines: make, list, start, stop, watch, remove; `throughway vm --help` lists all' },
  { name: 'settings', summary: 'what you chose for the program itself: list, get, set, reset' },
]

/** Every command of this version, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'doctor',
    summary: 'whether this machine can hand a GPU to a virtual machine, and what stands in the way',
    description:
      'Reads the machine, judges it and prints a verdict with its findings. Nothing is changed and no rights are ' +
      'needed; what only root can read is reported as unknown. Exit status: 0 everything passes, 1 there are ' +
      'findings, 3 it could not be told.',
    positionals: [],
    options: [captureOption],
    conflicts: [['capture', 'root']],
    examples: [
      { line: 'throughway doctor', meaning: 'check this machine' },
      { line: 'throughway doctor --verbose', meaning: 'show the evidence for every finding' },
      { line: 'throughway doctor --capture friend.tar.gz', meaning: 'check somebody else’s machine' },
      { line: 'throughway doctor --json | jq \'.findings[] | select(.verdict == "fail")\'', meaning: 'for scripts' },
    ],
    load: async () => (await import('./commands/doctor.ts')).runDoctor,
  },
  {
    name: 'facts',
    summary: 'everything that was read, each with its source or the reason why it is unknown',
    description: 'Prints the facts that doctor judges, before any judgement.',
    positionals: [],
    options: [captureOption],
    conflicts: [['capture', 'root']],
    examples: [
      { line: 'throughway facts', meaning: 'as an outline' },
      { line: 'throughway facts --json | jq .iommu', meaning: 'one area, for scripts' },
    ],
    load: async () => (await import('./commands/facts.ts')).runFacts,
  },
  {
    name: 'devices',
    summary: 'IOMMU groups, their devices, what the host loses with each, and the best GPU to give away',
    description:
      'Prints the map of IOMMU groups. Devices in one group travel together; for each one it says what the host ' +
      'gives up with it.',
    positionals: [],
    options: [captureOption],
    conflicts: [['capture', 'root']],
    examples: [
      { line: 'throughway devices', meaning: 'the map of this machine' },
      { line: "throughway devices --json | jq '.candidates[0]'", meaning: 'the proposed GPU' },
    ],
    load: async () => (await import('./commands/devices.ts')).runDevices,
  },
  {
    name: 'plan',
    summary: 'what would be done to give a device to guests: files, commands, risk and the way back',
    description:
      'Drafts the steps for what is chosen and prints them with their files before and after, their commands, and ' +
      'how to get back if the machine does not start. Nothing is changed. Exit status: 0 it can be done, 1 it is ' +
      'refused for the reasons printed, 3 it could not be told.',
    positionals: [],
    options: [
      ...planOptions,
      { name: 'script', summary: 'print the plan as a shell script that does the same, and undoes it' },
      captureOption,
    ],
    conflicts: [['capture', 'root']],
    examples: [
      { line: 'throughway plan --device 01:00.0', meaning: 'give this card to guests, bound at boot' },
      { line: 'throughway plan --iommu', meaning: 'only switch the IOMMU on' },
      {
        line: 'throughway plan --device 01:00.0 --hugepages 16:1G --isolate 2-7',
        meaning: 'with memory and CPUs set aside',
      },
      { line: 'throughway plan --device 01:00.0 --script > prepare.sh', meaning: 'as a script, to read and keep' },
    ],
    load: async () => (await import('./commands/plan.ts')).runPlan,
  },
  {
    name: 'apply',
    summary: 'do what plan shows, through the helper, journalled; with --trial for one boot only',
    description:
      'Shows the plan, asks once, and does it: each step is written down before it is done, and can be undone. ' +
      'With --trial the settings count for the next boot only and have to be kept after it. Exit status: 0 done, ' +
      '1 refused or put back, 4 not authorised.',
    positionals: [],
    options: [
      ...planOptions,
      { name: 'trial', summary: 'try it for one boot; `throughway keep` makes it permanent' },
      { name: 'yes', summary: 'do not ask; needed where nobody is at the terminal, and with --json' },
    ],
    conflicts: [],
    examples: [
      { line: 'throughway apply --device 01:00.0 --trial', meaning: 'try it for one boot' },
      { line: 'throughway apply --iommu --yes', meaning: 'switch the IOMMU on, without a question' },
    ],
    load: async () => (await import('./commands/apply.ts')).runApply,
  },
  {
    name: 'status',
    summary: 'whether a trial or an unfinished change waits for an answer',
    description:
      'Tells what waits: a trial for its boot or for an answer, a change that a power cut left half-way. Exit ' +
      'status: 0 nothing waits, 1 something does, 3 the history is damaged.',
    positionals: [],
    options: [],
    conflicts: [],
    examples: [{ line: 'throughway status --json | jq .trial', meaning: 'for scripts' }],
    load: async () => (await import('./commands/status.ts')).runStatus,
  },
  {
    name: 'verify',
    summary: 'whether this boot is as the last change promised',
    description:
      'After the restart: reads the machine again and says for each step whether what it promised is true now: ' +
      'parameters on the command line, drivers, huge pages, groups. Exit status: 0 all of it is true, 1 something ' +
      'is not, 3 something could not be told.',
    positionals: [{ placeholder: 'TRANSACTION', kind: 'text', isOptional: true, summary: 'a change of the history' }],
    options: [],
    conflicts: [],
    examples: [{ line: 'throughway verify', meaning: 'the newest change' }],
    load: async () => (await import('./commands/verify.ts')).runVerify,
  },
  {
    name: 'keep',
    summary: 'make the trial that this boot runs permanent',
    description: 'Puts what was tried where every boot reads it, and takes the trial’s own pieces away.',
    positionals: [],
    options: [],
    conflicts: [],
    examples: [{ line: 'throughway keep', meaning: 'after the machine came up as it should' }],
    load: async () => (await import('./commands/keep.ts')).runKeep,
  },
  {
    name: 'undo',
    summary: 'put back what a change did, byte for byte',
    description:
      'Undoes the newest change, or the one that is named. What others changed since stays; where theirs cannot be ' +
      'told from ours, nothing is written and both versions are shown.',
    positionals: [{ placeholder: 'TRANSACTION', kind: 'text', isOptional: true, summary: 'a change of the history' }],
    options: [],
    conflicts: [],
    examples: [
      { line: 'throughway undo', meaning: 'the newest change' },
      { line: 'throughway undo 20261124-1', meaning: 'this one alone' },
    ],
    load: async () => (await import('./commands/undo.ts')).runUndo,
  },
  {
    name: 'finish',
    summary: 'end a change that a power cut or a crash left half-way',
    description: 'Does what is left of an unfinished change. `throughway undo` rolls it back instead.',
    positionals: [],
    options: [],
    conflicts: [],
    examples: [{ line: 'throughway finish', meaning: 'where status says that a change is unfinished' }],
    load: async () => (await import('./commands/undo.ts')).runFinish,
  },
  {
    name: 'history',
    summary: 'every change of this machine, newest first',
    description: 'Lists the changes with what became of them; --verbose with the files.',
    positionals: [],
    options: [],
    conflicts: [],
    examples: [{ line: 'throughway history --verbose', meaning: 'with the files that were changed' }],
    load: async () => (await import('./commands/history.ts')).runHistory,
  },
  {
    name: 'helper',
    summary: 'install the part that makes changes where only root can write, or remove it',
    description:
      'The helper runs as root, so it has to lie where only root can write. It is copied to /usr/lib/throughway ' +
      'before the first change: what is copied where is printed before you are asked for the password. Removing it keeps the history.',
    positionals: [
      { placeholder: 'ACTION', kind: 'text', choices: ['install', 'remove'], summary: 'install or remove' },
    ],
    options: [],
    conflicts: [['root']],
    examples: [{ line: 'throughway helper install', meaning: 'before the first change' }],
    load: async () => (await import('./commands/manage-helper.ts')).runHelper,
  },
  {
    name: 'capture',
    summary: 'save all that doctor needs, redacted, so that somebody else can look at it',
    description:
      'Writes an archive of the files that doctor read. Host and user names, serial numbers and network addresses ' +
      'are replaced unless --keep-identifiers is given. An archive is text inside: look before you send it.',
    positionals: [{ placeholder: 'FILE.tar.gz', kind: 'file', summary: 'the archive to write' }],
    options: [
      { name: 'keep-identifiers', summary: 'leave host and user names, serial numbers and addresses as they are' },
    ],
    conflicts: [],
    examples: [
      { line: 'throughway capture my-pc.tar.gz', meaning: 'redacted, ready to send' },
      { line: 'throughway doctor --capture my-pc.tar.gz', meaning: 'what the other side will see' },
    ],
    load: async () => (await import('./commands/capture.ts')).runCapture,
  },
  ...vmCommands,
  {
    name: 'diagnose',
    summary: 'why it does not work: names the cause in logs, with the line that says so and what to do',
    description:
      'Reads logs as they are (kernel, libvirt, QEMU, lspci, a post of a forum, compressed with gzip or a journal’s ' +
      'own file) and names the known failures in them, roots first. - reads standard input. Without a file it looks ' +
      'at this machine: its facts and the kernel’s log. Exit status: 0 nothing failed, 1 causes were found, 3 ' +
      'something failed that is not known; what to collect is printed then.',
    positionals: [
      {
        placeholder: 'FILE',
        kind: 'file',
        isOptional: true,
        isRepeatable: true,
        summary: 'a log, or - for standard input',
      },
    ],
    options: [
      {
        name: 'vm',
        value: { placeholder: 'NAME', kind: 'machine' },
        summary: 'look at this guest: its definition, its logs and the kernel’s since its last start, and the machine',
      },
      captureOption,
      connectOption,
    ],
    conflicts: [['capture', 'root']],
    examples: [
      { line: 'journalctl -k -b | throughway diagnose -', meaning: 'this boot’s kernel log' },
      { line: 'throughway diagnose --vm win11', meaning: 'a guest of this machine that does not start' },
      { line: 'throughway diagnose --capture friend.tar.gz post.txt', meaning: 'somebody else’s machine and log' },
      { line: "throughway diagnose --json kernel.log | jq -r '.causes[].id'", meaning: 'for scripts' },
    ],
    load: async () => (await import('./commands/diagnose.ts')).runDiagnose,
  },
  {
    name: 'report',
    summary: 'a report for whoever helps: causes, host, machine; without what tells whose they are',
    description:
      'Writes down in Markdown what somebody in a forum needs to know: versions, the host and what stands against it, ' +
      'with --vm the machine with its devices and its definition, the causes with their lines, and what was changed ' +
      'so far. Serial numbers, MAC and IP addresses, UUIDs, passwords and names of host and people are taken out, as ' +
      'in a capture; the name of the machine stays. Read it before you post it.',
    positionals: [],
    options: [
      {
        name: 'vm',
        value: { placeholder: 'NAME', kind: 'machine' },
        summary: 'report on this guest too',
      },
      {
        name: 'output',
        short: 'o',
        value: { placeholder: 'FILE', kind: 'file' },
        summary: 'write it to this file instead of standard output',
      },
      captureOption,
      connectOption,
    ],
    conflicts: [
      ['capture', 'root'],
      ['capture', 'vm'],
      ['root', 'vm'],
    ],
    examples: [
      { line: 'throughway report --vm win11 -o report.md', meaning: 'to post it in a forum' },
      { line: "throughway report --json | jq -r '.causes[].id'", meaning: 'for scripts' },
    ],
    load: async () => (await import('./commands/report.ts')).runReport,
  },
  {
    name: 'serve',
    summary: 'the window in a browser, on this machine only',
    description:
      'Serves the window on the loopback interface and prints an address that opens it once. A used or expired ' +
      'address is replaced by a new one with `kill -USR2` and the process id. Ctrl-C ends it.',
    positionals: [],
    options: serveOptions,
    conflicts: [],
    examples: [
      { line: 'throughway serve --open', meaning: 'open it in the default browser' },
      { line: 'throughway serve --port 8722', meaning: 'on a fixed port, as for `ssh -L 8722:127.0.0.1:8722 host`' },
    ],
    load: async () => (await import('./commands/serve.ts')).runServe,
  },
  {
    name: 'demo',
    summary: 'the window in a browser, on a sample workstation',
    description: 'Like serve, with a bundled sample workstation in place of this machine.',
    positionals: [],
    options: serveOptions,
    conflicts: [['root']],
    examples: [{ line: 'throughway demo --open', meaning: 'look around without a suitable machine' }],
    load: async () => (await import('./commands/demo.ts')).runDemo,
  },
  ...settingsCommands,
  {
    name: 'completions',
    summary: 'completions for bash, zsh or fish',
    description: 'Prints a completion script for the shell.',
    positionals: [
      { placeholder: 'SHELL', kind: 'text', choices: ['bash', 'zsh', 'fish'], summary: 'bash, zsh or fish' },
    ],
    options: [],
    conflicts: [],
    examples: [
      { line: 'source <(throughway completions bash)', meaning: 'for this bash session' },
      {
        line: 'throughway completions fish > ~/.config/fish/completions/throughway.fish',
        meaning: 'for fish, permanently',
      },
    ],
    load: async () => (await import('./commands/completions.ts')).runCompletions,
  },
  {
    name: 'manual',
    summary: 'the manual page, for man',
    description: 'Prints the page that packages install as throughway(1), made from the same words as --help.',
    positionals: [],
    options: [],
    conflicts: [['root']],
    examples: [{ line: 'throughway manual | man -l -', meaning: 'where no package installed it' }],
    load: async () => (await import('./commands/manual.ts')).runManual,
  },
]
