// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDriverDisc, findImages } from '../../src-main/media/find-images.ts'
import { discGap, makeDisc } from '../support/disc-images.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

describe.skipIf(discGap !== null)(`images in folders${discGap === null ? '' : ` (skipped: ${discGap})`}`, () => {
  const drivers = (version: string, systems: readonly string[]) =>
    makeDisc(
      Object.fromEntries(
        systems.flatMap((system) => ['viostor', 'NetKVM'].map((name) => [`${name}/${system}/amd64/x.inf`, ''])),
      ),
      { format: 'rock-ridge', label: `virtio-win-${version}` },
    )

  test('are told by content, and the newest driver disc is found whatever its name', async () => {
    const [pool, downloads] = [makeTemporaryFolder(), makeTemporaryFolder()]
    fs.copyFileSync(drivers('0.1.96', ['w10']), path.join(pool, 'virtio-win-9.9.999.iso'))
    fs.copyFileSync(drivers('0.1.271', ['w10', 'w11']), path.join(downloads, 'something.ISO'))
    fs.writeFileSync(path.join(downloads, 'virtio-win.iso'), '<html><title>Sorry</title>')
    fs.writeFileSync(path.join(downloads, 'letter.txt'), 'hello')
    fs.mkdirSync(path.join(downloads, 'folder.iso'))
    const folders = [pool, downloads, '/nowhere/at/all']
    expect((await findImages(folders)).map(({ path: file, content }) => [path.basename(file), content.kind])).toEqual([
      ['virtio-win-9.9.999.iso', 'virtio-drivers'],
      ['folder.iso', 'not-an-image'],
      ['something.ISO', 'virtio-drivers'],
      ['virtio-win.iso', 'not-an-image'],
    ])
    expect(await findDriverDisc(folders)).toEqual({
      path: path.join(downloads, 'something.ISO'),
      version: '0.1.271',
      systems: ['w10', 'w11'],
    })
    expect(await findDriverDisc(['/nowhere/at/all'])).toBeNull()
  })
})
