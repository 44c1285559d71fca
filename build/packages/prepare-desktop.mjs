// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../bootstrap/dependencies.mjs'
import { identity } from './identity.mjs'
import { PackageTree } from './package-tree.mjs'
import { fillIn, placeCommandLine, readChangelog } from './place-command-line.mjs'
import { renderIcons } from './render-icons.mjs'
import { collectNotices } from './third-party-notices.mjs'

/** Where electron-builder puts the program; its name is `productName` in electron-builder.yml. */
const installed = '/opt/Throughway'
const texts = path.join(import.meta.dirname, 'desktop')

/**
 * Makes from `out/` what electron-builder.yml takes from `folder`: the icons, the Node for the helper with all licences,
 * the script that runs after a removal, and `root`, the files that deb and rpm put beside the program.
 */
export function prepareDesktop(folder) {
  const tree = new PackageTree(path.join(folder, 'root'))
  placeCommandLine(tree, 'throughway')
  tree.link('/usr/lib/throughway/node', `${installed}/resources/node`)
  tree.write('/usr/bin/throughway', fs.readFileSync(path.join(texts, 'throughway.sh')), 0o755)
  const { version, date } = readChangelog()
  const fill = (text) => fillIn(text, { ...identity, version, date })
  const metainfo = `${identity.id}.metainfo.xml`
  tree.write(`/usr/share/metainfo/${metainfo}`, fill(fs.readFileSync(path.join(texts, metainfo), 'utf8')))
  const copyright = fs.readFileSync(path.join(import.meta.dirname, 'headless/copyright'), 'utf8')
  tree.write('/usr/share/doc/throughway/copyright', fill(copyright))

  renderIcons(path.join(folder, 'icons'))
  fs.copyFileSync(process.execPath, path.join(folder, 'node'))
  fs.chmodSync(path.join(folder, 'node'), 0o755)
  const notices = [collectNotices(), `Node ${process.versions.node}\n\n${readNodeLicence()}`]
  fs.writeFileSync(path.join(folder, 'third-party-notices.txt'), notices.join(`\n${'-'.repeat(78)}\n\n`))
  const scripts = [path.join(texts, 'after-remove.sh'), path.join(import.meta.dirname, 'after-remove.sh')]
  const [own = '', common = ''] = scripts.map((file) => fs.readFileSync(file, 'utf8'))
  fs.writeFileSync(path.join(folder, 'after-remove.sh'), `${own}\n${common.replace(/^#!.*\n/, '')}`)
  return path.relative(projectRoot, folder)
}

/** The licence of the Node that is packed, where its archive or its Debian package has it. */
function readNodeLicence() {
  const beside = path.join(path.dirname(fs.realpathSync(process.execPath)), '../LICENSE')
  const places = [beside, '/usr/share/doc/nodejs/LICENSE', '/usr/share/doc/nodejs/copyright']
  const file = places.find((place) => fs.existsSync(place))
  if (file === undefined) throw new Error(`The licence of Node is at none of: ${places.join(', ')}`)
  return fs.readFileSync(file, 'utf8')
}
