// SPDX-License-Identifier: MIT
import type { CaptureRefusal, Failure } from '../../contract/failures.ts'
import type { ChangedSince } from '../../contract/helper-protocol.ts'
import type { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeMachineFailure } from './machine-failure-words.ts'

const refusals: Record<CaptureRefusal, string> = {
  'not-an-archive': 'it is not a gzip-compressed tar archive',
  'too-large': 'it is larger than any real capture',
  'too-many-entries': 'it holds more files than any real capture',
  'unsafe-path': 'it holds a path that leads out of it',
  'unsafe-link': 'it holds a link that leads out of it',
  'unsafe-entry': 'it holds something that is neither file, folder nor link',
  damaged: 'it is damaged or cut short',
  'not-a-capture': 'it is not a capture made by Throughway',
  'newer-version': 'it was made by a newer version of Throughway',
}

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a directory',
  EISDIR: 'it is a directory',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EEXIST: 'something that is no ordinary file stands there',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** A failure of the services in words for the terminal. */
export function describeFailure(failure: Failure): CommandFailure {
  switch (failure.code) {
    case 'capture-refused':
      return {
        code: failure.code,
        message: `The capture was refused: ${refusals[failure.reason]}${detail(failure.detail)}.`,
        remedy:
          failure.reason === 'newer-version'
            ? 'Update Throughway and open it again.'
            : 'Ask for a new one, made with `throughway capture FILE.tar.gz`.',
        exitCode: exitCodes.findings,
      }
    case 'host-unreadable':
      return {
        code: failure.code,
        message: `${failure.path} cannot be read: ${systemWords[failure.detail] ?? failure.detail}.`,
        remedy: 'Check the path and its permissions.',
        exitCode: exitCodes.couldNotTell,
      }
    case 'file-unwritable':
      return {
        code: failure.code,
        message: `${failure.path} cannot be written: ${systemWords[failure.detail] ?? failure.detail}.`,
        remedy: 'Choose another place.',
        exitCode: exitCodes.couldNotTell,
      }
    case 'argument-invalid':
      return {
        code: failure.code,
        message: `${failure.field}: ${failure.problem}.`,
        remedy: null,
        exitCode: exitCodes.usage,
      }
    case 'plan-outdated':
      return refused(failure.code, 'The host was read again since the plan was drafted.', 'Draft it again.')
    case 'plan-refused':
      return refused(failure.code, failure.texts.join(' '), 'Nothing was changed. `throughway plan` shows it all.')
    case 'trial-impossible':
      return refused(failure.code, `It cannot be tried for one boot: ${failure.reason}`, null)
    case 'host-not-changeable':
      return refused(failure.code, failure.reason, null)
    case 'change-running':
      return refused(failure.code, 'Another change is running.', 'Wait until it is done.')
    case 'restart-impossible':
      return refused(failure.code, failure.reason, null)
    case 'machines-running':
      return refused(failure.code, `Machines run: ${failure.names.join(', ')}.`, 'Shut them down first.')
    case 'restart-inhibited':
      return refused(
        failure.code,
        `The computer is held up: ${failure.holders.map(({ who, why }) => `${who} (${why})`).join(', ')}.`,
        'Wait until that is done, or end it.',
      )
    case 'restart-refused':
      return refused(
        failure.code,
        `systemd-logind did not restart the computer: ${failure.detail}`,
        'Restart it with `sudo systemctl reboot`.',
      )
    case 'change-refused':
      return refused(failure.code, `${failure.text}${quoteVersions(failure.changedSince)}`, null)
    case 'helper-missing':
      return {
        code: failure.code,
        message: 'The helper that makes changes is not installed, or is of another version.',
        remedy: 'Install it with `throughway helper install`; it shows what it copies first.',
        exitCode: exitCodes.couldNotTell,
      }
    case 'helper-failed':
      return {
        code: failure.code,
        message: `The helper did not answer: ${failure.detail}.`,
        remedy: 'Run it as root (`sudo throughway …`) where no polkit agent can ask you.',
        exitCode: exitCodes.couldNotTell,
      }
    case 'helper-dismissed':
    case 'helper-not-authorised':
      return {
        code: failure.code,
        message: `Nothing was changed: ${failure.code === 'helper-dismissed' ? 'the authorisation was dismissed' : 'it was not authorised'}.`,
        remedy: 'Over SSH or without a polkit agent, use `sudo throughway …`.',
        exitCode: exitCodes.authorisationRefused,
      }
    case 'libvirt-unreachable':
    case 'libvirt-refused':
    case 'machine-unknown':
    case 'machine-name-taken':
    case 'machine-state-wrong':
    case 'machine-busy':
    case 'preflight-failed':
    case 'diagnosis-outdated':
    case 'edit-impossible':
    case 'definition-changed':
    case 'draft-outdated':
    case 'guest-refused':
    case 'disk-not-confirmed':
    case 'disk-refused':
    case 'task-running':
    case 'password-missing':
    case 'usb-refused':
    case 'image-refused':
    case 'task-cancelled':
    case 'part-missing':
      return describeMachineFailure(failure)
    case 'call-unknown':
    case 'session-missing':
    case 'internal-error':
      return describeFault(failure.code === 'internal-error' ? failure.detail : failure.code)
  }
}

function refused(code: Failure['code'], message: string, remedy: string | null): CommandFailure {
  return { code, message, remedy, exitCode: exitCodes.findings }
}

/** Both versions of files that others changed, for a person to decide. */
function quoteVersions(files: readonly ChangedSince[]): string {
  const quote = (text: string | null) => (text === null ? '(no file)' : text.trimEnd())
  return files
    .map(({ path, ours, now }) => `\n\n${path} as Throughway left it:\n${quote(ours)}\n\n${path} now:\n${quote(now)}`)
    .join('')
}

/** A fault of Throughway itself in words for the terminal. */
export function describeFault(what: string): CommandFailure {
  return {
    code: 'internal-error',
    message: `Throughway failed: ${what}`,
    remedy: 'This is a fault in Throughway. --verbose shows where; please report it.',
    exitCode: exitCodes.internalError,
  }
}

function detail(text: string): string {
  return text === '' ? '' : ` (${text})`
}
