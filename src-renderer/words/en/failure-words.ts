// SPDX-License-Identifier: MIT
import type { CaptureRefusal, LibvirtProblem } from '../../../src-main/contract/failures.ts'
import type { MachineState } from '../../../src-main/model/machine-view.ts'
import type { CallFailure } from '../../store/window-state.ts'
import { createFormats } from '../formats.ts'

const { list, plural, row } = createFormats('en')

const refusals: Record<CaptureRefusal, string> = {
  'not-an-archive':
    'It is not a gzip-compressed tar archive. Captures end in .tar.gz and are made with “throughway capture”.',
  'too-large': 'It is larger than any capture is. A real one is under two megabytes.',
  'too-many-entries': 'It holds more files than any capture does.',
  'unsafe-path': 'It holds a file whose path leads outside the archive. A capture never does, so it was not opened.',
  'unsafe-link': 'It holds a link that leads outside the archive. A capture never does, so it was not opened.',
  'unsafe-entry': 'It holds a device node or another special file. A capture never does, so it was not opened.',
  damaged: 'It could not be read to its end; it may have been cut short on the way here.',
  'not-a-capture': 'It is an archive, but not a capture: the manifest that every capture starts with is missing.',
  'newer-version': 'It was made by a newer Throughway. Update this one to read it.',
}

const libvirtRemedies: Record<LibvirtProblem, string> = {
  'not-installed': 'It is not installed. The Prepare step installs what is missing of QEMU and libvirt.',
  'not-running': 'It is installed, and its service is not started. The Prepare step enables it.',
  'not-allowed': 'Your user may not talk to it. The Prepare step admits you; log in again after it.',
  lost: 'The connection was lost. It comes back by itself once libvirt runs again.',
  'other-host': 'What is on screen is not a running machine, so there are no virtual machines to show.',
}

/** The state of a machine as it stands in a sentence. */
export const machineStateWords: Record<MachineState, string> = {
  running: 'running',
  idle: 'running, and waiting for its disk',
  paused: 'paused',
  'shutting-down': 'shutting down',
  off: 'off',
  crashed: 'off after a crash',
  suspended: 'asleep',
  unknown: 'in a state that libvirt does not tell',
}

