// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../model/result.ts'
import { spanAttribute } from './xml/find-span.ts'
import { type ElementSpan, scanXml, type XmlFailure } from './xml/scan-xml.ts'

/** Elements whose text is about one machine or one person, or opens something. */
const privateTexts: ReadonlySet<string> = new Set([
  ...['title', 'description', 'serial', 'wwn', 'dhCert', 'session', 'certificate', 'vendor_id'],
])
/** Attributes likewise, on any element unless one is named. */
const privateAttributes: readonly { readonly attribute: string; readonly of?: string }[] = [
  { attribute: 'passwd' },
  { attribute: 'passwdValidTo' },
  { attribute: 'username' },
  { attribute: 'usage', of: 'secret' },
  { attribute: 'name', of: 'host' },
  { attribute: 'profileid' },
  { attribute: 'value', of: 'qemu:env' },
]
/** Entries of SMBIOS that every machine of a kind has alike. */
const commonEntries: ReadonlySet<string> = new Set(['manufacturer', 'vendor', 'product', 'version', 'family', 'date'])
/** Metadata whose contents are known. */
const knownMetadata = /^(?:libosinfo|throughway):/
const gone = 'removed'

/**
 * A definition without what identifies its machine or opens it: titles, serial numbers, passwords, keys, names of servers,
 * foreign metadata. Ids and addresses that have a shape of their own (UUIDs, MAC addresses, paths under /home) are left for whoever
 * replaces those everywhere alike.
 */
export function redactDefinition(xml: string): Result<string, XmlFailure> {
  const root = scanXml(xml)
  if (!root.ok) return fail(root.failure)
  const cuts: { readonly start: number; readonly end: number }[] = []
  collectCuts(xml, root.value, cuts)
  let text = ''
  let at = 0
  for (const { start, end } of cuts.sort((left, right) => left.start - right.start)) {
    if (start < at) continue
    text += xml.slice(at, start) + gone
    at = end
  }
  return ok(withoutSecrets((text + xml.slice(at)).replace(/<!--[\s\S]*?-->/g, '')))
}

function collectCuts(xml: string, span: ElementSpan, cuts: { start: number; end: number }[]): void {
  const cutContent = () => {
    if (!span.isSelfClosing) cuts.push({ start: span.openEnd, end: span.closeStart })
  }
  if (span.parent?.name === 'metadata' && !knownMetadata.test(span.name)) {
    cutContent()
    return
  }
  const entry = span.name === 'entry' ? (spanAttribute(xml, span, 'name') ?? '') : null
  if (privateTexts.has(span.name) && span.children.length === 0) cutContent()
  if (entry !== null && !commonEntries.has(entry)) cutContent()
  for (const { attribute, of } of privateAttributes) {
    if (of !== undefined && of !== span.name) continue
    const found = span.attributes.find(({ name }) => name === attribute)
    if (found !== undefined) cuts.push({ start: found.valueStart, end: found.valueEnd })
  }
  for (const child of span.children) collectCuts(xml, child, cuts)
}

/** Keys in arguments that go to QEMU as they are. */
function withoutSecrets(text: string): string {
  return text.replace(/(?<=\b(?:osk|password|secret|data|key|token)=)(?!removed)[^,'"<\s&]+/gi, gone)
}
