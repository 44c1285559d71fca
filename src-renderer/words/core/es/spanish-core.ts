// SPDX-License-Identifier: MIT
import type { CoreCatalogue } from '../core-sentences.ts'
import { devices } from './devices.ts'
import { diagnosis } from './diagnosis.ts'
import { diagnosisBinding } from './diagnosis-binding.ts'
import { diagnosisBoot } from './diagnosis-boot.ts'
import { diagnosisDisplay } from './diagnosis-display.ts'
import { diagnosisFirmware } from './diagnosis-firmware.ts'
import { diagnosisGrouping } from './diagnosis-grouping.ts'
import { diagnosisGuestDriver } from './diagnosis-guest-driver.ts'
import { diagnosisKernel } from './diagnosis-kernel.ts'
import { diagnosisLinuxGuest } from './diagnosis-linux-guest.ts'
import { diagnosisPerformance } from './diagnosis-performance.ts'
import { diagnosisReset } from './diagnosis-reset.ts'
import { diagnosisRom } from './diagnosis-rom.ts'
import { diagnosisSecurity } from './diagnosis-security.ts'
import { diagnosisSingleGpu } from './diagnosis-single-gpu.ts'
import { diagnosisStart } from './diagnosis-start.ts'
import { diagnosisStorageNetwork } from './diagnosis-storage-network.ts'
import { diagnosisUpdate } from './diagnosis-update.ts'
import { diagnosisWindows } from './diagnosis-windows.ts'
import { guest } from './guest.ts'
import { guestChecks } from './guest-checks.ts'
import { guestProblems } from './guest-problems.ts'
import { hostFiles } from './host-files.ts'
import { media } from './media.ts'
import { plan } from './plan.ts'
import { readings } from './readings.ts'
import { rootHelper } from './root-helper.ts'
import { rules } from './rules.ts'
import { rulesBoot } from './rules-boot.ts'
import { rulesCpu } from './rules-cpu.ts'
import { rulesIommu } from './rules-iommu.ts'
import { rulesKernel } from './rules-kernel.ts'
import { rulesMemory } from './rules-memory.ts'
import { rulesPci } from './rules-pci.ts'
import { rulesSecurity } from './rules-security.ts'
import { rulesStorage } from './rules-storage.ts'
import { rulesVirtualization } from './rules-virtualization.ts'
import { start } from './start.ts'
import { work } from './work.ts'

/** The sentences of the core in Spanish, by area. */
export const spanishCore: CoreCatalogue = {
  devices,
  diagnosis,
  'diagnosis-binding': diagnosisBinding,
  'diagnosis-boot': diagnosisBoot,
  'diagnosis-display': diagnosisDisplay,
  'diagnosis-firmware': diagnosisFirmware,
  'diagnosis-grouping': diagnosisGrouping,
  'diagnosis-guest-driver': diagnosisGuestDriver,
  'diagnosis-kernel': diagnosisKernel,
  'diagnosis-linux-guest': diagnosisLinuxGuest,
  'diagnosis-performance': diagnosisPerformance,
  'diagnosis-reset': diagnosisReset,
  'diagnosis-rom': diagnosisRom,
  'diagnosis-security': diagnosisSecurity,
  'diagnosis-single-gpu': diagnosisSingleGpu,
  'diagnosis-start': diagnosisStart,
  'diagnosis-storage-network': diagnosisStorageNetwork,
  'diagnosis-update': diagnosisUpdate,
  'diagnosis-windows': diagnosisWindows,
  guest,
  'guest-checks': guestChecks,
  'guest-problems': guestProblems,
  'host-files': hostFiles,
  media,
  plan,
  readings,
  'root-helper': rootHelper,
  rules,
  'rules-boot': rulesBoot,
  'rules-cpu': rulesCpu,
  'rules-iommu': rulesIommu,
  'rules-kernel': rulesKernel,
  'rules-memory': rulesMemory,
  'rules-pci': rulesPci,
  'rules-security': rulesSecurity,
  'rules-storage': rulesStorage,
  'rules-virtualization': rulesVirtualization,
  start,
  work,
}
