// SPDX-License-Identifier: MIT
import type { Rule } from '../rule.ts'
import { bootDiskSafe } from './boot-disk-safe.ts'
import { imageFileSystem } from './image-file-system.ts'
import { imageSpace } from './image-space.ts'
import { rootLocated } from './root-located.ts'
import { swapLocated } from './swap-located.ts'

/** Rules about disks, in the order in which a person would fix things. */
export const storageRules: readonly Rule[] = [rootLocated, bootDiskSafe, swapLocated, imageSpace, imageFileSystem]