/** A failure as the window says it: what did not happen, and why or what would help. */
export function failureWords(
  failure: CallFailure,
  fileName: string | null,
): { readonly title: string; readonly text: string } {
  switch (failure.code) {
    case 'capture-refused':
      return { title: `${fileName ?? 'The file'} was not opened`, text: refusals[failure.reason] }
    case 'argument-invalid':
      return { title: 'The request was not accepted', text: `${failure.field}: ${failure.problem}` }
    case 'call-unknown':
      return {
        title: 'Throughway does not know this request',
        text: `This page and the program behind it do not fit together (${failure.name}). Reload the page.`,
      }
    case 'host-unreadable':
      return { title: `${failure.path} could not be read`, text: failure.detail }
    case 'file-unwritable':
      return { title: `${failure.path} could not be written`, text: failure.detail }
    case 'session-missing':
      return {
        title: 'This address has expired',
        text: 'Start Throughway again or use the newest link.',
      }
    case 'plan-outdated':
      return {
        title: 'The plan is no longer the one on screen',
        text: 'The host was read again since it was drafted. Look at the new plan first. Nothing was changed.',
      }
    case 'plan-refused':
      return { title: 'Nothing was changed: the plan has refusals', text: failure.texts.join(' ') }
    case 'trial-impossible':
      return { title: 'A trial boot is not possible here', text: failure.reason }
    case 'host-not-changeable':
      return { title: 'Nothing can be changed on this host', text: failure.reason }
    case 'helper-missing':
      return {
        title: 'The helper is not installed yet',
        text: 'Install it from the Prepare step; nothing was changed.',
      }
    case 'helper-dismissed':
      return { title: 'You closed the password prompt', text: 'Nothing was changed. Ask again whenever you are ready.' }
    case 'helper-not-authorised':
      return { title: 'Administrator rights were not given', text: `Nothing was changed. ${failure.detail}`.trim() }
    case 'helper-failed':
      return { title: 'The helper ended without an answer', text: `${failure.detail} History says how far it came.` }
    case 'change-running':
      return { title: 'Another change is running', text: 'Wait until it has ended; the Apply step shows it.' }
    case 'restart-impossible':
      return { title: 'The computer is not restarted from here', text: failure.reason }
    case 'machines-running':
      return {
        title: 'The computer was not restarted',
        text: plural(failure.names.length, {
          one: `${row(failure.names)} runs, and would lose what it holds in memory. Shut it down first, in Machines.`,
          other: `${list(failure.names)} run, and would lose what they hold in memory. Shut them down first, in Machines.`,
        }),
      }
    case 'restart-inhibited':
      return {
        title: 'The computer was not restarted',
        text: `It is held up by ${list(failure.holders.map(({ who, why }) => `${who} (${why})`))}. Try again when that is done, or end it.`,
      }
    case 'restart-refused':
      return {
        title: 'The computer was not restarted',
        text: `systemd-logind says: “${failure.detail}” Restart it at the computer itself, or with “sudo systemctl reboot” in a terminal.`,
      }
    case 'change-refused':
      return { title: 'The helper refused, and changed nothing', text: failure.text }
    case 'libvirt-unreachable':
      return { title: 'libvirt does not answer', text: libvirtRemedies[failure.reason] }
    case 'libvirt-refused':
      return { title: 'libvirt did not do it', text: failure.detail }
    case 'machine-unknown':
      return { title: `There is no machine ${failure.name}`, text: 'It may have been removed by another program.' }
    case 'machine-name-taken':
      return { title: `There is a machine called ${failure.name} already`, text: 'Choose another name.' }
    case 'machine-state-wrong':
      return {
        title: `That cannot be done now`,
        text: `${failure.name} is ${machineStateWords[failure.state]}.`,
      }
    case 'machine-busy':
      return { title: `${failure.name} is busy`, text: 'Wait until what is being done to it has ended.' }
    case 'preflight-failed':
      return {
        title: 'The machine was not started',
        text: failure.checks
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'diagnosis-outdated':
      return { title: 'This diagnosis is no longer kept', text: 'Check again, and it is made anew.' }
    case 'edit-impossible':
      return { title: `${failure.name} was not changed`, text: failure.reason }
    case 'definition-changed':
      return {
        title: `${failure.name} was not changed`,
        text: 'Its definition was changed by somebody else meanwhile, and stays as it is. Look at it again.',
      }
    case 'draft-outdated':
      return { title: 'This draft is no longer current', text: 'Look at the new one first. Nothing was made.' }
    case 'guest-refused':
      return {
        title: 'This machine cannot be made here',
        text: failure.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'disk-not-confirmed':
      return {
        title: 'A physical disk was not confirmed',
        text: `Type the path of each disk that the machine may write to: ${row(failure.paths)}.`,
      }
    case 'disk-refused':
      return { title: `${failure.path} cannot be used`, text: failure.reason }
    case 'task-running':
      return { title: 'One thing after another', text: `${failure.title} is still running.` }
    case 'password-missing':
      return { title: 'A password is missing', text: 'The account that is set up needs one.' }
    case 'usb-refused':
      return { title: `The device at port ${failure.port} was not lent`, text: failure.reason }
    case 'image-refused':
      return { title: `${failure.path} cannot be used`, text: failure.reason }
    case 'task-cancelled':
      return { title: 'Cancelled', text: 'What was made is gone.' }
    case 'part-missing':
      return { title: `${failure.part} is missing`, text: failure.remedy }
    case 'internal-error':
      return { title: 'Throughway has a fault', text: `${failure.detail}. The log has the details.` }
    case 'connection-lost':
      return {
        title: 'Throughway does not answer',
        text: 'It may have been stopped. The page comes back by itself once it runs again.',
      }
  }
}
