// SPDX-License-Identifier: MIT
import type { CommandSpec, OptionSpec } from '../command.ts'
import { commands, globalOptions } from '../command-table.ts'
import { exitStatus, spellPositional } from './render-help.ts'

/** The page throughway(1) in the man macros of man(7), from the words that the help is made of. */
export function renderManual(version: string): string {
  return [
    `.TH THROUGHWAY 1 "" "Throughway ${version}" "User Commands"`,
    '.SH NAME',
    'throughway \\- hand a GPU to a virtual machine, and bring the host back',
    '.SH SYNOPSIS',
    '.B throughway',
    '.I COMMAND',
    '.RI [ OPTIONS ]',
    '.SH DESCRIPTION',
    text(
      'Throughway takes a Linux workstation from a stock install to a virtual machine that owns a real graphics card, ' +
        'and back. It says what stands in the way, shows every change before it is made, tries it for one boot, and ' +
        'undoes it byte for byte.',
    ),
    '.SH OPTIONS OF EVERY COMMAND',
    ...globalOptions.flatMap(renderOption),
    '.SH COMMANDS',
    ...commands.flatMap(renderCommand),
    '.SH EXIT STATUS',
    ...exitStatus.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(meaning)]),
    '.SH FILES',
    ...files.flatMap(([file, meaning]) => ['.TP', `.I ${toRoff(file)}`, text(meaning)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    text('Print without colours.'),
    '.SH SEE ALSO',
    '.BR virsh (1),',
    '.BR pkexec (1),',
    '.BR journalctl (1)',
  ].join('\n')
}

const files = [
  ['/var/lib/throughway/journal', 'every change of this machine, written before it is made; what undo goes by'],
  ['/var/lib/throughway/saved', 'what stood at the changed paths before; only root can read it'],
  ['~/.local/state/throughway', 'what was found on this machine before the last change; verify compares with it'],
  ['/usr/lib/throughway/throughway-helper', 'the part that runs as root, started through polkit'],
  [
    '$XDG_RUNTIME_DIR/throughway/link',
    'the one-time address of the user service: `systemctl --user start throughway` starts it, ' +
      '`systemctl --user reload throughway` makes a new one',
  ],
] as const

function renderCommand({ name, description, positionals, options, examples }: CommandSpec): string[] {
  const words = [`.B ${toRoff(name)}`, ...positionals.map((word) => `.I ${toRoff(spellPositional(word))}`)]
  return [
    `.SS ${toRoff(name)}`,
    '.B throughway',
    ...words,
    ...(options.length === 0 ? [] : ['.RI [ OPTIONS ]']),
    '.PP',
    text(description),
    ...positionals.flatMap(({ placeholder, summary }) => ['.TP', `.I ${toRoff(placeholder)}`, text(summary)]),
    ...options.flatMap(renderOption),
    '.PP',
    'Examples:',
    ...examples.flatMap(({ line, meaning }) => [
      '.PP',
      '.RS 4',
      '.nf',
      text(line),
      '.fi',
      '.RE',
      '.RS 8',
      text(meaning),
      '.RE',
    ]),
  ]
}

function renderOption({ name, short, value, summary }: OptionSpec): string[] {
  const spelled = [...(short === undefined ? [] : [`\\fB\\-${short}\\fR, `]), `\\fB\\-\\-${toRoff(name)}\\fR`].join('')
  return ['.TP', value === undefined ? spelled : `${spelled} \\fI${toRoff(value.placeholder)}\\fR`, text(summary)]
}

/** A line of running text: one that begins with a control character would be taken for a request. */
function text(words: string): string {
  const escaped = toRoff(words)
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}

/** Text as roff prints it unchanged, in any locale: hyphens that can be pasted, no accent for a quote, ASCII alone. */
function toRoff(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(
      /[^\n -~]/g,
      (letter) => `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}
