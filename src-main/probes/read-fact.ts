// SPDX-License-Identifier: MIT
import { type Fact, known, needsHelper, type UnknownFact, unknown } from '../model/fact.ts'
import type { HostReader, Read, ReadProblem } from './host-reader.ts'

/** Why a read failed, in words, as an unknown fact. */
export function unknownFromProblem(path: string, problem: ReadProblem, detail: string): UnknownFact {
  switch (problem) {
    case 'absent':
      return unknown(`${path} does not exist`)
    case 'denied':
      return needsHelper(path)
    case 'not-captured':
      return unknown(`${path} is not part of this directory`)
    case 'failed':
      return unknown(`${path} could not be read: ${detail}`)
  }
}

/** A read turned into a fact, its value parsed. `parse` returns null for content it does not understand. */
export function factFromRead<T, U>(path: string, read: Read<T>, parse: (value: T) => U | null): Fact<U> {
  if (!read.ok) return unknownFromProblem(path, read.problem, read.detail)
  const value = parse(read.value)
  return value === null ? unknown(`${path} holds something unexpected`) : known(value, path)
}

/** A text file as a fact. */
export function readFact<U>(reader: HostReader, path: string, parse: (text: string) => U | null): Fact<U> {
  return factFromRead(path, reader.readText(path), parse)
}

/** As `readFact`, but a file that is not there means `absent` (known), not unknown. */
export function readFactOr<U, A>(
  reader: HostReader,
  path: string,
  absent: A,
  parse: (text: string) => U | null,
): Fact<U | A> {
  const read = reader.readText(path)
  if (!read.ok && read.problem === 'absent') return known(absent, path)
  return factFromRead(path, read, parse)
}

/** The text of a one-line file without its newline, or null where it cannot be read for whatever reason. */
export function readLine(reader: HostReader, path: string): string | null {
  const read = reader.readText(path)
  return read.ok ? read.value.trim() : null
}

/** Whether something stands at `path`; unknown only where even that cannot be told. */
export function readPresence(reader: HostReader, path: string): Fact<boolean> {
  const status = reader.readStatus(path)
  if (status.ok) return known(true, path)
  return status.problem === 'absent' ? known(false, path) : unknownFromProblem(path, status.problem, status.detail)
}
