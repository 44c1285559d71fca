// SPDX-License-Identifier: MIT
import type { HostProgram } from '../model/host-action.ts'

/** What the helper runs for itself. */
export type InternalProgram = 'sync' | 'cp' | 'logger'

const folders = ['/usr/sbin', '/usr/bin', '/sbin', '/bin']

/** Other names and places of programs, where distributions differ. */
const others: Partial<Readonly<Record<HostProgram | InternalProgram, readonly string[]>>> = {
  'grub-mkconfig': folders.map((folder) => `${folder}/grub2-mkconfig`),
  'grub-probe': folders.map((folder) => `${folder}/grub2-probe`),
  'grub-script-check': folders.map((folder) => `${folder}/grub2-script-check`),
  ukify: ['/usr/lib/systemd/ukify'],
}

/** The only places a program is taken from; which programs there are is the closed list `hostPrograms`. */
export function programPlaces(program: HostProgram | InternalProgram): readonly string[] {
  return [...folders.map((folder) => `${folder}/${program}`), ...(others[program] ?? [])]
}
