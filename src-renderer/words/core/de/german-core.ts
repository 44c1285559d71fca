// SPDX-License-Identifier: MIT
import type { CoreCatalogue } from '../core-sentences.ts'
import { rulesMemory } from './rules-memory.ts'

/** The sentences of the core in German, by area; what is not here yet is said in English. */
export const germanCore: CoreCatalogue = { 'rules-memory': rulesMemory }
