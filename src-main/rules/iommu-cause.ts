// SPDX-License-Identifier: MIT
import type { HostFacts } from '../model/host-facts.ts'
import { iommuKind } from './iommu-kind.ts'
import { disablingIommuParameter, isIntelIommuSwitchedOn } from './iommu-parameters.ts'

/** Why the kernel drives no IOMMU; `working` where it does, `unexplained` where all that decides it is in order. */
export type IommuCause =
  | 'working'
  | 'no-table'
  | 'parameter'
  | 'not-built'
  | 'kernel-default'
  | 'firmware-bug'
  | 'unexplained'
  | 'unknown'

/**
 * Why there is, or is not, a working IOMMU.
 *
 * A DMAR table without units, without a word on the command line and without a complaint of the kernel is a kernel
 * whose default is off, also where its configuration cannot be read. `DMAR: IOMMU enabled` in the log is no help: it
 * is printed for the parameter only.
 * Source: Linux drivers/iommu/intel/iommu.c, drivers/iommu/amd/init.c, drivers/iommu/intel/Kconfig.
 */
export function iommuCause(facts: HostFacts): IommuCause {
  const { units, tables, intelDefault, amdBuilt, firmwareBugs } = facts.iommu
  const { commandLineArgs } = facts.kernel
  if (!units.known) return 'unknown'
  if (units.value.length > 0) return 'working'
  if (!tables.known) return 'unknown'
  if (tables.value.length === 0) return 'no-table'
  const kind = iommuKind(facts)
  if (commandLineArgs.known && disablingIommuParameter(commandLineArgs.value, kind) !== null) return 'parameter'
  if (kind === 'intel' && intelDefault.known && intelDefault.value === 'not-built') return 'not-built'
  if (kind === 'amd' && amdBuilt.known && !amdBuilt.value) return 'not-built'
  if (!commandLineArgs.known) return 'unknown'
  const isAsked = isIntelIommuSwitchedOn(commandLineArgs.value)
  if (kind === 'intel' && !isAsked && intelDefault.known && intelDefault.value === 'off') return 'kernel-default'
  if (!firmwareBugs.known) return 'unknown'
  if (firmwareBugs.value.length > 0) return 'firmware-bug'
  if (kind === 'intel' && !isAsked && !intelDefault.known) return 'kernel-default'
  return 'unexplained'
}
