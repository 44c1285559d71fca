// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable, unsupported } from '../config-failure.ts'
import { parseGrubEnvironment } from '../formats/parse-grub-environment.ts'
import { type ConfigFile, editConfigFiles, editConfigText, listFitting } from './edit-config-file.ts'
import { grubSettingsPath } from './grub-settings.ts'
import { isFallbackName } from './line-fields.ts'
import type { TokenChange } from './plan-tokens.ts'
import { quoteLine } from './quote-line.ts'

const entryFolder = '/boot/loader/entries'
const environmentPaths = ['/boot/grub2/grubenv', '/boot/grub/grubenv']

/**
 * Fedora's and Red Hat's GRUB, whose menu is made of entry files: these, /etc/kernel/cmdline for kernels to come and
 * GRUB_CMDLINE_LINUX are kept in step, since Fedora's grub2-mkconfig rewrites the entries from it and Red Hat's does
 * not. As text: grubby takes all words of a name off before it adds one. Rescue entries keep their parameters.
 *
 * Source: rhboot/grub2 fedora-45 and rhel-10-main util/grub-mkconfig.in, 10_linux.in; grubby-bls.
 */
export function setGrubEntryParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const listed = listFitting(files, entryFolder, /\.conf$/)
  if (!listed.ok) return listed
  const paths = listed.value.filter((path) => !isFallbackName(path))
  if (paths.length === 0) return unsupported(`there are no entries in ${entryFolder} to put kernel parameters on`)
  const literal: ConfigFile[] = []
  let usesEnvironment = false
  for (const path of paths) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'text' && /^[ \t]*options[ \t].*\$\{?kernelopts\b/m.test(file.text)) usesEnvironment = true
    else literal.push({ path, kind: 'grub-entry' })
  }
  const edits = editConfigFiles(
    files,
    [
      ...literal,
      { path: '/etc/kernel/cmdline', kind: 'grub-command-line' },
      { path: grubSettingsPath, kind: 'grub-settings' },
    ],
    change,
  )
  if (!edits.ok) return edits
  const environment = usesEnvironment ? editEnvironment(files, change) : ok([])
  return environment.ok ? ok([...edits.value.writes, ...environment.value]) : environment
}

/** `kernelopts` of GRUB's environment block, which stays as long as it is: GRUB writes to its blocks itself. */
function editEnvironment(files: HostFiles, change: TokenChange): Result<readonly HostAction[], ConfigFailure> {
  const path = environmentPaths.find((each) => files.read(each).state !== 'absent')
  if (path === undefined) return unsupported('entries take their parameters from $kernelopts, and there is no grubenv')
  const file = files.read(path)
  if (file.state !== 'text') {
    return unreadable(path, file.state === 'unreadable' ? file : { reason: 'it is gone', needsHelper: false })
  }
  const { text } = file
  const match = /^kernelopts=((?:\\[\s\S]|[^\\\n])*)$/m.exec(text)
  if (parseGrubEnvironment(text) === null || match === null) {
    return refused(path, 'entries take their parameters from $kernelopts, and it is not set there')
  }
  const value = match[1] ?? ''
  if (value.includes('\\')) return refused(path, `it holds escaped letters: ${quoteLine(text, match.index)}`)
  const edited = editConfigText('grub-command-line', { path, text: value }, change)
  if (!edited.ok) return edited
  const variables = text.replace(/#+$/, '').replace(match[0], `kernelopts=${edited.value.text}`)
  if (variables.length > text.length) return refused(path, `its ${text.length} bytes have no room for more words`)
  const after = variables.padEnd(text.length, '#')
  return ok(after === text ? [] : [{ kind: 'write', path, before: text, after, mode: 0o600, how: 'in-place' }])
}
