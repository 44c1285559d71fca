// SPDX-License-Identifier: MIT
import { DOMParser, type Element } from '@xmldom/xmldom'
import { type UnattendElement, unattendLists, unattendPasses, unattendStructure } from './unattend-structure-table.ts'

const namespace = 'urn:schemas-microsoft-com:unattend'
const configuration = 'http://schemas.microsoft.com/WMIConfig/2002/State'

/** The elements in an element; text among them is an error of its own. */
export function childElements(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
}

/** A parsed answer file. Throws for what is no XML. */
export function parseUnattend(xml: string): Element {
  const root = new DOMParser({
    onError(_level, message) {
      throw new SyntaxError(message)
    },
  }).parseFromString(xml, 'text/xml').documentElement
  if (root === null) throw new SyntaxError('no root')
  return root
}

/** What does not fit the published structure. Empty for a valid answer file. */
export function checkUnattend(xml: string): readonly string[] {
  const root = parseUnattend(xml)
  const passes = childElements(root)
  const problems = root.localName === 'unattend' && root.namespaceURI === namespace ? [] : ['wrong root']
  const order = passes.map((pass) => unattendPasses.indexOf(pass.getAttribute('pass') ?? ''))
  if (order.includes(-1) || order.some((place, index) => index > 0 && place <= (order[index - 1] ?? -1)))
    problems.push('passes out of order')
  const seen = new Set<string>()
  for (const pass of passes) {
    for (const component of childElements(pass)) {
      const key = `${pass.getAttribute('pass')}/${component.getAttribute('name')}`
      const known = unattendStructure.find((entry) => `${entry.pass}/${entry.component}` === key)
      if (seen.has(key)) problems.push(`${key} stands twice`)
      seen.add(key)
      problems.push(...checkIdentity(component, key))
      if (known === undefined) problems.push(`${key} is not a component of that pass`)
      else problems.push(...checkChildren(component, known.settings, key))
    }
  }
  const missing = unattendStructure.filter((entry) => entry.isRequired && !seen.has(`${entry.pass}/${entry.component}`))
  return [...problems, ...missing.map((entry) => `${entry.pass}/${entry.component} is missing`)]
}

function checkIdentity(component: Element, key: string): string[] {
  const wanted = { publicKeyToken: '31bf3856ad364e35', language: 'neutral', versionScope: 'nonSxS' }
  const wrong = Object.entries(wanted).filter(([name, value]) => component.getAttribute(name) !== value)
  const architecture = component.getAttribute('processorArchitecture') ?? ''
  return [
    ...wrong.map(([name]) => `${key}: ${name}`),
    ...(/^(amd64|arm64|x86)$/.test(architecture) ? [] : [`${key}: processorArchitecture ${architecture}`]),
  ]
}

function checkChildren(element: Element, allowed: UnattendElement, path: string): string[] {
  const children = childElements(element)
  const names = children.map((child) => child.nodeName)
  const repeated = names.filter((name, index) => names.indexOf(name) !== index && !unattendLists.has(name))
  const stray = [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')
  return [
    ...repeated.map((name) => `${path}/${name} stands twice`),
    ...(stray ? [`${path} has text between its elements`] : []),
    ...children.flatMap((child) => checkChild(child, allowed[child.nodeName], `${path}/${child.nodeName}`)),
  ]
}

function checkChild(child: Element, rule: UnattendElement | RegExp | undefined, path: string): string[] {
  if (rule === undefined || child.namespaceURI !== namespace) return [`${path} is not in the structure`]
  const action = child.getAttributeNS(configuration, 'action')
  const listed = unattendLists.has(child.nodeName) === (action === 'add') ? [] : [`${path}: wcm:action is ${action}`]
  if (!(rule instanceof RegExp)) return [...listed, ...checkChildren(child, rule, path)]
  const value = child.textContent ?? ''
  return [...listed, ...(childElements(child).length === 0 && rule.test(value) ? [] : [`${path} is ${value}`])]
}
