// SPDX-License-Identifier: MIT
import type { Remedy } from '../model/finding.ts'
import type { MachineIdentity } from '../model/system-facts.ts'
import { type FirmwareVendor, firmwareVendor } from './firmware-vendor.ts'

/** A switch in a machine's firmware that decides about passthrough. */
export type FirmwareSetting =
  | 'vt-x'
  | 'svm'
  | 'vt-d'
  | 'amd-iommu'
  | 'above-4g'
  | 'resizable-bar'
  | 'csm'
  | 'primary-display'
  | 'integrated-graphics'
  | 'secure-boot'
  | 'dma-protection'
  | 'acs'

/** A setting in the words of one menu: its name, what else it is called, and the menus on the way to it. */
interface MenuWords {
  readonly names: readonly [string, ...string[]]
  readonly path: string
  /** What to choose, where the menu does not say `Enabled`. */
  readonly value?: string
}

/** What one setting is called; makers without a line share the words of `other`. */
type SettingWords = { readonly other: MenuWords } & Partial<Readonly<Record<FirmwareVendor, MenuWords>>>

const cpuConfiguration = 'Advanced > CPU Configuration'
const msiCpu = 'OC > CPU Features (newer boards: OC > Advanced CPU Configuration)'
const hpSystem = 'Security > System Security (newer machines: Advanced > System Options)'
const lenovoCpu =
  'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)'
const cbsNbio = 'Advanced > AMD CBS > NBIO Common Options'
const msiPci = 'Settings > Advanced > PCI Subsystem Settings'
const hostCard = 'the graphics that stay with the host'
const notAuto = 'Enabled, not Auto'
const onOrForced = 'Enabled (on AMD boards: Forced)'

