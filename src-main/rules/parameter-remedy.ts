// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../model/boot-facts.ts'
import type { Remedy } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { kernelArgName, parseKernelArgs } from '../model/kernel-args.ts'
import { formatList } from './format-list.ts'

type Change = 'add' | 'remove'

/** Where each loader's parameters stand and what makes them count, after "in" or "with". */
const places: Readonly<Record<Exclude<BootLoaderKind, 'grub'>, (change: Change, token: string) => string>> = {
  'grub-bls': (change, token) =>
    `with \`sudo grubby --update-kernel=ALL ${change === 'add' ? '--args' : '--remove-args'}="${token}"\``,
  'systemd-boot': () => 'in the options line of the boot entry, or in /etc/kernel/cmdline where kernel-install is used',
  'unified-kernel-image': () => 'in /etc/kernel/cmdline, and rebuild the unified kernel image',
  sdbootutil: () => 'in /etc/kernel/cmdline, then run `sudo sdbootutil update-all-entries`',
  kernelstub: (change, token) => `with \`sudo kernelstub ${change === 'add' ? '-a' : '-d'} "${token}"\``,
  limine: () => 'in /etc/default/limine where limine-update is used, else in the cmdline of limine.conf',
  refind: () => 'in /boot/refind_linux.conf',
  ostree: (change, token) =>
    `with \`rpm-ostree kargs ${change === 'add' ? '--append-if-missing' : '--delete-if-present'}=${token}\``,
  nixos: () => 'in boot.kernelParams of the configuration, then run `sudo nixos-rebuild boot`',
  'proxmox-boot-tool': () => 'in /etc/kernel/cmdline, then run `proxmox-boot-tool refresh`',
  'efi-stub': () => 'in the firmware’s boot entry of this kernel',
  syslinux: () => 'in the APPEND line of syslinux.cfg',
}

/** What to do to have `token` on the kernel command line from the next boot on, in the words of this host's loader. */
export function addParameterRemedy(token: string, facts: HostFacts): Remedy {
  return {
    kind: 'kernel-parameter',
    text: `Add ${token} to the kernel command line${place('add', token, facts)}, and restart.`,
    detail: token,
  }
}

/** What to do to be rid of `token` from the next boot on; names the file that holds it where one was seen. */
export function removeParameterRemedy(token: string, facts: HostFacts): Remedy {
  const seen = findWhereSeen(token, facts)
  const text =
    seen === null
      ? `Remove ${token} from the kernel command line${place('remove', token, facts)}, and restart.`
      : seen.after === null
        ? `Remove ${token} from ${seen.paths}, and restart.`
        : `Remove ${token} from ${seen.paths}, ${seen.after}, and restart.`
  return { kind: 'kernel-parameter', text, detail: token }
}

/** Loaders whose parameters a person writes into files, and what makes a change there count. */
const afterwards: Partial<Readonly<Record<BootLoaderKind, string | null>>> = {
  'systemd-boot': null,
  'unified-kernel-image': 'rebuild the unified kernel image',
  sdbootutil: 'run `sudo sdbootutil update-all-entries`',
  limine: 'run `sudo limine-update` where it is used',
  refind: null,
  'proxmox-boot-tool': 'run `proxmox-boot-tool refresh`',
  syslinux: null,
}

/** The files that were seen to hold `token` and what to run after a change; null where a command does it, or none was seen. */
function findWhereSeen(
  token: string,
  facts: HostFacts,
): { readonly paths: string; readonly after: string | null } | null {
  const { loader } = facts.boot
  // What grub-mkconfig writes is never edited.
  const paths = pathsWith(token, facts).filter((path) => !path.endsWith('/grub.cfg'))
  if (!loader.known || paths.length === 0) return null
  const { kind } = loader.value
  const after = kind === 'grub' ? runGrubCommand(facts) : afterwards[kind]
  return after === undefined ? null : { paths: formatList(paths), after }
}

function place(change: Change, token: string, facts: HostFacts): string {
  const { boot } = facts
  if (!boot.loader.known) return ''
  const { kind } = boot.loader.value
  if (kind !== 'grub') return ` ${places[kind](change, token)}`
  return ` in GRUB_CMDLINE_LINUX_DEFAULT of /etc/default/grub, then ${runGrubCommand(facts)}`
}

function runGrubCommand({ system }: HostFacts): string {
  const family = system.distribution.known ? system.distribution.value.family : 'other'
  if (family === 'debian') return 'run `sudo update-grub`'
  return family === 'suse' || family === 'fedora'
    ? 'run `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`'
    : 'run `sudo grub-mkconfig -o /boot/grub/grub.cfg`'
}

function pathsWith(token: string, { boot }: HostFacts): string[] {
  const [wanted] = parseKernelArgs(token)
  if (!boot.commandLineSources.known || wanted === undefined) return []
  const paths = boot.commandLineSources.value
    .filter(({ args }) =>
      args.some((arg) => kernelArgName(arg.key) === kernelArgName(wanted.key) && arg.value === wanted.value),
    )
    .map(({ path }) => path)
  return [...new Set(paths)]
}
