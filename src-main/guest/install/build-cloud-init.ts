// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import type { AnswerFailure, AnswerFile, LinuxAnswers } from './answers.ts'
import { checkLinuxAnswers, refuse } from './check-answers.ts'
import { formatYaml } from './format-yaml.ts'
import { keyboardLayout, linuxLocale } from './linux-locale.ts'

export type CloudInitAnswers = Omit<LinuxAnswers, 'targetDisk'> & {
  /** Another one for every guest that is made, such as its UUID: cloud-init does its work once for each. */
  readonly instanceId: string
  /** Of the network card that gets its address by DHCP, or null: cloud-init then takes the first. */
  readonly macAddress: string | null
}

/**
 * The files of cloud-init's NoCloud source, for a disc with the label `cidata`.
 * Source: https://cloudinit.readthedocs.io/en/latest/reference/datasources/nocloud.html
 */
export function buildCloudInit(answers: CloudInitAnswers): Result<readonly AnswerFile[], AnswerFailure> {
  const checked = checkLinuxAnswers({ ...answers, targetDisk: 'vda' })
  if (!checked.ok) return checked
  if (answers.macAddress !== null && !/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(answers.macAddress))
    return refuse('macAddress', 'must be six pairs of hexadecimal digits, such as 52:54:00:12:34:56')
  const metaData = buildMetaData(answers)
  if (!metaData.ok) return metaData
  return ok([
    metaData.value,
    { path: 'user-data', text: `#cloud-config\n${formatYaml(userData(answers))}` },
    ...(answers.macAddress === null ? [] : [networkConfig(answers.macAddress)]),
  ])
}

/** `meta-data`, which names the instance. */
export function buildMetaData({
  instanceId,
  hostName,
}: Pick<CloudInitAnswers, 'instanceId' | 'hostName'>): Result<AnswerFile, AnswerFailure> {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(instanceId)) return refuse('instanceId', 'must be letters, digits and hyphens')
  return ok({ path: 'meta-data', text: formatYaml({ 'instance-id': instanceId, 'local-hostname': hostName }) })
}

function userData(answers: CloudInitAnswers) {
  const { layout, variant } = keyboardLayout(answers.locale)
  return {
    hostname: answers.hostName,
    users: [
      {
        name: answers.userName,
        shell: '/bin/bash',
        lock_passwd: false,
        passwd: answers.passwordHash,
        // The groups that may become root have other names on other systems; this line says the same on all.
        sudo: 'ALL=(ALL) ALL',
      },
    ],
    locale: linuxLocale(answers.locale),
    keyboard: { layout, variant },
    timezone: answers.timeZone,
    package_update: true,
    packages: ['qemu-guest-agent'],
    runcmd: [['systemctl', 'enable', '--now', 'qemu-guest-agent.service']],
  }
}

function networkConfig(macAddress: string): AnswerFile {
  const ethernets = { primary: { match: { macaddress: macAddress }, dhcp4: true } }
  return { path: 'network-config', text: formatYaml({ version: 2, ethernets }) }
}
