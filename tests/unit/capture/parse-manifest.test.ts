// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseManifest } from '../../../src-main/capture/parse-manifest.ts'
import { captureManifestSchema } from '../../../src-main/probes/capture-manifest.ts'

const empty = {
  schema: captureManifestSchema,
  program: 'throughway 1.0.0',
  isRedacted: true,
  denied: [],
  absent: [],
  failed: {},
  listings: {},
  links: {},
  resolved: {},
  statuses: {},
  freeBytes: {},
  identity: null,
  openFiles: null,
  kernelLogSource: null,
  outputProblems: {},
}

/** The reason why this text in the place of `failed` is refused, or what became of it. */
function refusalOf(failed: string): unknown {
  const parsed = parseManifest(JSON.stringify(empty).replace('"failed":{}', `"failed":${failed}`))
  return parsed.ok ? parsed.value.failed : parsed.failure.reason
}

test.each<[what: string, failed: string, expected: unknown]>([
  ['paths', '{"/sys/x":"EIO"}', { '/sys/x': 'EIO' }],
  ['a path that is none', '{"constructor":"x"}', 'damaged'],
  ['a prototype', '{"__proto__":"x"}', {}],
  ['values nobody records', '{"/sys/x":5}', 'damaged'],
  ['more than any host has', `[${'0,'.repeat(500_000)}0]`, 'too-large'],
  ['more than any host has, nested', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'too-large'],
])('of a manifest it takes or refuses %s', (_, failed, expected) => {
  expect(refusalOf(failed)).toEqual(expected)
  expect(Object.prototype).not.toHaveProperty('x')
})
