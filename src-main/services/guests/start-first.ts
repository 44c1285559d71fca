// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { escapeXml } from '../../guest/xml/escape-xml.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'
import type { FirstBoot } from './prepare-unattended.ts'

/**
 * Starts a defined guest once with the installer's own kernel; its stored configuration stays as it is. The installer's
 * restart ends it, or the installation would begin again: the next start is from the disk.
 */
export async function startFirst(
  connection: LibvirtConnection,
  domain: DomainRef,
  boot: FirstBoot,
): Promise<Result<null, Failure>> {
  const stored = await connection.domains.xml(domain, { inactive: true, secure: true })
  if (!stored.ok) return fail(describeLibvirtError(stored.failure, domain.name))
  const started = await connection.domains.createTransient(buildFirstXml(stored.value, boot))
  return started.ok ? ok(null) : fail(describeLibvirtError(started.failure, domain.name))
}

/** The XML with kernel, initramfs and command line, as libvirt writes it: one `<os>`, one `<on_reboot>`. */
export function buildFirstXml(xml: string, { kernelPath, initrdPath, arguments: words }: FirstBoot): string {
  const boot = `<kernel>${escapeXml(kernelPath)}</kernel><initrd>${escapeXml(initrdPath)}</initrd><cmdline>${escapeXml(words)}</cmdline>`
  return xml
    .replace('</os>', () => `${boot}</os>`)
    .replace(/<on_reboot>[a-z-]*<\/on_reboot>/, '<on_reboot>destroy</on_reboot>')
}
