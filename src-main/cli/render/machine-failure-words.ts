// SPDX-License-Identifier: MIT
import type { Failure, LibvirtProblem } from '../../contract/failures.ts'
import type { Cause } from '../../model/diagnosis.ts'
import type { MachineState, PreflightCheck } from '../../model/machine-view.ts'
import type { CommandFailure } from '../command-failure.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'

/** Failures of machines and of making them. */
export type MachineFailure = Extract<
  Failure,
  {
    code:
      | 'libvirt-unreachable'
      | 'libvirt-refused'
      | 'machine-unknown'
      | 'machine-name-taken'
      | 'machine-state-wrong'
      | 'machine-busy'
      | 'preflight-failed'
      | 'diagnosis-outdated'
      | 'edit-impossible'
      | 'definition-changed'
      | 'draft-outdated'
      | 'guest-refused'
      | 'disk-not-confirmed'
      | 'disk-refused'
      | 'task-running'
      | 'password-missing'
      | 'usb-refused'
      | 'image-refused'
      | 'task-cancelled'
      | 'part-missing'
  }
>

const stackRemedy =
  '`throughway plan --stack` shows what is missing and how it is set up; `throughway apply --stack` does it.'

const libvirtWords: Readonly<Record<LibvirtProblem, readonly [message: string, remedy: string | null]>> = {
  'not-installed': ['libvirt is not installed', stackRemedy],
  'not-running': ['libvirt does not run', stackRemedy],
  'not-allowed': [
    'libvirt does not admit this user',
    `${stackRemedy} Log in again after it, so that the new group counts.`,
  ],
  lost: ['the connection to libvirt was lost', 'Try again; `journalctl -u libvirtd -u virtqemud` says why it ended.'],
  'other-host': [
    'the machine that was chosen does not run, so its guests cannot be reached',
    'Leave --root and --capture away, or name a libvirt with --connect URI.',
  ],
}

/** The state of a machine as it stands in a sentence. */
export const machineStateWords: Readonly<Record<MachineState, string>> = {
  running: 'running',
  idle: 'running, waiting for its disk',
  paused: 'paused',
  'shutting-down': 'shutting down',
  off: 'off',
  crashed: 'off after a crash',
  suspended: 'asleep',
  unknown: 'in a state that libvirt does not tell',
}

/** Such a failure in words for the terminal. */
export function describeMachineFailure(failure: MachineFailure): CommandFailure {
  const [message, remedy, exitCode] = wordsOf(failure)
  const cause = 'cause' in failure ? failure.cause : undefined
  const told = { code: failure.code, message, remedy, exitCode: exitCode ?? exitCodes.findings }
  if (cause === undefined) return told
  return { ...told, message: `${message}\n${tellCause(cause)}`, remedy: cause.fix.join('\n'), cause }
}

/** What happened and what says so; what to do is the remedy. */
function tellCause({ title, cause, evidence: [first] }: Cause): string {
  const place = first === undefined ? '' : first.line === null ? first.source : `${first.source}:${first.line}`
  const quoted = first === undefined ? '' : `\n  ${place}: ${first.text}`
  return `${title}. ${cause}${quoted}`
}

type Words = readonly [message: string, remedy: string | null, exitCode?: ExitCode]

function wordsOf(failure: MachineFailure): Words {
  switch (failure.code) {
    case 'libvirt-unreachable': {
      const [what, remedy] = libvirtWords[failure.reason]
      return [`${capitalise(what)}${quote(failure.detail)}.`, remedy, exitCodes.couldNotTell]
    }
    case 'libvirt-refused':
      return [`libvirt refused: ${failure.detail}.`, null]
    case 'machine-unknown':
      return [`There is no machine “${failure.name}”.`, '`throughway vm list` shows those that libvirt knows.']
    case 'machine-name-taken':
      return [`There is a machine “${failure.name}” already.`, 'Choose another name.']
    case 'machine-state-wrong':
      return [`${failure.name} is ${machineStateWords[failure.state]}.`, null]
    case 'machine-busy':
      return [`Something is being done to ${failure.name} already.`, 'Wait until it has ended.']
    case 'preflight-failed':
      return [
        `It was not started:\n${failure.checks.map(quoteCheck).join('\n')}`,
        null,
        failure.checks.some(({ verdict }) => verdict === 'fail') ? exitCodes.findings : exitCodes.couldNotTell,
      ]
    case 'diagnosis-outdated':
      return ['The diagnosis is no longer kept.', 'Diagnose again.']
    case 'edit-impossible':
      return [`The definition of ${failure.name} was not changed: ${failure.reason}`, null]
    case 'definition-changed':
      return [`The definition of ${failure.name} was changed meanwhile; it was left as it is.`, 'Look at it again.']
    case 'draft-outdated':
      return ['The draft is no longer current; nothing was made.', 'Draft it again.']
    case 'guest-refused':
      return [
        `It cannot be made:\n${failure.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ field, text }) => `  ${field === null ? '' : `${field}: `}${text}`)
          .join('\n')}`,
        null,
      ]
    case 'disk-not-confirmed':
      return [
        `The guest would write to ${failure.paths.join(' and ')}; that was not confirmed.`,
        `Give ${failure.paths.map((path) => `--confirm-disk ${path}`).join(' ')} if nothing on it is needed.`,
      ]
    case 'disk-refused':
      return [`${failure.path} cannot be used: ${failure.reason}`, null]
    case 'task-running':
      return [`${failure.title} is still running.`, 'Wait until it has ended.']
    case 'password-missing':
      return [
        'The account that is set up needs a password.',
        'Type it when asked, or give it on standard input.',
        exitCodes.usage,
      ]
    case 'usb-refused':
      return [
        `The device at port ${failure.port} was not lent: ${failure.reason}`,
        '`throughway vm usb NAME` lists the ports.',
      ]
    case 'image-refused':
      return [`${failure.path}: ${failure.reason}`, null]
    case 'task-cancelled':
      return ['It was cancelled; what it had made is gone.', null]
    case 'part-missing':
      return [`${failure.part} is missing.`, failure.remedy, exitCodes.couldNotTell]
  }
}

function quoteCheck({ verdict, text, source }: PreflightCheck): string {
  return `  ${verdict === 'fail' ? '✗' : '?'} ${text}${source === null ? '' : ` (${source})`}`
}

function quote(detail: string): string {
  return detail === '' ? '' : ` (${detail})`
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
