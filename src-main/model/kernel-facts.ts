// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'
import type { KernelArg } from './kernel-args.ts'

/** Where a kernel module is: compiled in, loadable, or not there. */
export type ModuleAvailability = 'builtin' | 'module' | 'absent'

/** A line of a modprobe configuration file that matters here. */
export interface ModprobeDirective {
  readonly kind: 'options' | 'blacklist' | 'softdep' | 'install' | 'alias'
  readonly module: string
  /** What follows the module name. */
  readonly rest: string
  readonly source: string
}

/** The running kernel. */
export interface KernelFacts {
  /** `uname -r`. */
  readonly release: Fact<string>
  readonly commandLine: Fact<string>
  readonly commandLineArgs: Fact<readonly KernelArg[]>
  /** Options without `CONFIG_`; only those this program asks about. A missing option is `n`. */
  readonly configuration: Fact<Readonly<Record<string, string>>>
  readonly loadedModules: Fact<readonly string[]>
  /** By module name with `_`; only those this program asks about. */
  readonly modules: Readonly<Record<string, Fact<ModuleAvailability>>>
  /** Parameters of loaded modules as `module.parameter`; only those this program asks about. */
  readonly moduleParameters: Readonly<Record<string, Fact<string>>>
  readonly modprobe: Fact<readonly ModprobeDirective[]>
  readonly lockdown: Fact<'none' | 'integrity' | 'confidentiality'>
  /** Parameters that the kernel said it did not know. */
  readonly unknownParameters: Fact<readonly string[]>
  /** Lines of the kernel log that any rule looks at (CPU, IOMMU, VFIO, KVM, PCI resources, GPU drivers). */
  readonly log: Fact<readonly string[]>
}
