// SPDX-License-Identifier: MIT
import type { GuestEdit } from '../../model/diagnosis.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { DomainSurroundings } from '../checks/domain-finding.ts'
import { DomainView } from '../checks/domain-view.ts'
import { fixDomain } from '../checks/fix-domain.ts'
import { editDomainXml } from '../edit/edit-domain-xml.ts'
import { scanXml } from '../xml/scan-xml.ts'
import { type CauseDetails, editRecipes } from './guest-edits.ts'

/** A definition that was mended. */
export interface MendedDomain {
  readonly xml: string
  /** What was done, a sentence each. */
  readonly texts: readonly string[]
}

/** Why nothing is changed: there is nothing to change, or no edit does it. */
export type MendFailure = { readonly code: 'nothing-to-edit' | 'no-edit' | 'not-a-definition' }

/** The text with what a remedy changes and nothing else; everything that is not understood stays as it is. */
export function mendDomain(
  xml: string,
  edit: GuestEdit,
  details: CauseDetails,
  surroundings: DomainSurroundings,
): Result<MendedDomain, MendFailure> {
  if (edit === 'guest.reset-nvram') return fail({ code: 'no-edit' })
  const recipe = editRecipes[edit]
  if ('checks' in recipe) {
    const fixed = fixDomain(xml, surroundings, recipe.checks)
    if (!fixed.ok) return fail({ code: 'not-a-definition' })
    const texts = fixed.value.fixed.map(({ text }) => text)
    return texts.length === 0 ? fail({ code: 'nothing-to-edit' }) : ok({ xml: fixed.value.xml, texts })
  }
  const root = scanXml(xml)
  if (!root.ok || root.value.name !== 'domain') return fail({ code: 'not-a-definition' })
  const proposed = recipe.propose(new DomainView(xml, root.value, surroundings), details)
  if (proposed.length === 0) return fail({ code: 'nothing-to-edit' })
  const edited = editDomainXml(
    xml,
    proposed.flatMap(({ edits }) => edits),
  )
  if (!edited.ok) return fail({ code: 'no-edit' })
  return ok({ xml: edited.value, texts: [...new Set(proposed.map(({ text }) => text))] })
}
