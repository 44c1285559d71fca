// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { bootPartitions } from '../initramfs/find-boot-copy.ts'
import { type ConfigFile, editConfigFiles } from './edit-config-file.ts'
import { refindFields } from './line-fields.ts'
import type { TokenChange } from './plan-tokens.ts'

const besideKernel = '/boot/refind_linux.conf'
const configPaths = bootPartitions.flatMap((partition) =>
  ['/EFI/refind', '/EFI/BOOT'].map((place) => `${partition}${place}/refind.conf`),
)

/** rEFInd: the first line of refind_linux.conf (its default; the others stay a way out), and stanzas of refind.conf. */
export function setRefindParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const wanted: ConfigFile[] = []
  if (files.read(besideKernel).state !== 'absent') wanted.push({ path: besideKernel, kind: 'refind-linux' })
  for (const path of configPaths) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'text' && refindFields(file.text).length > 0) wanted.push({ path, kind: 'refind' })
  }
  if (wanted.length === 0)
    return unsupported(`neither ${besideKernel} nor a stanza of refind.conf has kernel parameters`)
  const edits = editConfigFiles(files, wanted, change)
  return edits.ok ? ok(edits.value.writes) : edits
}
