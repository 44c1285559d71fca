// SPDX-License-Identifier: MIT
import type { Rule } from './rule.ts'

/** What to say of a claim that fails only because another one does: the other, by its title, comes first. */
export function followsFrom({ title }: Pick<Rule, 'title'>): string {
  return `Put “${title}” right first; this follows from it.`
}
