// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mapDevices } from '../../src-main/devices/map-devices.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { catalogue } from '../../src-main/rules/catalogue.ts'
import { judgeHost } from '../../src-main/rules/judge-host.ts'
import { sumUp } from '../../src-main/rules/sum-up.ts'
import { buildFacts, buildUnknownFacts } from '../support/build-facts.ts'

const rulesFolder = new URL('../../src-main/rules', import.meta.url).pathname
const areas = ['cpu', 'iommu', 'pci', 'boot', 'kernel', 'memory', 'virtualization', 'storage', 'security']

const judge = (facts: HostFacts) => {
  const devices = mapDevices(facts)
  return { devices, findings: judgeHost(catalogue, { facts, devices }) }
}

test('there are rules enough, each with an id of its own in a known area', () => {
  const ids = catalogue.map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(45)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const shape = new RegExp(`^(?:${areas.join('|')})\\.[a-z0-9]+(?:-[a-z0-9]+)*$`)
  expect(ids.filter((id) => !shape.test(id))).toEqual([])
})

test('every rule stands alone in the file named for its claim, and every such file is in the catalogue', () => {
  const inFiles = areas.flatMap((area) =>
    readdirSync(join(rulesFolder, area)).flatMap((file) => {
      const ids = [...readFileSync(join(rulesFolder, area, file), 'utf8').matchAll(/^ {2}id: '([^']+)',$/gm)]
      return ids.map((match) => ({ id: match[1] ?? '', home: `${area}.${file.replace(/\.ts$/, '')}` }))
    }),
  )
  expect(inFiles.filter(({ id, home }) => id !== home)).toEqual([])
  expect(inFiles.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id as string).sort())
})

test('every rule says what it claims, why, and where that is known from', () => {
  const poor = catalogue.filter(
    ({ title, why, sources, verdicts }) =>
      !/^\S[^\n]{10,100}[^.]$/.test(title) ||
      !/^\S[^\n]{30,}\.$/.test(why) ||
      sources.length === 0 ||
      sources.some((source) => !URL.canParse(source) || !source.startsWith('https://')) ||
      new Set(verdicts).size !== verdicts.length ||
      !verdicts.includes('pass') ||
      !verdicts.includes('unknown'),
  )
  expect(poor.map(({ id }) => id)).toEqual([])
})

test('on a host that tells nothing, no rule claims to know', () => {
  const facts = buildUnknownFacts()
  const { devices, findings } = judge(facts)
  const wrong = findings.filter(({ verdict }) => verdict !== 'unknown' && verdict !== 'not-applicable')
  expect(wrong.map(({ id, verdict, statement }) => ({ id, verdict, statement }))).toEqual([])
  expect(findings.filter(({ statement }) => statement.includes('fault in Throughway'))).toEqual([])
  expect(sumUp(facts, devices, findings).verdict).toBe('unknown')
})

test('on a good host, every rule passes or does not apply', () => {
  const facts = buildFacts()
  const { devices, findings } = judge(facts)
  const wrong = findings.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')
  expect(wrong.map(({ id, verdict, statement }) => ({ id, verdict, statement }))).toEqual([])
  expect(sumUp(facts, devices, findings)).toEqual({
    verdict: 'pass',
    summary: 'This PC can do it; nothing stands in the way.',
  })
})

test('a finding shows what it was taken from, in one sentence', () => {
  const hosts = [buildFacts(), buildUnknownFacts()]
  const findings = hosts.flatMap((facts) => judge(facts).findings)
  const bare = findings.filter(
    ({ verdict, evidence, statement }) =>
      (verdict !== 'not-applicable' && evidence.length === 0) ||
      evidence.some(({ source, text }) => source === '' || text === '') ||
      !/^\S.*[^.]\.$/.test(statement),
  )
  expect(bare.map(({ id, verdict, statement, evidence }) => ({ id, verdict, statement, evidence }))).toEqual([])
})
