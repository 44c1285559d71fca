// SPDX-License-Identifier: MIT
import { DOMParser, type Element } from '@xmldom/xmldom'

/** An edition in a Windows image file. */
export interface WindowsImage {
  /** By which Setup is told to install it. */
  readonly index: number
  readonly name: string
  readonly build: string | null
  /** As answer files name it: `amd64`, `arm64`, `x86`. */
  readonly architecture: string | null
  /** The default language first. */
  readonly languages: readonly string[]
  readonly isServer: boolean
}

/** Tags that a document may have; real ones have some hundred for each edition. */
const maxTags = 40_000
/** PROCESSOR_ARCHITECTURE_* of winnt.h. */
const architectures: Readonly<Record<string, string>> = { 0: 'x86', 5: 'arm', 6: 'ia64', 9: 'amd64', 12: 'arm64' }

/**
 * Editions from the XML metadata of a WIM or ESD file. Empty for what cannot be read: the file comes from anywhere, so document types
 * are refused and its size is bounded.
 * Source: Windows Imaging File Format (WIM), Microsoft: “XML data”
 */
export function parseWindowsImages(metadata: string): readonly WindowsImage[] {
  if (metadata.includes('<!') || countTags(metadata) > maxTags) return []
  const root = parseRoot(metadata)
  if (root === null) return []
  return childrenOf(root, 'IMAGE').flatMap((image) => {
    const index = Number(image.getAttribute('INDEX'))
    return Number.isSafeInteger(index) && index > 0 ? [describe(image, index)] : []
  })
}

function countTags(text: string): number {
  let count = 0
  for (let at = text.indexOf('<'); at !== -1 && count <= maxTags; at = text.indexOf('<', at + 1)) count += 1
  return count
}

function parseRoot(metadata: string): Element | null {
  try {
    const stop = (_level: string, message: string) => {
      throw new SyntaxError(message)
    }
    return new DOMParser({ onError: stop }).parseFromString(metadata, 'text/xml').documentElement
  } catch {
    // Whatever the parser does not like, there are no editions to be read in it.
    return null
  }
}

function describe(image: Element, index: number): WindowsImage {
  const windows = childrenOf(image, 'WINDOWS')[0]
  const listed = childrenOf(childrenOf(windows, 'LANGUAGES')[0], 'LANGUAGE').map(textOf)
  const main = text(windows, 'LANGUAGES', 'DEFAULT')
  const name = text(image, 'DISPLAYNAME') ?? text(image, 'NAME') ?? text(windows, 'EDITIONID') ?? `${index}`
  return {
    index,
    name: name.slice(0, 128),
    build: text(windows, 'VERSION', 'BUILD'),
    architecture: architectures[text(windows, 'ARCH') ?? ''] ?? null,
    languages: [...new Set(main === null ? listed : [main, ...listed])].filter((language) =>
      /^[\w-]{2,20}$/.test(language),
    ),
    isServer: /^server/i.test(text(windows, 'INSTALLATIONTYPE') ?? ''),
  }
}

function childrenOf(element: Element | undefined, name: string): Element[] {
  return [...(element?.childNodes ?? [])].filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === name,
  )
}

function text(element: Element | undefined, ...path: readonly string[]): string | null {
  const found = path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element)
  const value = found === undefined ? '' : textOf(found)
  return value === '' ? null : value
}

/** Its own text: metadata has none deeper, and a document made to nest without end is not walked into. */
function textOf(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '')
  return texts
    .join('')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
