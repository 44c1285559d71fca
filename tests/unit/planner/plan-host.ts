// SPDX-License-Identifier: MIT
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import type { HostFacts } from '../../../src-main/model/host-facts.ts'
import type { HostFiles } from '../../../src-main/model/host-files.ts'
import type { Plan, PlanChoices } from '../../../src-main/model/plan.ts'
import { draftPlan } from '../../../src-main/planner/draft-plan.ts'
import type { PlanRequest } from '../../../src-main/planner/plan-request.ts'
import { catalogue } from '../../../src-main/rules/catalogue.ts'
import { judgeHost } from '../../../src-main/rules/judge-host.ts'
import { buildFacts } from '../../support/build-facts.ts'
import { pciAddress } from '../../support/pci-address.ts'
import { noChoices } from '../../support/plan-choices.ts'

export const release = '6.12.107+deb13-amd64'

/** The card that the good host can spare, and its sound function. */
export const card = pciAddress('0000:0b:00.0')
export const sound = pciAddress('0000:0b:00.1')

/** Files by their path; null: only root can read it. Folders follow from them. */
export function buildFiles(texts: Readonly<Record<string, string | null>>): HostFiles {
  return {
    read: (path) => {
      const text = texts[path]
      if (text === undefined) return { state: 'absent' }
      return text === null
        ? { state: 'unreadable', reason: 'only root can read it', needsHelper: true }
        : { state: 'text', text }
    },
    list: (folder) => {
      const below = Object.keys(texts).filter((path) => path.startsWith(`${folder}/`))
      const names = new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))
      return names.size === 0 ? { state: 'absent' } : { state: 'names', names: [...names].sort() }
    },
  }
}

/** The files of the good host: Debian 13 with GRUB and initramfs-tools, nothing of ours yet. */
export const goodFiles: Readonly<Record<string, string>> = {
  '/etc/default/grub':
    'GRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_DISTRIBUTOR=Debian\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX=""\n',
  '/boot/grub/grub.cfg': [
    'if [ -s $prefix/grubenv ]; then',
    '  set have_grubenv=true',
    '  load_env',
    'fi',
    `menuentry 'Debian GNU/Linux' --class debian $menuentry_id_option 'gnulinux-simple-6c1f' {`,
    `\tlinux\t/boot/vmlinuz-${release} root=UUID=6c1f4a52-3d0e-4f8b-9a77-0e5b7c2d9f10 ro quiet`,
    `\tinitrd\t/boot/initrd.img-${release}`,
    '}',
    'source $config_directory/custom.cfg',
    '',
  ].join('\n'),
  '/boot/grub/grubenv': `# GRUB Environment Block\n`.padEnd(1024, '#'),
  [`/boot/vmlinuz-${release}`]: 'kernel',
  [`/boot/initrd.img-${release}`]: 'image',
  [`/usr/lib/modules/${release}/modules.dep`]: '',
  '/proc/sys/kernel/osrelease': `${release}\n`,
  '/etc/initramfs-tools/initramfs.conf': 'MODULES=most\n',
  '/usr/sbin/update-initramfs': '',
  '/proc/self/mountinfo': '25 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw\n',
}

/** A plan for a host: the good one with its files, unless told otherwise. */
export function planFor(
  choices: Partial<PlanChoices>,
  facts: HostFacts = buildFacts(),
  more: Partial<Omit<PlanRequest, 'choices' | 'facts'>> = {},
): Plan {
  const devices = more.devices ?? mapDevices(facts)
  const findings = judgeHost(catalogue, { facts, devices })
  return draftPlan({
    devices,
    findings,
    files: buildFiles(goodFiles),
    ...more,
    facts,
    choices: { ...noChoices, ...choices },
  })
}

/** Codes of what is refused, in order, each with its device where it has one. */
export function refusalsOf({ refused }: Plan): string[] {
  return refused.map(({ code, device }) => (device === null ? code : `${code} ${device}`))
}

/** The words that the plan's command line step adds and removes. */
export function wordsOf(plan: Plan): { add: readonly string[]; remove: readonly string[] } {
  const step = plan.steps.find(({ kind }) => kind === 'boot-parameters.set')
  const operation = step?.operation
  return operation?.kind === 'boot-parameters.set'
    ? { add: operation.add, remove: operation.remove }
    : { add: [], remove: [] }
}
