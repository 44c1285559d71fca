// SPDX-License-Identifier: MIT
import { helperProtocol } from '../../contract/helper-protocol.ts'
import { helperPlace, readHelperPackage, readInstalledHelper } from '../../helper-client/helper-place.ts'
import type { AboutView, ProgramForm } from '../../model/about-view.ts'
import { type Fact, known, mapFact, unknown } from '../../model/fact.ts'
import { readFact } from '../../probes/read-fact.ts'
import { readDistribution } from '../../probes/system/read-distribution.ts'
import { readLibvirt } from '../../probes/virtualization/read-libvirt.ts'
import { readQemu } from '../../probes/virtualization/read-qemu.ts'
import { bundledHelper } from '../choose-helper-way.ts'
import type { LogPlace } from '../log/log.ts'
import { programCommit, programVersion } from '../program-version.ts'
import { settingsFile } from '../settings/settings-place.ts'

/** Reads what the program is and stands on, here and now. */
export async function readAbout(form: ProgramForm, log: LogPlace | null): Promise<AboutView> {
  const { createLiveHostReader } = await import('../../probes/live-host-reader.ts')
  const reader = createLiveHostReader()
  const { node, electron, chrome } = process.versions as NodeJS.ProcessVersions & {
    readonly electron?: string
    readonly chrome?: string
  }
  return {
    version: programVersion,
    commit: programCommit,
    form,
    node,
    electron: electron ?? null,
    chromium: chrome ?? null,
    distribution: mapFact(readDistribution(reader), ({ prettyName }) => prettyName),
    kernel: readFact(reader, '/proc/sys/kernel/osrelease', (text) => text.trim() || null),
    libvirt: versionOf(await readLibvirt(reader)),
    qemu: versionOf(await readQemu(reader)),
    helper: {
      protocol: helperProtocol,
      state: readInstalledHelper(bundledHelper()),
      folder: helperPlace.folder,
      package: readHelperPackage(),
    },
    licence: 'MIT',
    homepage: 'https://github.com/throughway/throughway',
    settingsPath: settingsFile(),
    log,
  }
}

/** It is installed and nothing tells its version: that is not the same as not being there. */
function versionOf(fact: Fact<{ readonly version: string | null } | null>): Fact<string | null> {
  if (!fact.known || fact.value === null) return fact as Fact<null>
  return fact.value.version === null
    ? unknown(`${fact.source} is there and nothing tells its version`)
    : known(fact.value.version, fact.source)
}