const words: Readonly<Record<FirmwareSetting, SettingWords>> = {
  'vt-x': {
    asus: { names: ['Intel (VMX) Virtualization Technology'], path: cpuConfiguration },
    msi: { names: ['Intel Virtualization Tech'], path: msiCpu },
    gigabyte: { names: ['Intel Virtualization Technology (VT-x)'], path: 'Tweaker > Advanced CPU Settings' },
    asrock: { names: ['Intel Virtualization Technology'], path: cpuConfiguration },
    dell: { names: ['Virtualization'], path: 'Virtualization Support' },
    hp: { names: ['Virtualization Technology (VTx)'], path: hpSystem },
    lenovo: { names: ['Intel Virtualization Technology'], path: lenovoCpu },
    other: { names: ['Intel Virtualization Technology', 'VT-x', 'VMX'], path: `mostly ${cpuConfiguration}` },
  },
  svm: {
    asus: { names: ['SVM Mode'], path: cpuConfiguration },
    msi: { names: ['SVM Mode'], path: msiCpu },
    gigabyte: { names: ['SVM Mode'], path: 'Tweaker > Advanced CPU Settings' },
    asrock: { names: ['SVM Mode'], path: cpuConfiguration },
    dell: { names: ['Virtualization'], path: 'Virtualization Support' },
    hp: { names: ['Virtualization Technology', 'SVM CPU Virtualization'], path: hpSystem },
    lenovo: { names: ['AMD V Technology', 'AMD SVM'], path: lenovoCpu },
    other: { names: ['SVM Mode', 'AMD-V', 'Secure Virtual Machine'], path: `mostly ${cpuConfiguration}` },
  },
  'vt-d': {
    asus: { names: ['VT-d'], path: 'Advanced > System Agent (SA) Configuration' },
    msi: { names: ['Intel VT-D Tech'], path: msiCpu },
    gigabyte: { names: ['VT-d'], path: 'Chipset (newer boards: Settings > Miscellaneous)' },
    asrock: { names: ['VT-d'], path: 'Advanced > Chipset Configuration' },
    dell: { names: ['VT for Direct I/O'], path: 'Virtualization Support' },
    hp: { names: ['Virtualization Technology for Directed I/O (VTd)'], path: hpSystem },
    lenovo: { names: ['Intel VT-d Feature'], path: lenovoCpu },
    other: {
      names: ['VT-d', 'Intel VT for Directed I/O'],
      path: 'mostly Advanced > Chipset or System Agent Configuration',
    },
  },
  'amd-iommu': {
    asus: {
      names: ['IOMMU'],
      path: 'Advanced > AMD CBS (on newer boards: AMD CBS > NBIO Common Options)',
      value: notAuto,
    },
    msi: {
      names: ['IOMMU'],
      path: 'AMD CBS (under OC > Advanced CPU Configuration, or under Settings > Advanced) > NBIO Common Options',
      value: notAuto,
    },
    gigabyte: { names: ['IOMMU'], path: 'Settings > Miscellaneous', value: notAuto },
    asrock: { names: ['IOMMU'], path: cbsNbio, value: notAuto },
    dell: { names: ['VT for Direct I/O', 'IOMMU'], path: 'Virtualization Support' },
    other: { names: ['IOMMU', 'AMD-Vi', 'SVM IOMMU'], path: `mostly ${cbsNbio}`, value: notAuto },
  },
  'above-4g': {
    asus: { names: ['Above 4G Decoding'], path: 'Advanced > PCI Subsystem Settings' },
    msi: { names: ['Above 4G memory/Crypto Currency mining'], path: msiPci },
    gigabyte: { names: ['Above 4G Decoding'], path: 'Settings > IO Ports' },
    asrock: {
      names: ['Above 4G Decoding'],
      path: 'Advanced > Chipset Configuration (newer boards: PCI Configuration)',
    },
    other: {
      names: ['Above 4G Decoding', 'Memory Mapped I/O above 4 GB', '64-bit BAR support'],
      path: 'mostly Advanced > PCI Subsystem Settings',
    },
  },
  'resizable-bar': {
    asus: { names: ['Re-Size BAR Support'], path: 'Advanced > PCI Subsystem Settings' },
    msi: { names: ['Re-Size BAR Support'], path: msiPci },
    gigabyte: { names: ['Re-Size BAR Support'], path: 'Settings > IO Ports' },
    asrock: { names: ['Re-Size BAR Support', 'C.A.M.'], path: 'Advanced > Chipset or PCI Configuration' },
    other: {
      names: ['Re-Size BAR Support', 'Resizable BAR', 'Smart Access Memory'],
      path: 'mostly Advanced > PCI Subsystem Settings',
    },
  },
  csm: {
    asus: { names: ['Launch CSM'], path: 'Boot > CSM (Compatibility Support Module)', value: 'Disabled' },
    msi: { names: ['BIOS CSM/UEFI Mode'], path: 'Settings > Boot (some boards: Settings > Advanced)', value: 'UEFI' },
    gigabyte: { names: ['CSM Support'], path: 'Boot', value: 'Disabled' },
    asrock: { names: ['CSM'], path: 'Boot > CSM (Compatibility Support Module)', value: 'Disabled' },
    dell: { names: ['Enable Legacy Option ROMs'], path: 'General > Advanced Boot Options', value: 'off' },
    hp: { names: ['Legacy Support'], path: 'Advanced > Secure Boot Configuration', value: 'Disabled' },
    lenovo: { names: ['CSM Support'], path: 'Startup', value: 'No, with UEFI/Legacy Boot at UEFI Only' },
    other: { names: ['CSM', 'Legacy Boot', 'Legacy Support'], path: 'mostly Boot', value: 'Disabled' },
  },
  'primary-display': {
    asus: { names: ['Primary Display'], path: 'Advanced > System Agent (SA) or NB Configuration', value: hostCard },
    msi: {
      names: ['Initiate Graphic Adapter'],
      path: 'Settings > Advanced > Integrated Graphics Configuration',
      value: hostCard,
    },
    gigabyte: { names: ['Initial Display Output'], path: 'Settings > IO Ports', value: hostCard },
    asrock: { names: ['Primary Graphics Adapter'], path: 'Advanced > Chipset Configuration', value: hostCard },
    dell: { names: ['Primary Display'], path: 'Video', value: hostCard },
    lenovo: { names: ['Select Active Video'], path: 'Devices > Video Setup', value: hostCard },
    other: {
      names: ['Primary Display', 'Initial Display Output', 'Primary Graphics Adapter'],
      path: 'mostly Advanced > Graphics Configuration',
      value: hostCard,
    },
  },
  'integrated-graphics': {
    asus: {
      names: ['iGPU Multi-Monitor', 'Integrated Graphics'],
      path: 'Advanced > System Agent (SA) or NB Configuration',
      value: onOrForced,
    },
    msi: {
      names: ['IGD Multi-Monitor', 'Integrated Graphics'],
      path: 'Settings > Advanced > Integrated Graphics Configuration',
      value: onOrForced,
    },
    gigabyte: {
      names: ['Internal Graphics', 'Integrated Graphics'],
      path: 'Settings > IO Ports',
      value: onOrForced,
    },
    asrock: {
      names: ['IGPU Multi-Monitor', 'Integrated Graphics'],
      path: 'Advanced > Chipset Configuration (AMD: also AMD CBS > NBIO Common Options > GFX Configuration)',
      value: onOrForced,
    },
    other: {
      names: ['Integrated Graphics', 'Internal Graphics', 'iGPU Multi-Monitor'],
      path: 'mostly Advanced > Graphics Configuration',
      value: onOrForced,
    },
  },
  'secure-boot': {
    asus: { names: ['OS Type'], path: 'Boot > Secure Boot', value: 'Other OS' },
    msi: { names: ['Secure Boot'], path: 'Settings > Security > Secure Boot', value: 'Disabled' },
    gigabyte: { names: ['Secure Boot'], path: 'Boot > Secure Boot', value: 'Disabled' },
    asrock: { names: ['Secure Boot'], path: 'Security > Secure Boot', value: 'Disabled' },
    dell: { names: ['Enable Secure Boot'], path: 'Secure Boot (newer machines: Boot Configuration)', value: 'off' },
    hp: { names: ['Secure Boot'], path: 'Advanced > Secure Boot Configuration', value: 'Disabled' },
    lenovo: { names: ['Secure Boot'], path: 'Security > Secure Boot', value: 'Disabled' },
    other: { names: ['Secure Boot'], path: 'mostly Boot or Security', value: 'Disabled' },
  },
  'dma-protection': {
    dell: { names: ['Enable Pre-Boot DMA Support'], path: 'Virtualization Support > DMA Protection', value: 'off' },
    hp: { names: ['DMA Protection'], path: 'Advanced > System Options', value: 'Disabled' },
    lenovo: { names: ['Kernel DMA Protection'], path: 'Security > Virtualization', value: 'Disabled' },
    other: {
      names: ['Pre-boot DMA Protection', 'DMAr Support'],
      path: `mostly ${cbsNbio} (Intel: where VT-d is)`,
      value: 'Disabled',
    },
  },
  acs: {
    other: { names: ['ACS Enable'], path: `mostly ${cbsNbio}` },
  },
}

