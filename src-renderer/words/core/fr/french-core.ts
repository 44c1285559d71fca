// SPDX-License-Identifier: MIT
import type { CoreCatalogue } from '../core-sentences.ts'

/** The sentences of the core in French, by area; what is not here yet is said in English. */
export const frenchCore: CoreCatalogue = {}
