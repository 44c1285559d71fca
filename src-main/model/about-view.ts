// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'

/** How the program runs: as the desktop app, in a browser, or in a terminal. */
export type ProgramForm = 'desktop' | 'served' | 'terminal'

/** The program and what it stands on, of this computer whatever host is on screen. */
export interface AboutView {
  readonly version: string
  /** Null where the build was not told. */
  readonly commit: string | null
  readonly form: ProgramForm
  readonly node: string
  /** Null outside the desktop app. */
  readonly electron: string | null
  readonly chromium: string | null
  readonly distribution: Fact<string>
  readonly kernel: Fact<string>
  /** A null value: it is not installed. */
  readonly libvirt: Fact<string | null>
  readonly qemu: Fact<string | null>
  readonly helper: {
    /** Version of what it and this program say to each other. */
    readonly protocol: number
    readonly state: 'absent' | 'untrusted' | 'other-version' | 'ready'
    readonly folder: string
    /** The distribution package that put it there, or null. */
    readonly package: string | null
  }
  readonly licence: string
  readonly homepage: string
  readonly settingsPath: string
  /** Null where none is kept. */
  readonly log: { readonly kind: 'file'; readonly path: string } | { readonly kind: 'journal' } | null
}

/** The versions as lines for a report about a fault, in English whatever the window speaks. */
export function formatAbout(about: AboutView): readonly string[] {
  const { version, commit, form, node, electron, chromium } = about
  const runtime = [
    `Node ${node}`,
    ...(electron === null ? [] : [`Electron ${electron}`]),
    ...(chromium === null ? [] : [`Chromium ${chromium}`]),
  ]
  return [
    `Throughway: ${version}${commit === null ? '' : ` (${commit})`}, ${form}`,
    `Runtime: ${runtime.join(', ')}`,
    `Helper: ${describeHelper(about)}`,
    `libvirt: ${told(about.libvirt)}`,
    `QEMU: ${told(about.qemu)}`,
    `Distribution: ${told(about.distribution)}`,
    `Kernel: ${told(about.kernel)}`,
  ]
}

/** The helper in a few words. */
export function describeHelper({ helper: { protocol, state, folder, package: owner } }: AboutView): string {
  const where = state === 'absent' ? '' : ` in ${folder}${owner === null ? '' : ` (package ${owner})`}`
  return `protocol ${protocol}, ${state}${where}`
}

function told(fact: Fact<string | null>): string {
  if (!fact.known) return `could not be told: ${fact.reason}`
  return fact.value ?? 'not installed'
}
