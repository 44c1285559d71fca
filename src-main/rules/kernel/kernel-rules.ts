// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { configurationKnown } from './configuration-known.ts'
import { framebufferHandover } from './framebuffer-handover.ts'
import { iommufdAvailable } from './iommufd-available.ts'
import { kvmLoaded } from './kvm-loaded.ts'
import { noObsoleteModules } from './no-obsolete-modules.ts'
import { noRivalHypervisor } from './no-rival-hypervisor.ts'
import { parametersKnown } from './parameters-known.ts'
import { reservedDevicesBound } from './reserved-devices-bound.ts'
import { versionSupported } from './version-supported.ts'
import { vfioAvailable } from './vfio-available.ts'
import { vfioNotBlacklisted } from './vfio-not-blacklisted.ts'

/** What the running kernel has, and what it was told. */
export const kernelRules: readonly Rule[] = [
  versionSupported,
  vfioAvailable,
  vfioNotBlacklisted,
  kvmLoaded,
  noRivalHypervisor,
  reservedDevicesBound,
  framebufferHandover,
  parametersKnown,
  noObsoleteModules,
  iommufdAvailable,
  configurationKnown,
]
