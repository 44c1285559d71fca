// SPDX-License-Identifier: MIT
import type { GuestDraft, GuestProblem } from '../../src-main/model/guest-draft.ts'
import type { GuestDisk } from '../../src-main/model/guest-spec.ts'
import type { GuestOptions, InstallImage } from '../../src-main/model/machine-view.ts'
import type { GuestWish } from '../../src-main/model/wishes.ts'
import type { DiskImportState } from './disk-import-state.ts'
import type { Reply } from './reply.ts'
import type { CallFailure } from './window-state.ts'

/** The draft on screen belongs to the wish it was made of; another wish makes it outdated. */
export type DraftState =
  | { readonly at: 'none' }
  | { readonly at: 'drafting'; readonly last: GuestDraft | null }
  | { readonly at: 'drafted'; readonly draft: GuestDraft; readonly wish: GuestWish }
  | { readonly at: 'failed'; readonly failure: CallFailure; readonly last: GuestDraft | null }

/** The creation that was asked for. Once begun, its progress is told with the machines. */
export type CreationState =
  | { readonly at: 'idle' }
  | { readonly at: 'asked' }
  | { readonly at: 'begun'; readonly name: string }
  | { readonly at: 'failed'; readonly failure: CallFailure }

/** All that the window knows of the guest that is being drafted. */
export interface GuestState {
  readonly wish: GuestWish
  readonly draft: DraftState
  readonly options: Reply<GuestOptions>
  /** The image that was looked into by its path. */
  readonly recognised: Reply<InstallImage>
  readonly password: string
  readonly startsAfterwards: boolean
  /** What was typed to confirm a physical disk, by its path. */
  readonly typedDisks: Readonly<Record<string, string>>
  readonly creation: CreationState
  readonly diskImport: DiskImportState
}

export const firstWish: GuestWish = {
  name: null,
  system: 'windows-11',
  purpose: 'gaming',
  source: { kind: 'unchosen' },
  devices: null,
  vcpuCount: null,
  memoryKiB: null,
  overrides: {},
}

/** A guest before anything was chosen. */
export const firstGuestState: GuestState = {
  wish: firstWish,
  draft: { at: 'none' },
  options: { at: 'none' },
  recognised: { at: 'none' },
  password: '',
  startsAfterwards: true,
  typedDisks: {},
  creation: { at: 'idle' },
  diskImport: { at: 'none' },
}

/** How a disk is attached where no other disk of the guest says. */
export const plainDisk: Omit<GuestDisk, 'source'> = {
  bus: 'virtio-blk',
  cache: 'none',
  io: 'native',
  discard: true,
  iothread: null,
  serial: null,
}

/** Where the stable names of disks live; what a person types to confirm one is the rest. */
export const diskFolder = '/dev/disk/by-id/'

/** The draft to show: the current one, or the last while another is made. */
export function draftOnScreen(draft: DraftState): GuestDraft | null {
  if (draft.at === 'drafted') return draft.draft
  return draft.at === 'none' ? null : draft.last
}

/** Whether a draft is of a host that does not run here, so that it can be looked at and not made. */
export function isOnlyToLookAt({ problems }: GuestDraft): boolean {
  return problems.some(({ code }) => code === 'libvirt-not-asked')
}

/** What stands against the guest: what the draft says, and what of it could not even be asked. */
export function problemsOf(draft: DraftState): readonly GuestProblem[] {
  const told = draftOnScreen(draft)?.problems ?? []
  if (draft.at !== 'failed' || draft.failure.code !== 'argument-invalid') return told
  const { field, problem } = draft.failure
  const refused: GuestProblem = {
    severity: 'error',
    code: 'argument-invalid',
    field: field.replace(/^overrides\./, ''),
    text: problem,
  }
  return [refused, ...told.filter((each) => each.field !== refused.field)]
}

/** The physical disks of a draft, each with whether its name was typed. */
export function physicalDisks(draft: GuestDraft | null, typed: GuestState['typedDisks']) {
  return (draft?.spec.disks ?? []).flatMap(({ source }) =>
    source.kind === 'block-device'
      ? [{ path: source.path, isConfirmed: (typed[source.path] ?? '').trim() === confirmationOf(source.path) }]
      : [],
  )
}

/** What is typed to confirm a disk. */
export function confirmationOf(path: string): string {
  return path.startsWith(diskFolder) ? path.slice(diskFolder.length) : path
}
