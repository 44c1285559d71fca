// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable, unsupported } from '../config-failure.ts'
import { parseSyslinuxConfig } from '../formats/parse-syslinux-config.ts'
import { editConfigFiles } from './edit-config-file.ts'
import type { TokenChange } from './plan-tokens.ts'

const paths = [
  '/boot/syslinux/syslinux.cfg',
  '/boot/syslinux/extlinux.conf',
  '/boot/extlinux/extlinux.conf',
  '/boot/extlinux.conf',
]

/** SYSLINUX: the APPEND lines of ordinary labels. A configuration that includes others is not followed. */
export function setSyslinuxParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const path = paths.find((each) => files.read(each).state !== 'absent')
  if (path === undefined) return unsupported(`there is none of ${paths.join(', ')}`)
  const file = files.read(path)
  if (file.state === 'unreadable') return unreadable(path, file)
  const text = file.state === 'text' ? file.text : ''
  const { includes } = parseSyslinuxConfig(text)
  if (includes.length > 0)
    return refused(path, `it takes in ${includes.join(', ')}, where parameters may stand as well`)
  const edits = editConfigFiles(files, [{ path, kind: 'syslinux' }], change)
  return edits.ok ? ok(edits.value.writes) : edits
}
