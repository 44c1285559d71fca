// SPDX-License-Identifier: MIT
import { parseWindowsImages, type WindowsImage } from '../../guest/install/parse-windows-images.ts'
import type { InstallImage } from '../../model/machine-view.ts'
import { type Disc, hasEntry, readText } from '../disc/disc.ts'
import { findEntry } from '../disc/find-entry.ts'
import { readWimMetadata } from './read-wim-metadata.ts'

type Windows = Extract<InstallImage['content'], { kind: 'windows' }>
type Truncated = Extract<InstallImage['content'], { kind: 'not-an-image' }>

/** Discs for two architectures have a folder for each. */
const folders = ['sources', 'x64/sources', 'x86/sources']
const imageNames = ['install.wim', 'install.esd', 'install.swm']

/** A disc with Windows' installation: version and editions as its image file tells them. Null for any other disc. */
export async function recogniseWindows(disc: Disc): Promise<Windows | Truncated | null> {
  for (const folder of folders) {
    for (const name of imageNames) {
      const entry = await findEntry(disc.volume, `${folder}/${name}`)
      if (entry === null || entry.isFolder) continue
      const last = entry.extents.at(-1)
      if (last !== undefined && last.offset + last.length > disc.file.sizeBytes) {
        return { kind: 'not-an-image', reason: 'truncated', detail: `the end of ${folder}/${name} is not there` }
      }
      const metadata = await readWimMetadata(disc.file, entry)
      return describe(metadata === null ? [] : parseWindowsImages(metadata), await readBuildInformation(disc, folder))
    }
  }
  // Windows PE and recovery discs start, but install nothing.
  const starts = (await hasEntry(disc, 'sources/boot.wim')) && (await hasEntry(disc, 'bootmgr'))
  return starts ? describe([], await readBuildInformation(disc, 'sources')) : null
}

interface BuildInformation {
  readonly architecture: string | null
  readonly build: string | null
}

/** `idwbinfo.txt` beside the image file: what it was built for, where the image file itself cannot be read. */
async function readBuildInformation(disc: Disc, folder: string): Promise<BuildInformation> {
  const text = (await readText(disc, `${folder}/idwbinfo.txt`)) ?? ''
  return {
    architecture: /^BuildArch\s*=\s*(\w+)/im.exec(text)?.[1]?.toLowerCase() ?? null,
    build: /^BuildNumber\s*=\s*(\d{4,6})/im.exec(text)?.[1] ?? null,
  }
}

function describe(images: readonly WindowsImage[], information: BuildInformation): Windows {
  const [first] = images
  const build = first?.build ?? information.build
  return {
    kind: 'windows',
    version: versionOf(first, build === null ? null : Number(build)),
    build,
    editions: images.map(({ index, name }) => ({ index, name })),
    architecture: first?.architecture ?? information.architecture,
    languages: [...new Set(images.flatMap(({ languages }) => languages))],
  }
}

/** Windows 11 begins with build 22000; both call themselves 10.0 (https://learn.microsoft.com/windows/release-health). */
function versionOf(image: WindowsImage | undefined, build: number | null): Windows['version'] {
  if (image?.isServer === true) return 'server'
  if (image === undefined || build === null || build < 10_240) return 'other'
  return build >= 22_000 ? '11' : '10'
}
