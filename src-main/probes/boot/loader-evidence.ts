// SPDX-License-Identifier: MIT
import type { BootFacts } from '../../model/boot-facts.ts'
import type { Fact } from '../../model/fact.ts'
import type { KernelArg } from '../../model/kernel-args.ts'
import type { DistributionFamily, SystemFacts } from '../../model/system-facts.ts'
import type { EfiVariables } from './read-efi-variables.ts'
import type { LoaderFiles } from './read-loader-files.ts'

/** All that may tell the loader. */
export interface LoaderEvidence {
  readonly firmware: BootFacts['firmware']
  readonly variables: EfiVariables
  readonly args: Fact<readonly KernelArg[]>
  readonly files: LoaderFiles
  readonly imageBased: SystemFacts['imageBased']
  readonly family: Fact<DistributionFamily>
  /** /etc/kernel/proxmox-boot-uuids. */
  readonly hasProxmoxPartitions: Fact<boolean>
  /** Whether GRUB's menu is made of entry files. */
  readonly grubReadsEntries: Fact<boolean>
  /** `LOADER_TYPE` of /etc/sysconfig/bootloader, or null. */
  readonly suseLoaderType: Fact<string | null>
}
