// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseXml } from '../../src-main/guest/xml/parse-xml.ts'
import type { GuestPurpose, GuestSystem } from '../../src-main/model/guest-spec.ts'
import { createMachineSession } from '../../src-main/services/machines/machine-session.ts'
import { openRoot } from '../../src-main/services/open-root.ts'
import { buildGuestChoices } from '../support/build-guest.ts'
import { readExpectedHost } from '../support/expected-host.ts'
import { missingXmlTools, validateFiles } from '../support/libvirt-tools.ts'

const hostsFolder = path.join(import.meta.dirname, '../hosts')
const names = fs.readdirSync(hostsFolder).sort()
const wishes: readonly { readonly system: GuestSystem; readonly purpose: GuestPurpose }[] = [
  { system: 'windows-11', purpose: 'gaming' },
  { system: 'linux', purpose: 'ml' },
  { system: 'windows-10', purpose: 'general' },
]

const folderOfDrafts = fs.mkdtempSync(path.join(os.tmpdir(), 'tw-drafts-'))
afterAll(() => fs.rmSync(folderOfDrafts, { recursive: true }))

describe.each(names)('a guest for %s, whose libvirt cannot be asked', (name) => {
  const folder = path.join(hostsFolder, name)
  const opened = openRoot(path.join(folder, readExpectedHost(folder).root ?? '.'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const session = createMachineSession({ reader: opened.value, source: { kind: 'directory', name } }, { uri: null })

  test('there is something to make it of', async () => {
    const options = await session.guests.options(null, '')
    expect(options).toMatchObject({ ok: true, value: { pools: [], networks: [], images: [] } })
  })

  test.each(wishes)('$system, $purpose', async (wish) => {
    const drafted = await session.guests.draft(buildGuestChoices({ name: 'guest', ...wish }), '')
    if (!drafted.ok) throw new Error(JSON.stringify(drafted.failure))
    const { spec, xml, explanations, problems, cpuPlan, hostTopology } = drafted.value
    expect(problems.filter(({ code }) => code === 'libvirt-not-asked')).toHaveLength(1)
    expect(parseXml(xml).ok).toBe(true)
    expect(explanations.length).toBeGreaterThan(10)
    expect(spec.memory.sizeKiB).toBeGreaterThan(0)
    // A map without a plan, or a plan without a map, would leave the picture half empty.
    if (cpuPlan !== null) expect(hostTopology).not.toBeNull()
    for (const { severity, text } of problems) if (severity === 'error') expect(text.length).toBeGreaterThan(10)
    fs.writeFileSync(path.join(folderOfDrafts, `${name}-${wish.system}.xml`), xml)
    // It is to be looked at: nothing is made of it.
    expect(
      await session.guests.create({ draftId: drafted.value.id, password: null, start: false, confirmedDisks: [] }, ''),
    ).toMatchObject({ ok: false })
  })
})

const missing = missingXmlTools()
test.skipIf(missing !== null)(`libvirt’s schema takes all of them${missing === null ? '' : ` (${missing})`}`, () => {
  const files = fs.readdirSync(folderOfDrafts).map((file) => path.join(folderOfDrafts, file))
  expect(files).toHaveLength(names.length * wishes.length)
  expect(validateFiles(files)).toEqual({})
})
