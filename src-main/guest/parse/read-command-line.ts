// SPDX-License-Identifier: MIT
import type { GuestLookingGlass } from '../../model/guest-spec.ts'
import type { ElementReader } from './element-reader.ts'

/** What QEMU arguments say that has a place in a spec. */
export interface CommandLine {
  readonly pciWindowMiB: number | null
  readonly kvmfr: GuestLookingGlass | null
}

/** Reads the arguments that `buildDomainXml` writes, each behind its option; all others are left unread. */
export function readCommandLine(domain: ElementReader): CommandLine {
  const values = domain.child('qemu:commandline')?.children('qemu:arg') ?? []
  let pciWindowMiB: number | null = null
  let kvmfr: GuestLookingGlass | null = null
  let isOption = false
  for (const [index, argument] of values.entries()) {
    const text = argument.attribute('value') ?? ''
    const next = values[index + 1]?.attribute('value') ?? ''
    const window = windowOf(text)
    const glass = glassOf(text)
    pciWindowMiB = window ?? pciWindowMiB
    kvmfr = glass ?? kvmfr
    const isOurs = window !== null || glass !== null || isGlassDevice(text)
    const leadsToOurs =
      /^-(fw_cfg|object|device)$/.test(text) &&
      (windowOf(next) ?? glassOf(next) ?? (isGlassDevice(next) || null)) !== null
    if (!(isOurs && isOption) && !leadsToOurs) argument.forget()
    isOption = leadsToOurs
  }
  return { pciWindowMiB, kvmfr }
}

function windowOf(text: string): number | null {
  const found = /^opt\/ovmf\/X-PciMmio64Mb,string=(\d{1,9})$/.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

function glassOf(text: string): GuestLookingGlass | null {
  const size = text.includes('"mem-path":"/dev/kvmfr0"') ? /"size":(\d{1,12})/.exec(text)?.[1] : undefined
  return size === undefined ? null : { transport: 'kvmfr', sizeMiB: Number(size) / 1_048_576 }
}

function isGlassDevice(text: string): boolean {
  return text.includes('"driver":"ivshmem-plain"') && text.includes('"memdev":"looking-glass"')
}
