// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { GuestDraft } from '../model/guest-draft.ts'
import type { GuestOptions, InstallImage, MachineFigures, MachinesView, PreflightCheck } from '../model/machine-view.ts'
import { installerKeys } from '../model/machine-view.ts'
import { absolutePath as path } from './absolute-path.ts'
import { guestChoicesSchema, guestNameSchema } from './guest-choices.ts'
import { call, push } from './kit.ts'

const nothing = z.null()
const machine = z.strictObject({ uuid: z.uuid() })
const usbPort = z.string().regex(/^[0-9]{1,3}-[0-9]{1,3}(\.[0-9]{1,3}){0,6}$/)

/** Guests that are being made. */
export const guestCalls = {
  /** What this host has to make guests of. */
  options: call<GuestOptions>()(nothing),
  /** Reads a disc image and says what it holds. */
  recognise: call<InstallImage>()(z.strictObject({ path })),
  /** Proposes everything that was not chosen; changes nothing. */
  draft: call<GuestDraft>()(guestChoicesSchema),
  /**
   * Makes the guest of a draft that was shown: volumes, answer disc, domain. Answers when it has begun; `machines.changed`
   * tells how it goes on. The password goes into the answer disc and nowhere else. `confirmedDisks` names the physical disks whose
   * stable path the person typed.
   */
  create: call<MachinesView>()(
    z.strictObject({
      draftId: z.string().max(64),
      password: z.string().min(1).max(127).nullable(),
      start: z.boolean(),
      confirmedDisks: z.array(path).max(16),
    }),
  ),
  /** Brings a VMDK, VHDX, VDI or qcow2 image into a pool; progress comes with `machines.changed`. */
  importDisk: call<MachinesView>()(
    z.strictObject({ path, pool: z.string().min(1).max(128), name: guestNameSchema, format: z.enum(['raw', 'qcow2']) }),
  ),
  /** Fetches the VirtIO driver disc where there is a network. */
  fetchDrivers: call<MachinesView>()(nothing),
  /** Stops the creation, import or download that runs, and takes away what it made. */
  cancelTask: call<MachinesView>()(nothing),
}

/** Machines that libvirt knows. */
export const machineCalls = {
  view: call<MachinesView>()(nothing),
  changed: push<MachinesView>(),
  /** The checks before a start; starts nothing. */
  preflight: call<readonly PreflightCheck[]>()(machine),
  /** Checks, then starts; a failed check is the failure `preflight-failed` with its text. */
  start: call<MachinesView>()(machine),
  /** Asks the guest to shut down; after `timeoutMs` it is still running and `lastFailure` says so. */
  stop: call<MachinesView>()(machine.extend({ timeoutMs: z.int().min(1000).max(3_600_000) })),
  /** Pulls the plug. */
  kill: call<MachinesView>()(machine),
  /** What would go with it, before asking. */
  removal: call<{
    readonly disks: readonly { readonly path: string; readonly isRemovable: boolean; readonly reason: string | null }[]
    readonly hasFirmwareVariables: boolean
    readonly hasTpmState: boolean
    readonly snapshotCount: number
  }>()(machine),
  remove: call<MachinesView>()(
    machine.extend({ disks: z.array(path).max(64), firmwareVariables: z.boolean(), tpmState: z.boolean() }),
  ),
  /** Takes the installation's discs out of the drives: the system is there. */
  finishInstall: call<MachinesView>()(machine),
  /** Presses a key on the guest's keyboard. */
  pressKey: call<null>()(machine.extend({ key: z.enum(installerKeys) })),
  setAutostart: call<MachinesView>()(machine.extend({ enabled: z.boolean() })),
  lendUsb: call<MachinesView>()(machine.extend({ port: usbPort })),
  takeBackUsb: call<MachinesView>()(machine.extend({ port: usbPort })),
  /** The domain's XML with what Throughway can say of its lines. */
  xml: call<{ readonly xml: string; readonly explanations: GuestDraft['explanations'] }>()(machine),
  /** Base64 of a PNG of what the guest shows, or null where it shows nothing. */
  screenshot: call<string | null>()(machine),
  /** Begins or ends sending `figures` for one machine to this window; ends by itself when the window goes. */
  watch: call<null>()(z.strictObject({ uuid: z.uuid().nullable() })),
  figures: push<MachineFigures>(),
}
