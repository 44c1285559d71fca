// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { coversGraphics } from './covers-graphics.ts'
import { defaultDomainFast } from './default-domain-fast.ts'
import { iommuEnabled } from './enabled.ts'
import { firmwareTablePresent } from './firmware-table-present.ts'
import { firmwareTablesSound } from './firmware-tables-sound.ts'
import { groupsPresent } from './groups-present.ts'
import { interruptRemapping } from './interrupt-remapping.ts'
import { kernelDefault } from './kernel-default.ts'
import { noDmaFaults } from './no-dma-faults.ts'
import { notDisabledByParameter } from './not-disabled-by-parameter.ts'
import { parametersMeaningful } from './parameters-meaningful.ts'

/** Whether there is an IOMMU and why not, then how well it does. Causes stand before what follows from them. */
export const iommuRules: readonly Rule[] = [
  firmwareTablePresent,
  notDisabledByParameter,
  kernelDefault,
  iommuEnabled,
  interruptRemapping,
  groupsPresent,
  coversGraphics,
  firmwareTablesSound,
  noDmaFaults,
  parametersMeaningful,
  defaultDomainFast,
]
