// SPDX-License-Identifier: MIT
import { resolveReferences } from './resolve-references.ts'
import type { AttributeSpan, ElementSpan } from './scan-xml.ts'

/** One step of a path: a name, and what tells the element from its namesakes. */
interface Step {
  readonly name: string
  readonly conditions: readonly ({ readonly at: number } | { readonly attribute: string; readonly value: string })[]
}

const stepShape = /^([^/[\]@\s]+)((?:\[(?:\d{1,6}|@[^=\]]+='[^']*')\])*)$/
const conditionShape = /\[(?:(\d+)|@([^=\]]+)='([^']*)')\]/g

/**
 * Elements at a path such as `/domain/devices/disk[2]/driver` or `/domain/cpu/feature[@name='topoext']`: the part of XPath that
 * explanations and edits use. Null for text that is no such path.
 */
export function findSpans(text: string, root: ElementSpan, path: string): ElementSpan[] | null {
  const steps = parsePath(path)
  const first = steps?.[0]
  if (steps === null || first === undefined) return null
  let at = first.name === root.name && matches(text, [root], first).length > 0 ? [root] : []
  for (const step of steps.slice(1)) {
    at = at.flatMap((parent) =>
      matches(
        text,
        parent.children.filter((child) => child.name === step.name),
        step,
      ),
    )
  }
  return at
}

function parsePath(path: string): Step[] | null {
  if (!path.startsWith('/')) return null
  // A quoted value may hold a slash.
  const parts = path.slice(1).match(/(?:[^/']|'[^']*')+/g) ?? []
  const steps = parts.map((part) => stepShape.exec(part))
  if (parts.join('/') !== path.slice(1) || steps.length === 0) return null
  return steps.every((step) => step !== null)
    ? steps.map(([, name = '', conditions = '']) => ({ name, conditions: parseConditions(conditions) }))
    : null
}

function parseConditions(text: string): Step['conditions'] {
  return [...text.matchAll(conditionShape)].map(([, at, attribute, value]) =>
    at === undefined ? { attribute: attribute ?? '', value: value ?? '' } : { at: Number(at) },
  )
}

function matches(text: string, candidates: readonly ElementSpan[], step: Step): ElementSpan[] {
  let left = [...candidates]
  for (const condition of step.conditions) {
    left =
      'at' in condition
        ? left.slice(condition.at - 1, condition.at)
        : left.filter((candidate) => spanAttribute(text, candidate, condition.attribute) === condition.value)
  }
  return left
}

/** Where an attribute stands, or null. */
export function attributeSpan(of: ElementSpan, name: string): AttributeSpan | null {
  return of.attributes.find((attribute) => attribute.name === name) ?? null
}

/** The value of an attribute with its references resolved, or null. */
export function spanAttribute(text: string, of: ElementSpan, name: string): string | null {
  const span = attributeSpan(of, name)
  return span === null ? null : resolveReferences(text.slice(span.valueStart, span.valueEnd))
}
