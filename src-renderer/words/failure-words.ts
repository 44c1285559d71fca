// SPDX-License-Identifier: MIT
import type { CaptureRefusal } from '../../src-main/contract/failures.ts'
import type { CallFailure } from '../store/window-state.ts'

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
    case 'change-refused':
      return { title: 'The helper refused, and changed nothing', text: failure.text }
    case 'internal-error':
      return { title: 'Throughway has a fault', text: `${failure.detail}. The log has the details.` }
    case 'connection-lost':
      return {
        title: 'Throughway does not answer',
        text: 'It may have been stopped. The page comes back by itself once it runs again.',
      }
  }
}
