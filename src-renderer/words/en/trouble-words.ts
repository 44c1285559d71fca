// SPDX-License-Identifier: MIT
import type { Confidence } from '../../../src-main/model/diagnosis.ts'
import type { CauseStanding } from '../../../src-main/model/trouble-view.ts'
import { createFormats } from '../formats.ts'

const { number, plural } = createFormats('en')

const confidences: Record<Confidence, string> = {
  high: 'Certain',
  medium: 'Likely',
  low: 'Possible',
}

const standings: Record<CauseStanding['standing'], string> = {
  gone: 'Gone',
  'in-order': 'In order now',
  there: 'Still there',
  untold: 'Could not tell',
}

const few = (count: number, one: string, other: string) => `${number(count)} ${plural(count, { one, other })}`

/** The words of the Troubleshoot screen, and of notices about machines that run. */
export const troubleWords = {
  title: 'Troubleshoot',
  lead: 'Give it what you have. It names the cause, shows the lines that say so, and what to do about it.',

  machines: {
    title: 'A machine of this computer',
    hint: 'Its definition, its logs since its last start, the kernel’s log and the host are read.',
    look: (name: string) => `Look at ${name}`,
    none: 'libvirt knows no machine here.',
    reading: 'Asking libvirt for the machines…',
    unreachable: 'libvirt does not answer, so no machine can be chosen. Logs can be read all the same.',
    failedLast: 'its last start failed',
  },
  logs: {
    title: 'A log, or a post from a forum',
    hint: 'Kernel log, libvirt, QEMU, lspci, several at once, wrapped or quoted: as you have it.',
    paste: 'Paste it here',
    placeholder: 'journalctl -k -b, /var/log/libvirt/qemu/NAME.log, an error box …',
    choose: 'Choose files…',
    dropHint: 'or drop them anywhere on this page. Text or gzip, up to 18 MiB together.',
    files: 'Files to read',
    remove: (name: string) => `Leave out ${name}`,
    withHost: (host: string) => `It is from the host on screen (${host}): look at its facts too`,
    ask: 'Find the cause',
    nothing: 'Paste a log or choose a file first.',
    tooLarge: (name: string) =>
      `${name} is larger than 18 MiB. The command line reads logs of any size: throughway diagnose FILE`,
    unreadable: (name: string) => `${name} could not be read. A folder cannot; unpack it and choose its files.`,
    pasted: 'pasted text',
  },
  host: {
    title: (host: string) => `The host on screen: ${host}`,
    hint: 'Its facts and its kernel’s log of this boot. Another person’s machine comes as a capture.',
    look: 'Look at this host',
    openCapture: 'Open a capture…',
  },
  dropHere: 'Drop a log or a capture',

  reading: 'Reading…',
  readingAgain: 'Reading again…',
  read: 'Read',
  lines: (count: number) => few(count, 'line', 'lines'),
  facts: 'facts of the host',
  sourcesRead: (count: number) => few(count, 'source', 'sources'),
  gaps: (count: number) =>
    plural(count, {
      one: 'One thing could not be read, and nothing follows from it',
      other: `${number(count)} things could not be read, and nothing follows from them`,
    }),
  again: 'Check again',
  other: 'Something else',
  subject: { machine: (name: string) => name, host: 'The host on screen', logs: 'The logs you gave' },

  causesTitle: 'Causes',
  found: (count: number) =>
    plural(count, {
      one: 'One cause was found.',
      other: `${number(count)} causes were found. The first is the one to begin with.`,
    }),
  confidences,
  evidence: 'What says so',
  showLine: 'show it in the log',
  times: (count: number) => plural(count, { one: 'once', other: `${number(count)} times` }),
  fix: 'What to do',
  risk: 'Risk',
  confirm: 'To be sure',
  ruleOut: 'It is something else if',
  sources: 'Further reading',
  slug: 'Known as',

  remedies: {
    plan: 'Show the change in Prepare',
    planNote: 'Throughway can do this. Nothing is changed before you have seen all of it.',
    choose: 'Choose the device first',
    chooseNote: 'Throughway can do this once it knows the device.',
    mode: 'Set it in Mode',
    modeNote: 'Throughway can do this once you say how much.',
    edit: (name: string) => `Show the change to ${name}`,
    editNote: 'Throughway can do this. Nothing is changed before you have seen it.',
    editing: 'Working it out…',
    change: (name: string) => `The change to ${name}`,
    columns: { before: 'Definition now', after: 'Definition then' },
    runs: 'The machine runs: it has the change from its next start on.',
    kept: 'The definition of now is kept in a file first, and you can go back.',
    apply: 'Make this change',
    storing: 'Changing…',
    leave: 'Leave it',
    stored: (name: string) => `${name} is changed.`,
    keptAs: 'The definition from before lies in',
    undo: 'Go back',
    undoing: 'Going back…',
    undone: (name: string) => `${name} has its definition from before again.`,
  },

  standingsTitle: 'What became of it',
  standings,
  startIt: (name: string) => `Start ${name}`,
  starting: (name: string) => `Starting ${name}…`,

  nothing: {
    title: 'No known failure is in it',
    text: 'That is no proof that all is well: only that nothing in what was read is a known failure.',
  },
  unknown: {
    title: 'Something failed, and it is none of the known failures',
    seen: 'What was seen',
  },
  collect: {
    title: 'What to collect, so that it can be told',
    copy: 'Copy the commands',
    copied: 'Copied.',
    refused: 'Copying was not allowed; select the commands instead.',
    commands: [
      'journalctl -k -b > kernel.log',
      'journalctl -b -u libvirtd -u virtqemud > libvirt.log',
      'sudo cat /var/log/libvirt/qemu/NAME.log > guest.log',
      'virsh dumpxml NAME > guest.xml',
      'throughway capture my-pc.tar.gz',
    ],
  },

  log: {
    title: 'The log',
    choose: 'Which log',
    marked: (count: number) => (count === 0 ? 'nothing marked' : few(count, 'marked line', 'marked lines')),
    part: (first: number) => `Only a part of it is shown, from line ${first} on.`,
    lineOf: (line: number, title: string) => `Line ${line}: back to “${title}”`,
    label: (source: string) => `Lines of ${source}`,
    none: 'What was looked at has no log to show.',
  },

  report: {
    title: 'Report to share',
    hint: 'For whoever helps you: causes with their lines, the host, the definition. Without serial numbers, addresses, names of host and people, or passwords.',
    copy: 'Copy the report',
    copied: 'Copied. Read it before you post it.',
    refused: 'Copying was not allowed; download it instead.',
    download: 'Download it',
    fileName: 'throughway-report.md',
  },

  notice: {
    runs: (name: string) => `${name} runs, and something went wrong`,
    dismiss: 'Put away',
  },
  whatHappened: 'What happened?',
} as const
