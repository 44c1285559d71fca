// SPDX-License-Identifier: MIT
import { basename } from 'node:path'
import type { DomainOutline } from '../../model/domain-outline.ts'
import type { Installation } from '../../model/machine-view.ts'
import { answersName } from '../guests/install-volume-names.ts'

/** How the installation of a guest stands, by the discs it was made with and what is in its drives; null where it had none. */
export function viewInstallation({ name, isOurs, discs, disks }: DomainOutline): Installation | null {
  const disc = isOurs ? discs.find(({ purpose }) => purpose === 'install') : undefined
  if (disc === undefined) return null
  return {
    kind: discs.some(({ purpose }) => purpose === 'answers') ? 'unattended' : 'by-hand',
    imagePath: disc.path,
    isOver: installDrives({ discs, disks }, answersName(name)).length === 0,
  }
}

/** Drives that still hold a disc of the installation; that with the drivers stays, for whoever looks for one later. */
export function installDrives({ discs, disks }: Pick<DomainOutline, 'discs' | 'disks'>, answers: string) {
  const paths = discs.flatMap(({ purpose, path }) => (purpose === 'install' || purpose === 'answers' ? [path] : []))
  return disks.flatMap(({ source, target, device }) =>
    device === 'cdrom' && source.kind === 'file' && (paths.includes(source.path) || basename(source.path) === answers)
      ? [{ target }]
      : [],
  )
}
