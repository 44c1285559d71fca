// SPDX-License-Identifier: MIT
import type { Cause } from '../model/diagnosis.ts'
import type { GuestProblem } from '../model/guest-draft.ts'
import type { LibvirtState, MachineState, PreflightCheck } from '../model/machine-view.ts'
import type { RestartHolder } from '../model/restart-view.ts'
import type { ChangedSince, HelperRefusal } from './helper-protocol.ts'

/** Every expected way in which a call over the contract can fail. The words for them are made where they are shown. */
export type Failure =
  /** The argument does not fit its schema; `field` is the path to what is wrong, `problem` says what. */
  | { readonly code: 'argument-invalid'; readonly field: string; readonly problem: string }
  | { readonly code: 'call-unknown'; readonly name: string }
  /** The file is not a capture this program can open, or it was made to do harm. */
  | { readonly code: 'capture-refused'; readonly reason: CaptureRefusal; readonly detail: string }
  /** A directory or file that was named to be read instead of this machine cannot be; `detail` is the system's word. */
  | { readonly code: 'host-unreadable'; readonly path: string; readonly detail: string }
  /** A file that was to be written could not be; `detail` is the system's word. Nothing was changed. */
  | { readonly code: 'file-unwritable'; readonly path: string; readonly detail: string }
  /** The browser's session is over or never began; a fresh link from `throughway serve` opens a new one. */
  | { readonly code: 'session-missing' }
  /** The plan is none that was drafted, or the host was read again since: draft it anew. */
  | { readonly code: 'plan-outdated' }
  /** The plan has refusals; nothing is done while it has. */
  | { readonly code: 'plan-refused'; readonly texts: readonly string[] }
  /** The trial is not possible here; the reason and the next best thing. */
  | { readonly code: 'trial-impossible'; readonly reason: string }
  /** Nothing can be changed on the host on screen: it is a capture, or the sample workstation. */
  | { readonly code: 'host-not-changeable'; readonly reason: string }
  /** The helper has to be installed first. */
  | { readonly code: 'helper-missing' }
  /** The person closed the authorisation prompt. */
  | { readonly code: 'helper-dismissed' }
  | { readonly code: 'helper-not-authorised'; readonly detail: string }
  /** It could not be started, or ended without an answer. */
  | { readonly code: 'helper-failed'; readonly detail: string }
  /** Another change is running. */
  | { readonly code: 'change-running' }
  /** The helper refused, or its place was to be changed that belongs to a distribution package; the text says why. Nothing was changed. */
  | {
      readonly code: 'change-refused'
      readonly reason: HelperRefusal | 'helper-packaged'
      readonly text: string
      readonly changedSince: readonly ChangedSince[]
    }
  /** libvirt does not answer; `detail` is its word, or the system's. */
  | { readonly code: 'libvirt-unreachable'; readonly reason: LibvirtProblem; readonly detail: string }
  /** libvirt or QEMU said no to what was asked of it; `detail` is its word. `cause`: what its logs name, where a start failed. */
  | { readonly code: 'libvirt-refused'; readonly detail: string; readonly cause?: Cause }
  /** There is no machine of this name or uuid. */
  | { readonly code: 'machine-unknown'; readonly name: string }
  | { readonly code: 'machine-name-taken'; readonly name: string }
  /** What was asked is for a machine in another state. */
  | { readonly code: 'machine-state-wrong'; readonly name: string; readonly state: MachineState }
  /** Something is being done to this machine already. */
  | { readonly code: 'machine-busy'; readonly name: string }
  /** Checks before the start failed; those that did not pass. Nothing was started. */
  | { readonly code: 'preflight-failed'; readonly checks: readonly PreflightCheck[]; readonly cause?: Cause }
  /** The diagnosis is none of the last ones: diagnose anew. */
  | { readonly code: 'diagnosis-outdated' }
  /** Nothing can be changed about this cause from here, and why. Nothing was changed. */
  | { readonly code: 'edit-impossible'; readonly name: string; readonly reason: string }
  /** The definition was changed by somebody else since it was shown, or since it was changed here. Nothing was changed. */
  | { readonly code: 'definition-changed'; readonly name: string }
  /** The draft is none that was shown, or too old: draft it anew. */
  | { readonly code: 'draft-outdated' }
  /** What was chosen cannot be made on this host; nothing was made. */
  | { readonly code: 'guest-refused'; readonly problems: readonly GuestProblem[] }
  /** These physical disks would be written to, and their path was not typed. */
  | { readonly code: 'disk-not-confirmed'; readonly paths: readonly string[] }
  /** A disk or a file that must not be given or removed, and why. */
  | { readonly code: 'disk-refused'; readonly path: string; readonly reason: string }
  /** Creating, importing or fetching goes one after another. */
  | { readonly code: 'task-running'; readonly title: string }
  /** An unattended installation needs the password of its first account. */
  | { readonly code: 'password-missing' }
  /** No USB device is plugged in at this port, or it cannot be lent for this reason. */
  | { readonly code: 'usb-refused'; readonly port: string; readonly reason: string }
  /** An image of a disc or a disk, or its place, that cannot be used. */
  | { readonly code: 'image-refused'; readonly path: string; readonly reason: string }
  /** It was cancelled, and what it had made is gone. */
  | { readonly code: 'task-cancelled' }
  /** A program or a library of the host that is needed is not there. */
  | { readonly code: 'part-missing'; readonly part: string; readonly remedy: string }
  /** This computer is not restarted from here: another host is on screen, or systemd-logind does not do it for this user. */
  | { readonly code: 'restart-impossible'; readonly reason: string }
  /** These machines run, and would lose what they hold in memory. */
  | { readonly code: 'machines-running'; readonly names: readonly string[] }
  /** These programs hold the computer up meanwhile. */
  | { readonly code: 'restart-inhibited'; readonly holders: readonly RestartHolder[] }
  /** systemd-logind did not restart the computer; `detail` is its word. */
  | { readonly code: 'restart-refused'; readonly detail: string }
  /** A fault of Throughway itself; the log has the stack. */
  | { readonly code: 'internal-error'; readonly detail: string }

/** Why a capture was refused. */
export type CaptureRefusal =
  | 'not-an-archive'
  | 'too-large'
  | 'too-many-entries'
  | 'unsafe-path'
  | 'unsafe-link'
  | 'unsafe-entry'
  | 'damaged'
  | 'not-a-capture'
  | 'newer-version'

/** Why libvirt does not answer. `other-host`: what is on screen is not a running machine. */
export type LibvirtProblem = Extract<LibvirtState, { at: 'unreachable' }>['code']
