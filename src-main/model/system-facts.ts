// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'

/** What firmware says of the machine (SMBIOS). No serial numbers. */
export interface MachineIdentity {
  readonly systemVendor: Fact<string>
  readonly productName: Fact<string>
  readonly boardVendor: Fact<string>
  readonly boardName: Fact<string>
  readonly firmwareVendor: Fact<string>
  readonly firmwareVersion: Fact<string>
  /** As firmware writes it, mostly `MM/DD/YYYY`. */
  readonly firmwareDate: Fact<string>
  readonly chassis: Fact<'desktop' | 'laptop' | 'server' | 'handheld' | 'other'>
}

/** How a distribution is configured; decided from its files, never from its name alone. */
export type DistributionFamily =
  | 'debian'
  | 'fedora'
  | 'arch'
  | 'suse'
  | 'nixos'
  | 'gentoo'
  | 'alpine'
  | 'void'
  | 'other'

export interface Distribution {
  /** `ID` of os-release. */
  readonly id: string
  readonly idLike: readonly string[]
  readonly versionId: string | null
  readonly prettyName: string
  readonly family: DistributionFamily
}

/** The system as a whole (K5). */
export interface SystemFacts {
  readonly hostName: Fact<string>
  readonly machine: MachineIdentity
  /** Name of the hypervisor this system runs under (`kvm`, `vmware`, `microsoft`, `xen`, `unknown`), or null on bare metal. */
  readonly hypervisor: Fact<string | null>
  /** Name of the container this system runs in, or null. */
  readonly container: Fact<string | null>
  readonly distribution: Fact<Distribution>
  /** `ostree` and `bootc` systems replace /usr as a whole; null on ordinary ones. */
  readonly imageBased: Fact<'ostree' | 'bootc' | null>
  readonly isProxmox: Fact<boolean>
  readonly session: SessionFacts
}

/** Who is looking. */
export interface SessionFacts {
  readonly isRoot: Fact<boolean>
  /** Names of the groups of this process. */
  readonly groups: Fact<readonly string[]>
  /** The local address that an SSH session in progress came in on, or null. */
  readonly sshLocalAddress: Fact<string | null>
}
