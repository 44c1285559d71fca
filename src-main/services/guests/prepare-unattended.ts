// SPDX-License-Identifier: MIT
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import {
  buildUnattended,
  type UnattendedFailure,
  type UnattendedInstall,
} from '../../guest/install/build-unattended.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { buildAnswerDisc } from '../../media/build-answer-disc.ts'
import { buildInitrdOverlay } from '../../media/build-initrd-overlay.ts'
import { extractFile } from '../../media/extract-file.ts'
import { hashPassword } from '../../media/hash-password.ts'
import { recogniseImage } from '../../media/recognise/recognise-image.ts'
import { withWorkFolder } from '../../media/with-work-folder.ts'
import type { GuestInstall } from '../../model/guest-draft.ts'
import type { GuestSpec } from '../../model/guest-spec.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'
import { describeMediaFailure } from './describe-media-failure.ts'
import type { KeptDraft } from './draft-guest.ts'
import { answersName, installInitrdName, installKernelName } from './install-volume-names.ts'
import { openStoragePool } from './open-storage-pool.ts'
import type { TaskControl } from './task-runner.ts'
import { uploadFile } from './upload-file.ts'

/** Kernel and initramfs of the disc, for the first start only. */
export interface FirstBoot {
  readonly kernelPath: string
  readonly initrdPath: string
  readonly arguments: string
}

/**
 * Puts what an installation without hands needs into the pool: the disc with the answers and, where the installer takes
 * its answers from its command line, kernel and initramfs. All of it is made in a folder that only this user can enter, and
 * gone from there afterwards: it may hold the password.
 */
export async function prepareUnattended(
  connection: LibvirtConnection,
  { draft, choices, pool }: KeptDraft,
  password: string,
  control: TaskControl,
): Promise<Result<FirstBoot | null, Failure>> {
  const { install } = choices
  if (install.kind !== 'unattended' || pool === null) return ok(null)
  control.step('Writing the answers for the installer')
  const { name } = draft.spec
  const image = await recogniseImage(install.imagePath)
  const built = buildUnattended(image, answersOf(install, draft.spec, password))
  if (!built.ok) return fail(describeUnattendedFailure(built.failure, install.imagePath))
  const plan = built.value
  const opened = await openStoragePool(connection, pool.name, control)
  if (!opened.ok) return opened
  const put = async (volume: string, file: string): Promise<Result<string, Failure>> => {
    const signal = control.signal
    const uploaded = await uploadFile(connection, { pool: opened.value, name: volume, file, format: 'raw', signal })
    if (!uploaded.ok) return uploaded
    control.onRollback(() => connection.storageVolumes.delete(uploaded.value))
    const at = await connection.storageVolumes.path(uploaded.value)
    return at.ok ? at : fail(describeLibvirtError(at.failure, volume))
  }
  return withWorkFolder('small', async (folder) => {
    if (plan.discLabel !== null) {
      const file = path.join(folder, 'answers.iso')
      const disc = await buildAnswerDisc({ files: plan.files, label: plan.discLabel, path: file })
      if (!disc.ok) return fail(describeMediaFailure(disc.failure))
      const placed = await put(answersName(name), file)
      if (!placed.ok) return placed
    }
    if (plan.directBoot === null) return ok(null)
    control.step('Taking the installer’s kernel out of the image')
    const files = await extractBoot(install.imagePath, plan, folder, control.signal)
    if (!files.ok) return files
    const kernel = await put(installKernelName(name), files.value.kernel)
    if (!kernel.ok) return kernel
    const initrd = await put(installInitrdName(name), files.value.initrd)
    if (!initrd.ok) return initrd
    return ok({ kernelPath: kernel.value, initrdPath: initrd.value, arguments: plan.directBoot.arguments })
  })
}

async function extractBoot(
  image: string,
  { directBoot, initrdFiles }: UnattendedInstall,
  folder: string,
  signal: AbortSignal,
): Promise<Result<{ readonly kernel: string; readonly initrd: string }, Failure>> {
  const [kernel, initrd] = [path.join(folder, 'kernel'), path.join(folder, 'initrd')]
  const first = await extractFile({ image, file: directBoot?.kernelPath ?? '', target: kernel, signal })
  if (!first.ok) return fail(describeMediaFailure(first.failure))
  const second = await extractFile({
    image,
    file: directBoot?.initrdPath ?? '',
    target: initrd,
    ...(initrdFiles.length === 0 ? {} : { appended: buildInitrdOverlay(initrdFiles) }),
    signal,
  })
  return second.ok ? ok({ kernel, initrd }) : fail(describeMediaFailure(second.failure))
}

function answersOf(install: Extract<GuestInstall, { kind: 'unattended' }>, spec: GuestSpec, password: string) {
  const { userName, hostName, locale, timeZone, editionIndex } = install
  return {
    ...{ userName, hostName, locale, timeZone, editionIndex, password },
    system: spec.system,
    passwordHash: hashPassword(password),
    targetDisk: targetDiskOf(spec),
    instanceId: randomUUID(),
    macAddress: spec.networks[0]?.macAddress ?? null,
    drivers: spec.discs.some(({ purpose }) => purpose === 'drivers') ? ('driver-disc' as const) : ('none' as const),
  }
}

/** The name that the guest's kernel gives its first disk. */
function targetDiskOf({ disks }: GuestSpec): 'vda' | 'sda' | 'nvme0n1' {
  const bus = disks[0]?.bus
  return bus === 'virtio-blk' || bus === undefined ? 'vda' : bus === 'nvme' ? 'nvme0n1' : 'sda'
}

function describeUnattendedFailure(failure: UnattendedFailure, imagePath: string): Failure {
  if (failure.code === 'answer-invalid')
    return { code: 'argument-invalid', field: `install.${failure.field}`, problem: failure.problem }
  const reason = 'It has no way to be installed without hands. Install it by hand.'
  return { code: 'image-refused', path: imagePath, reason }
}
