// SPDX-License-Identifier: MIT
import type { GuestSpec } from '../../model/guest-spec.ts'

/** Why something stands in the XML. */
export interface Why {
  /** One or two sentences. */
  readonly reason: string
  /** A link to the word of libvirt, QEMU or the kernel, or null for plain consequences. */
  readonly source: string | null
  /** The part of the spec it follows from; null where the host or the field decides. */
  readonly part: keyof GuestSpec | null
}

/** An element to be written: names are ours, values anybody's. */
export interface XmlElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** Elements, or one text. */
  readonly children: readonly XmlElement[]
  readonly text: string | null
  readonly why: Why | null
  /** Reasons of single attributes, by name. */
  readonly attributeWhys: Readonly<Record<string, Why>>
}

/** What an element may hold; null and false leave nothing, so that conditions can stand in place. */
export type XmlContent = XmlElement | string | null | false | readonly XmlContent[]

/** An element. Attributes that are null are left out; numbers are written in decimal. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...content: readonly XmlContent[]
): XmlElement {
  const flat = flatten(content)
  const texts = flat.filter((part) => typeof part === 'string')
  return {
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === null ? [] : [[key, `${value}`] as const],
    ),
    children: flat.filter((part) => typeof part !== 'string'),
    text: texts.length === 0 ? null : texts.join(''),
    why: null,
    attributeWhys: {},
  }
}

/** The same element with its reason. `part` names what of the spec it follows from. */
export function because(
  of: XmlElement,
  reason: string,
  more: { readonly source?: string; readonly part?: keyof GuestSpec } = {},
): XmlElement {
  return { ...of, why: { reason, source: more.source ?? null, part: more.part ?? null } }
}

/** The same element with the reason of one of its attributes. */
export function attributeBecause(
  of: XmlElement,
  name: string,
  why: { readonly reason: string; readonly source?: string; readonly part?: keyof GuestSpec },
): XmlElement {
  const whole: Why = { reason: why.reason, source: why.source ?? null, part: why.part ?? null }
  return { ...of, attributeWhys: { ...of.attributeWhys, [name]: whole } }
}

function flatten(content: readonly XmlContent[]): (XmlElement | string)[] {
  return content.flatMap((part) => {
    if (part === null || part === false) return []
    if (typeof part === 'string') return [part]
    return isList(part) ? flatten(part) : [part]
  })
}

function isList(part: XmlElement | readonly XmlContent[]): part is readonly XmlContent[] {
  return Array.isArray(part)
}
