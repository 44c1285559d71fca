// SPDX-License-Identifier: MIT
import { iommuEnabled } from './iommu/enabled.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order in which a person would fix things. */
export const catalogue: readonly Rule[] = [iommuEnabled]
