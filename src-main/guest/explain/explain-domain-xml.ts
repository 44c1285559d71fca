// SPDX-License-Identifier: MIT
import type { XmlExplanation } from '../../model/guest-draft.ts'
import { attributeSpan, findSpans, spanAttribute } from '../xml/find-span.ts'
import { type ElementSpan, scanXml } from '../xml/scan-xml.ts'

/** XML as this program would write it, with its reasons. */
export interface ExplainedModel {
  readonly xml: string
  readonly explanations: readonly XmlExplanation[]
}

/**
 * The reasons of `model` that hold for another text of the same domain, by their lines in that text. A reason is told only
 * where the element stands as the model has it: what somebody changed since is no default of ours.
 */
export function explainDomainXml(xml: string, model: ExplainedModel): XmlExplanation[] {
  const [actual, written] = [scanXml(xml), scanXml(model.xml)]
  if (!actual.ok || !written.ok) return []
  return model.explanations.flatMap((explanation) => {
    const [elementPath = '', attribute = null] = explanation.path.split('/@')
    const [is] = findSpans(xml, actual.value, elementPath) ?? []
    const [was] = findSpans(model.xml, written.value, elementPath) ?? []
    if (is === undefined || was === undefined) return []
    const names = attribute === null ? was.attributes.map(({ name }) => name) : [attribute]
    const isSame = names.every(
      (name) => spanAttribute(xml, is, name) === spanAttribute(model.xml, was, name) || isNamespace(name),
    )
    return isSame && hasSameText(xml, is, model.xml, was)
      ? [{ ...explanation, line: lineOf(xml, startOf(is, attribute)) }]
      : []
  })
}

function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function hasSameText(xml: string, is: ElementSpan, model: string, was: ElementSpan): boolean {
  if (is.children.length > 0 || was.children.length > 0) return true
  const text = (from: string, span: ElementSpan) => from.slice(span.openEnd, span.closeStart).trim()
  return text(xml, is) === text(model, was)
}

function startOf(span: ElementSpan, attribute: string | null): number {
  return attribute === null ? span.start : (attributeSpan(span, attribute)?.valueStart ?? span.start)
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
