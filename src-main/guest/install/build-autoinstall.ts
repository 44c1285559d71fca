// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { AnswerFailure, AnswerFile, LinuxAnswers } from './answers.ts'
import { buildMetaData } from './build-cloud-init.ts'
import { checkLinuxAnswers } from './check-answers.ts'
import { formatYaml } from './format-yaml.ts'
import { keyboardLayout, linuxLocale } from './linux-locale.ts'

/**
 * The files of Ubuntu's autoinstall, for a disc with the label `cidata`. The installer asks before it wipes the disk unless
 * `autoinstall` stands on its kernel's command line.
 * Source: https://canonical-subiquity.readthedocs-hosted.com/en/latest/reference/autoinstall-reference.html
 */
export function buildAutoinstall(
  answers: LinuxAnswers & { readonly instanceId: string },
): Result<readonly AnswerFile[], AnswerFailure> {
  const checked = checkLinuxAnswers(answers)
  if (!checked.ok) return checked
  const metaData = buildMetaData(answers)
  if (!metaData.ok) return metaData
  const { layout, variant } = keyboardLayout(answers.locale)
  const autoinstall = {
    version: 1,
    locale: linuxLocale(answers.locale),
    keyboard: { layout, variant },
    timezone: answers.timeZone,
    identity: {
      realname: answers.userName,
      username: answers.userName,
      hostname: answers.hostName,
      password: answers.passwordHash,
    },
    storage: { layout: { name: 'direct', match: { path: `/dev/${answers.targetDisk}` } } },
    packages: ['qemu-guest-agent'],
    shutdown: 'reboot',
  }
  return ok([metaData.value, { path: 'user-data', text: `#cloud-config\n${formatYaml({ autoinstall })}` }])
}
