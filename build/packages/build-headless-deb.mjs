// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../bootstrap/dependencies.mjs'
import { identity } from './identity.mjs'
import { PackageTree } from './package-tree.mjs'
import { compress, fillIn, placeCommandLine, readChangelog, runOrThrow } from './place-command-line.mjs'
import { iconDrawing, iconSizes, renderIcons, symbolicDrawing } from './render-icons.mjs'
import { collectNotices } from './third-party-notices.mjs'

const packageName = 'throughway-headless'
const texts = path.join(import.meta.dirname, 'headless')
const library = '/usr/lib/throughway'

/**
 * Builds the package of the command line from `out/` into `folder`, and returns the path of the deb.
 *
 * The same sources give the same bytes: times come from the changelog, owners are root, and one thread compresses.
 * Everything that can be told by the program itself (completions, manual) is asked of the program that is packed.
 */
export function buildHeadlessDeb(folder) {
  const { text: changelog, version, seconds, date } = readChangelog()
  const tree = new PackageTree(path.join(folder, 'headless-tree'))
  const fill = (text, more = {}) => fillIn(text, { ...identity, version, date, ...more })

  placeProgram(tree)
  placeCommandLine(tree, packageName)
  placeDesktop(tree, fill, path.join(folder, 'icons'))
  const documents = `/usr/share/doc/${packageName}`
  tree.write(`${documents}/copyright`, fill(readText('copyright')))
  tree.write(`${documents}/changelog.Debian.gz`, compress(changelog))
  tree.write(`${documents}/third-party-notices.gz`, compress(collectNotices()))
  tree.copy(path.join(projectRoot, 'assets/schema'), `${documents}/schema`)
  tree.write(`/usr/share/lintian/overrides/${packageName}`, readText('lintian-overrides'))

  const sums = tree.listFiles().map((name) => `${hashFile(path.join(tree.root, name))}  ${name}\n`)
  const size = Math.ceil(tree.listFiles().reduce((sum, name) => sum + sizeInUnits(path.join(tree.root, name)), 0))
  tree.write('/DEBIAN/control', fill(readText('control'), { size }))
  tree.write('/DEBIAN/md5sums', sums.join(''))
  tree.write('/DEBIAN/prerm', fs.readFileSync(path.join(import.meta.dirname, 'before-remove.sh')), 0o755)
  tree.write('/DEBIAN/postrm', fs.readFileSync(path.join(import.meta.dirname, 'after-remove.sh')), 0o755)
  tree.setTimes(seconds)

  const deb = path.join(folder, `${packageName}_${version}_all.deb`)
  runOrThrow('dpkg-deb', ['--root-owner-group', '-Zxz', '--build', tree.root, deb], {
    SOURCE_DATE_EPOCH: String(seconds),
    DPKG_DEB_THREADS_MAX: '1',
  })
  return deb
}

function placeProgram(tree) {
  const out = path.join(projectRoot, 'out')
  // The system's Node, and not the first that a person's PATH happens to name.
  const program = fs.readFileSync(path.join(out, 'cli.mjs'), 'utf8').replace(/^#!.*/, '#!/usr/bin/node')
  tree.write(`${library}/cli.mjs`, program, 0o755)
  for (const name of listImportedChunks(out)) tree.copy(path.join(out, name), `${library}/${name}`)
  tree.copy(path.join(out, 'web'), `${library}/web`)
  tree.copy(path.join(projectRoot, 'assets/pci.ids'), `${library}/assets/pci.ids`)
  tree.copy(path.join(projectRoot, 'assets/demo-workstation'), `${library}/assets/demo-workstation`)
  // The helper's first line names this path; the distribution keeps what it leads to up to date.
  tree.link(`${library}/node`, '../../bin/node')
  tree.link('/usr/bin/throughway', '../lib/throughway/cli.mjs')
}

function placeDesktop(tree, fill, iconFolder) {
  tree.write(`${library}/open-window`, readText('open-window.sh'), 0o755)
  const id = `${identity.id}.headless`
  tree.write(`/usr/share/applications/${id}.desktop`, readText(`${id}.desktop`))
  tree.write(`/usr/share/metainfo/${id}.metainfo.xml`, fill(readText(`${id}.metainfo.xml`)))
  const icons = '/usr/share/icons/hicolor'
  tree.copy(iconDrawing, `${icons}/scalable/apps/${identity.id}.svg`)
  tree.copy(symbolicDrawing, `${icons}/symbolic/apps/${identity.id}-symbolic.svg`)
  renderIcons(iconFolder)
  for (const size of iconSizes) {
    tree.copy(path.join(iconFolder, `${size}x${size}.png`), `${icons}/${size}x${size}/apps/${identity.id}.png`)
  }
}

/** The chunks that the command line can come to load; those of the Electron shell alone stay out. */
function listImportedChunks(out) {
  const found = new Set()
  const visit = (name) => {
    const text = fs.readFileSync(path.join(out, name), 'utf8')
    for (const [, chunk] of text.matchAll(/["'](?:\.\/chunks\/|\.\/|\.\.\/chunks\/)([\w.-]+\.mjs)["']/g)) {
      const place = `chunks/${chunk}`
      if (found.has(place) || !fs.existsSync(path.join(out, place))) continue
      found.add(place)
      visit(place)
    }
  }
  visit('cli.mjs')
  return [...found].sort()
}

function readText(name) {
  return fs.readFileSync(path.join(texts, name), 'utf8')
}

function hashFile(file) {
  return createHash('md5').update(fs.readFileSync(file)).digest('hex')
}

/** As dpkg counts: whole kibibytes. */
function sizeInUnits(file) {
  return Math.ceil(fs.statSync(file).size / 1024)
}
