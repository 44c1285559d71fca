// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { AnswerFailure, LinuxAnswers } from './answers.ts'
import { checkLinuxAnswers } from './check-answers.ts'
import { keyboardLayout, linuxLocale } from './linux-locale.ts'

/**
 * `preseed.cfg` for the Debian installer: one disk, one account with sudo, the guest agent. The installer reads it from its
 * own initramfs; a second disc is not looked at.
 * Source: https://www.debian.org/releases/stable/amd64/apb.en.html
 */
export function buildPreseed(answers: LinuxAnswers): Result<string, AnswerFailure> {
  const checked = checkLinuxAnswers(answers)
  if (!checked.ok) return checked
  return ok(
    `${questions(answers)
      .map(([name, type, value]) => `${ownerOf(name)} ${name} ${type} ${value}`.trimEnd())
      .join('\n')}\n`,
  )
}

/** Questions of packages that are installed are kept for them under their own names; the installer would not hand on its own. */
function ownerOf(name: string): string {
  const [template = ''] = name.split('/')
  return template === 'tasksel' || template === 'popularity-contest' ? template : 'd-i'
}

type Question = readonly [
  name: string,
  type: 'string' | 'boolean' | 'select' | 'multiselect' | 'password' | 'note',
  value: string,
]

function questions(answers: LinuxAnswers): readonly Question[] {
  const disk = `/dev/${answers.targetDisk}`
  return [
    ['debian-installer/locale', 'string', linuxLocale(answers.locale)],
    ['keyboard-configuration/xkb-keymap', 'select', keyboardLayout(answers.locale).layout],
    ['netcfg/choose_interface', 'select', 'auto'],
    ['netcfg/get_hostname', 'string', answers.hostName],
    ['netcfg/hostname', 'string', answers.hostName],
    ['netcfg/get_domain', 'string', ''],
    ['mirror/country', 'string', 'manual'],
    ['mirror/http/hostname', 'string', 'deb.debian.org'],
    ['mirror/http/directory', 'string', '/debian'],
    ['mirror/http/proxy', 'string', ''],
    ['clock-setup/utc', 'boolean', 'true'],
    ['time/zone', 'string', answers.timeZone],
    // Without a password for root the first account may use sudo.
    ['passwd/root-login', 'boolean', 'false'],
    ['passwd/user-fullname', 'string', answers.userName],
    ['passwd/username', 'string', answers.userName],
    ['passwd/user-password-crypted', 'password', answers.passwordHash],
    // A disk that started a system by BIOS before makes the installer ask whether to install for UEFI.
    ['partman-efi/non_efi_system', 'boolean', 'true'],
    ['partman-auto/disk', 'string', disk],
    ['partman-auto/method', 'string', 'regular'],
    ['partman-auto/choose_recipe', 'select', 'atomic'],
    ['partman-lvm/device_remove_lvm', 'boolean', 'true'],
    ['partman-md/device_remove_md', 'boolean', 'true'],
    ['partman-partitioning/confirm_write_new_label', 'boolean', 'true'],
    ['partman/choose_partition', 'select', 'finish'],
    ['partman/confirm', 'boolean', 'true'],
    ['partman/confirm_nooverwrite', 'boolean', 'true'],
    // A DVD is taken for enough by itself: no security updates then, and no guest agent unless it is on that disc.
    ['apt-setup/use_mirror', 'boolean', 'true'],
    ['apt-setup/cdrom/set-first', 'boolean', 'false'],
    ['apt-setup/cdrom/set-next', 'boolean', 'false'],
    ['tasksel/first', 'multiselect', 'standard, ssh-server'],
    ['pkgsel/include', 'string', 'qemu-guest-agent'],
    ['popularity-contest/participate', 'boolean', 'false'],
    ['grub-installer/only_debian', 'boolean', 'true'],
    ['grub-installer/bootdev', 'string', disk],
    ['cdrom-detect/eject', 'boolean', 'true'],
    ['finish-install/reboot_in_progress', 'note', ''],
  ]
}
