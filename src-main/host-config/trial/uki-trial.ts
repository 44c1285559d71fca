// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { initramfsCheck } from '../initramfs/initramfs-check.ts'
import { type InitramfsImage, initramfsImageFor } from '../initramfs/initramfs-image-for.ts'
import { runningRelease } from '../initramfs/installed-kernels.ts'
import { findMount, type Mount, splitPartition } from './find-mount.ts'
import { hasBootEntry, isUefi, readSecureBoot } from './read-efi-variable.ts'
import { removeMade } from './trial-image.ts'
import { trialTitle } from './trial-names.ts'
import type { TrialMechanism, TrialRequest } from './trial-parts.ts'
import { readTrialRecord } from './trial-units.ts'
import { changeKernelLine, withoutLoaderWords } from './trial-words.ts'
import { readNeeded, removeFile, writeFile } from './write-actions.ts'

/** Not EFI/Linux: what lies there is an entry of every loader that looks for unified kernel images. */
const folder = '/EFI/throughway'

/** Numbers for our boot entry of the firmware, far from what firmware and installers take. */
const bootNumbers = ['7457', '7458', '7459', '745A']

/**
 * Unified kernel images: one of our own, with its words inside, a boot entry of the firmware that is in no order, and
 * BootNext, which the firmware clears before it starts anything.
 *
 * Source: UEFI 2.10, 3.1.2; efibootmgr(8); mkinitcpio(8) -U, --cmdline; dracut(8) --uefi.
 */
export const ukiTrial: TrialMechanism = {
  name: 'EFI BootNext',
  arm(request, files) {
    const partition = demandPartition(files)
    if (!partition.ok) return partition
    const { point, disk, number } = partition.value
    const release = runningRelease(files)
    if (release === null) return unsupported('the release of the running kernel cannot be told')
    const image = initramfsImageFor(release, request.generator, files)
    if (!image.ok) return image
    const line = readNeeded('/proc/cmdline', files)
    if (!line.ok) return line
    const goodLine = withoutLoaderWords(line.value.trim())
    const made = makeUnifiedImage(`${point}${folder}`, goodLine, image.value, request, files)
    if (!made.ok) return made
    const known = readTrialRecord(files).get('boot-entry')
    const boot = bootNumbers.find((candidate) => candidate === known || !hasBootEntry(candidate, files))
    if (boot === undefined)
      return unsupported('the firmware has boot entries under all the numbers that ours could have')
    const loader = `${folder}/trial.efi`.replaceAll('/', '\\')
    const create: HostAction = {
      kind: 'run',
      run: {
        program: 'efibootmgr',
        args: [
          '--create-only',
          '--bootnum',
          boot,
          '--disk',
          disk,
          '--part',
          `${number}`,
          '--label',
          trialTitle,
          '--loader',
          loader,
        ],
      },
      undo: { program: 'efibootmgr', args: ['--bootnum', boot, '--delete-bootnum'] },
      files: [],
      alsoFine: [],
    }
    return ok({
      image: made.value,
      entry: hasBootEntry(boot, files) ? [] : [create],
      oneShot: [
        {
          kind: 'run',
          run: { program: 'efibootmgr', args: ['--bootnext', boot] },
          undo: { program: 'efibootmgr', args: ['--delete-bootnext'] },
          files: [],
          alsoFine: [],
        },
      ],
      goodLine,
      newKernelsCopyRunningLine: copiesRunningLine(files),
      record: { 'boot-entry': boot },
    })
  },
  disarm(files) {
    const partition = demandPartition(files)
    if (!partition.ok) return partition
    const boot = readTrialRecord(files).get('boot-entry')
    const entry: readonly HostAction[] =
      boot === undefined || !hasBootEntry(boot, files)
        ? []
        : [
            {
              kind: 'run',
              // The firmware's order is not touched: the entry was never in it. BootNext to it goes with it.
              run: { program: 'efibootmgr', args: ['--bootnum', boot, '--delete-bootnum'] },
              undo: null,
              files: [],
              alsoFine: [],
            },
          ]
    const place = `${partition.value.point}${folder}`
    const line = removeFile(`${place}/trial-cmdline`, files)
    if (!line.ok) return line
    const names = files.list(place)
    if (names.state === 'unreadable') return unreadable(place, names)
    const isThere = names.state === 'names' && names.names.includes('trial.efi')
    return ok([...entry, ...(isThere ? [removeMade(`${place}/trial.efi`)] : []), ...line.value])
  },
}

/** The EFI system partition as the kernel and as the firmware know it. */
function demandPartition(
  files: HostFiles,
): Result<{ readonly point: string; readonly disk: string; readonly number: number }, ConfigFailure> {
  if (!isUefi(files)) return unsupported('the variables of the firmware cannot be reached, and BootNext is one of them')
  const secure = readSecureBoot(files)
  if (secure !== false) {
    return unsupported(
      secure === true
        ? 'Secure Boot is on, and the firmware would not start an image that is not signed with its keys'
        : 'whether Secure Boot is on cannot be told, and with it the firmware would not start an image of ours',
    )
  }
  const mount = ['/efi', '/boot/efi', '/boot'].map((path) => mountAt(path, files)).find((each) => each !== null) ?? null
  if (mount === null)
    return unsupported('the EFI system partition is mounted neither at /efi nor at /boot/efi nor at /boot')
  const parts = splitPartition(mount.source)
  if (parts === null)
    return unsupported(`${mount.point} lies on ${mount.source}, which is no partition of a plain disk`)
  return ok({ point: mount.point, ...parts })
}

function mountAt(path: string, files: HostFiles): Mount | null {
  const mount = findMount(path, files)
  return mount?.point === path && mount.fileSystem === 'vfat' ? mount : null
}

function makeUnifiedImage(
  place: string,
  goodLine: string,
  image: InitramfsImage,
  request: TrialRequest,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const { release } = image.kernel
  const line = changeKernelLine(goodLine, request)
  const check = initramfsCheck(image, request.generator, files)
  const path = `${place}/trial.efi`
  if (request.generator === 'dracut') {
    const args = ['--force', '--uefi', '--no-hostonly-cmdline', '--kernel-cmdline', line, '{output}', release]
    return ok([{ kind: 'generate', path, run: { program: 'dracut', args }, check }])
  }
  if (request.generator === 'mkinitcpio') {
    const written = writeFile(`${place}/trial-cmdline`, `${line}\n`, files)
    if (!written.ok) return written
    const config = configOf(image)
    const args = ['-k', release, ...config, '--cmdline', `${place}/trial-cmdline`, '-U', '{output}']
    return ok([...written.value, { kind: 'generate', path, run: { program: 'mkinitcpio', args }, check }])
  }
  return fail({
    code: 'unsupported',
    path: null,
    text: `no unified kernel image with ${request.generator} can be made aside here`,
    needsHelper: false,
  })
}

/** What the generator's own recipe says of its configuration. */
function configOf({ run: { args } }: InitramfsImage): readonly string[] {
  const place = args.indexOf('-c')
  return place < 0 ? [] : args.slice(place, place + 2)
}

/** True where no file says what words a new image gets, so that they would come from the running kernel. */
function copiesRunningLine(files: HostFiles): boolean {
  const dropIns = files.list('/etc/cmdline.d')
  return dropIns.state !== 'names' || !dropIns.names.some((name) => name.endsWith('.conf'))
}
