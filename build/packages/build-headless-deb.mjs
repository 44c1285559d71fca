// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { projectRoot } from '../bootstrap/dependencies.mjs'
import { identity } from './identity.mjs'
import { PackageTree } from './package-tree.mjs'
import { iconDrawing, iconSizes, renderIcons } from './render-icons.mjs'
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
  const changelog = readText('changelog')
  const { version, seconds, date } = readChangelog(changelog)
  const tree = new PackageTree(path.join(folder, 'headless-tree'))
  const fill = (text, more = {}) => fillIn(text, { ...identity, version, date, ...more })

  placeProgram(tree)
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
  run('dpkg-deb', ['--root-owner-group', '-Zxz', '--build', tree.root, deb], {
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
  tree.copy(path.join(out, 'helper/throughway-helper'), `${library}/throughway-helper`)
  // The helper's first line names this path; the distribution keeps what it leads to up to date.
  tree.link(`${library}/node`, '../../bin/node')
  tree.write(`${library}/package`, `${packageName}\n`)
  tree.link('/usr/bin/throughway', '../lib/throughway/cli.mjs')
  const policy = `${identity.id}.policy`
  tree.copy(path.join(projectRoot, 'assets', policy), `/usr/share/polkit-1/actions/${policy}`)

  const ask = (...words) => run(process.execPath, [path.join(out, 'cli.mjs'), ...words])
  tree.write('/usr/share/man/man1/throughway.1.gz', compress(ask('manual')))
  tree.write('/usr/share/bash-completion/completions/throughway', ask('completions', 'bash'))
  tree.write('/usr/share/zsh/vendor-completions/_throughway', ask('completions', 'zsh'))
  tree.write('/usr/share/fish/vendor_completions.d/throughway.fish', ask('completions', 'fish'))
}

function placeDesktop(tree, fill, iconFolder) {
  tree.write('/usr/lib/systemd/user/throughway.service', readText('throughway.service'))
  tree.write(`${library}/open-window`, readText('open-window.sh'), 0o755)
  const id = `${identity.id}.headless`
  tree.write(`/usr/share/applications/${id}.desktop`, readText(`${id}.desktop`))
  tree.write(`/usr/share/metainfo/${id}.metainfo.xml`, fill(readText(`${id}.metainfo.xml`)))
  const icons = '/usr/share/icons/hicolor'
  tree.copy(iconDrawing, `${icons}/scalable/apps/${identity.id}.svg`)
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

/** Version and time of the newest entry of a Debian changelog, which must be of the version in package.json. */
function readChangelog(text) {
  const version = /^throughway \(([^)]+)\)/.exec(text)?.[1] ?? ''
  const time = new Date(/^ -- .*> {2}(.+)$/m.exec(text)?.[1] ?? '')
  if (version.replace(/-\d+$/, '') !== identity.version) {
    throw new Error(`The newest entry of the changelog is of ${version}, package.json of ${identity.version}.`)
  }
  return { version, seconds: time.getTime() / 1000, date: time.toISOString().slice(0, 10) }
}

function fillIn(text, values) {
  return text.replace(/@(\w+)@/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`@${name}@ has no value`)
    return String(values[name])
  })
}

function readText(name) {
  return fs.readFileSync(path.join(texts, name), 'utf8')
}

function compress(text) {
  return zlib.gzipSync(text, { level: 9 })
}

function hashFile(file) {
  return createHash('md5').update(fs.readFileSync(file)).digest('hex')
}

/** As dpkg counts: whole kibibytes. */
function sizeInUnits(file) {
  return Math.ceil(fs.statSync(file).size / 1024)
}

function run(program, args, environment = {}) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...environment }
  const result = spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 16 * 1024 * 1024 })
  if (result.status !== 0) throw new Error(`${program} failed: ${result.error?.message ?? result.stderr.trim()}`)
  return result.stdout
}
