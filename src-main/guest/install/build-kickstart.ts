// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { AnswerFailure, LinuxAnswers } from './answers.ts'
import { checkLinuxAnswers } from './check-answers.ts'
import { keyboardLayout, linuxLocale } from './linux-locale.ts'

/**
 * `ks.cfg` for Anaconda (Fedora, RHEL and its kin): one disk, one account with sudo, the guest agent. Anaconda takes it
 * from a disc with the label `OEMDRV` without being told.
 * Source: https://pykickstart.readthedocs.io/en/latest/kickstart-docs.html
 */
export function buildKickstart(answers: LinuxAnswers): Result<string, AnswerFailure> {
  const checked = checkLinuxAnswers(answers)
  if (!checked.ok) return checked
  const { layout, variant } = keyboardLayout(answers.locale)
  const keyboard = variant === '' ? layout : `${layout} (${variant})`
  return ok(
    [
      'text',
      `lang ${quote(linuxLocale(answers.locale))}`,
      `keyboard --xlayouts=${quote(keyboard)}`,
      `timezone ${quote(answers.timeZone)} --utc`,
      `network --bootproto=dhcp --device=link --activate --hostname=${quote(answers.hostName)}`,
      'rootpw --lock',
      `user --name=${quote(answers.userName)} --groups=wheel --iscrypted --password=${quote(answers.passwordHash)}`,
      `ignoredisk --only-use=${answers.targetDisk}`,
      'zerombr',
      `clearpart --all --initlabel --drives=${answers.targetDisk}`,
      'autopart --nohome',
      'firstboot --disable',
      'services --enabled=qemu-guest-agent',
      'reboot --eject',
      '',
      // What the disc does not carry is left out rather than asked for.
      '%packages --ignoremissing',
      '@core',
      'qemu-guest-agent',
      '%end',
      '',
    ].join('\n'),
  )
}

/** One word to shlex, with which pykickstart takes lines apart. Line breaks were refused before. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`
}
