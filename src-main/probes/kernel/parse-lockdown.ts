// SPDX-License-Identifier: MIT
import type { KernelFacts } from '../../model/kernel-facts.ts'

type Lockdown = Extract<KernelFacts['lockdown'], { known: true }>['value']

const levels: readonly Lockdown[] = ['none', 'integrity', 'confidentiality']

/** The level in brackets of a line such as `none [integrity] confidentiality`; null for anything else. */
export function parseLockdown(text: string): Lockdown | null {
  const chosen = /\[(\w+)\]/.exec(text)?.[1]
  return levels.find((level) => level === chosen) ?? null
}
