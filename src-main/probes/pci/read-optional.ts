// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact } from '../read-fact.ts'
import type { PciFunctionFolder } from './pci-function-folder.ts'

/**
 * A one-line file of a function's folder as a fact; null where the folder has no such file.
 *
 * `parse` gets the line without its newline and returns undefined for content it does not understand.
 */
export function readOptional<T>(
  reader: HostReader,
  found: PciFunctionFolder,
  file: { readonly name: string; readonly parse: (line: string) => T | null | undefined },
): Fact<T | null> {
  if (!found.files.has(file.name)) return found.nothing
  const path = `${found.folder}/${file.name}`
  // A boxed value tells "parsed to null" from "not understood".
  const boxed = readFact(reader, path, (text) => {
    const value = file.parse(text.trim())
    return value === undefined ? null : { value }
  })
  return boxed.known ? known(boxed.value.value, path) : boxed
}