/** What a person must weigh before touching the setting, as a sentence of its own. */
const cautions: Partial<Readonly<Record<FirmwareSetting, string>>> = {
  'integrated-graphics': 'It is there only if the processor has graphics of its own.',
  csm: 'A system installed in legacy mode does not start any more once this is off.',
  acs: 'Where it has no effect, “Enable AER Cap” beside it must be on as well.',
  'secure-boot': 'A Windows beside it may then ask for its BitLocker recovery key.',
  'dma-protection': 'This weakens the machine against devices that are plugged in before it has started.',
}

/**
 * What to change in this machine's firmware, in the words of its maker's menus.
 *
 * `detail` is the way through the menus. Makers move their menus between models, so a path is where to look first; a
 * maker whose words are not known gets the usual alternatives.
 * Source: the makers' manuals; product line differences are named where they are common.
 */
export function firmwareRemedy(setting: FirmwareSetting, machine: MachineIdentity): Remedy {
  const menu = words[setting][firmwareVendor(machine)] ?? words[setting].other
  const [name, ...alternatives] = menu.names
  const caution = cautions[setting]
  const steps = `In the firmware set “${name}”${also(alternatives)} to ${menu.value ?? 'Enabled'}, save, and power the machine off fully.`
  return {
    kind: 'firmware',
    text: caution === undefined ? steps : `${steps} ${caution}`,
    detail: `${menu.path} > ${name}`,
  }
}

function also(alternatives: readonly string[]): string {
  return alternatives.length === 0 ? '' : ` (also called ${alternatives.map((name) => `“${name}”`).join(' or ')})`
}
