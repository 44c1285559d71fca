// SPDX-License-Identifier: MIT

/** The kernel log, cut down to what a rule may look at. */
export interface KernelLogReading {
  /** Without the host's name; lines that differ only in numbers at most `maxAlike` times. */
  readonly lines: readonly string[]
  /** True where the first words of this boot are still in it, so that a missing line says something. */
  readonly isWhole: boolean
  /** What the kernel listed as unknown to it; null where it never said. */
  readonly unknownParameters: readonly string[] | null
  /** True where it says that it is locked down. */
  readonly isLockedDown: boolean
}

const maxAlike = 20

/** Subjects, each as the kernel's own prefixes and words have it. */
const subjects: readonly RegExp[] = [
  /Linux version |Command line:|Hypervisor detected|paravirtualized kernel/,
  /DMAR|AMD-Vi|IOMMU|iommu|\bIVRS\b|VT-d|arm-smmu|[Ii]nterrupt remapping|IRQ remapping/,
  /\bkvm|\bKVM|\bSVM\b|\bVMX\b|\bSEV\b|MSR_VM_CR/,
  /vfio|VFIO|vgaarb|mdev|kvmfr|vendor[_-]reset|pci-stub/,
  /can't (?:assign|reserve|claim)|no space for|failed to assign|no compatible bridge window|not claimed/,
  /\bACS\b|\bAER\b|D3cold|D3hot|not ready \d+ms|broken device|Data Link Layer|retrain|PCIe bandwidth|Rebar|ReBAR/,
  /\[?Firmware Bug|\[Hardware Error\]|x2apic|APIC: Switch|ACPI BIOS Error/,
  /nvidia|NVRM|nouveau|\bnova[-_ ]|amdgpu|radeon|\bi915\b|\bxe \d|\[drm|simple-?drm|simple-framebuffer|efifb|vesafb/,
  /fb\d+: |framebuffer|Console: switching/,
  /clocksource|\btsc\b|\bTSC\b|microcode|split[_ ]lock|x86\/cpu/,
  /[Ll]ocked down|Lockdown|[Ss]ecure ?[Bb]oot|module verification failed|Loading of unsigned module/,
  /Unknown kernel command line parameters|unknown parameter|Unknown option|Malformed early option/,
  /hugepages|HugeTLB|hugetlb|Out of memory|MEMLOCK/,
  /xhci_hcd \d|snd_hda_intel \d|nvme nvme\d+: (?:pci function|.*(?:reset|timeout))/,
]

/** Lines of /dev/kmsg and dmesg, and of `journalctl -o short-monotonic`: seconds since the boot. */
const linePattern = /^(?:<\d+>)?(\[\s*\d+\.\d+\]) ?(?:\[ *[TC]\d+\] ?)?(.*)$/

/** What stands there instead in logs that a person kept: `dmesg -T`, `dmesg --time-format iso`, `journalctl -k`. */
const datePattern =
  /^(?:\[\w{3} \w{3} +\d+ [\d:]{8} \d{4}\]|\w{3} +\d+ [\d:]{8}(?:\.\d+)?|\d{4}-\d\d-\d\dT[\d:]{8}(?:[.,]\d+)?[+-]\d\d:?\d\d) +/

/** journalctl puts the host's name before each line. */
const hostPattern = /^\S+ kernel: /

// More than the longest command line that a kernel prints; no pattern has to look through more.
const maxLineLength = 4096

/**
 * What the log of this boot says about virtualization, devices and drivers.
 *
 * Shape: lines of dmesg, `[  seconds] text`, or of `journalctl -k -o short-monotonic`, where `host kernel:` stands
 * between the two. Dates in place of the seconds are left out: rules compare nothing by time.
 */
export function parseKernelLog(text: string): KernelLogReading {
  const lines: string[] = []
  const alike = new Map<string, number>()
  let unknownParameters: readonly string[] | null = null
  let isWhole = false
  let isLockedDown = false
  for (const whole of text.split('\n')) {
    const raw = whole.slice(0, maxLineLength).trimEnd()
    const [, time = '', rest = raw.replace(datePattern, '')] = linePattern.exec(raw) ?? []
    const words = rest.replace(hostPattern, '')
    isWhole ||= words.startsWith('Linux version ')
    isLockedDown ||= /Kernel is locked down from /.test(words)
    unknownParameters = parseUnknownParameters(words) ?? unknownParameters
    if (!subjects.some((subject) => subject.test(words))) continue
    const shape = words.replace(/[0-9a-f]*\d[0-9a-f]*/g, '#')
    const count = (alike.get(shape) ?? 0) + 1
    alike.set(shape, count)
    if (count <= maxAlike) lines.push(time === '' ? words : `${time} ${words}`)
  }
  return { lines, isWhole, unknownParameters, isLockedDown }
}

/** Words of `Unknown kernel command line parameters "a b=c", will be passed to user space.` (init/main.c, since 5.14). */
function parseUnknownParameters(line: string): string[] | null {
  const listed = /^Unknown kernel command line parameters "(.*)", will be passed to user space/.exec(line)
  return listed === null ? null : (listed[1] ?? '').split(/\s+/).filter((word) => word !== '')
}
