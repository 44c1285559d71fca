// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

/** A folder that becomes a package: what is put into it gets the modes of a package, whatever the umask is. */
export class PackageTree {
  /** @param {string} root made anew */
  constructor(root) {
    fs.rmSync(root, { recursive: true, force: true })
    fs.mkdirSync(root, { recursive: true, mode: 0o755 })
    this.root = root
  }

  /** Writes a file; `place` is its path once installed. */
  write(place, content, mode = 0o644) {
    const file = this.#prepare(place)
    fs.writeFileSync(file, content)
    fs.chmodSync(file, mode)
  }

  /** Makes a link that says exactly `target`. */
  link(place, target) {
    fs.symlinkSync(target, this.#prepare(place))
  }

  /** Copies a file, or a folder with everything in it; links stay links, and only what can be executed stays executable. */
  copy(from, place) {
    const status = fs.lstatSync(from)
    if (status.isSymbolicLink()) this.link(place, fs.readlinkSync(from))
    else if (status.isFile()) this.write(place, fs.readFileSync(from), (status.mode & 0o100) === 0 ? 0o644 : 0o755)
    else for (const name of fs.readdirSync(from).sort()) this.copy(path.join(from, name), `${place}/${name}`)
  }

  /** Every regular file as its installed path without the leading slash, sorted. */
  listFiles() {
    return this.#entries()
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)))
      .sort()
  }

  /** Gives everything this time, in seconds since 1970. */
  setTimes(seconds) {
    const files = this.#entries().map((entry) => path.join(entry.parentPath, entry.name))
    for (const file of [...files, this.root]) fs.lutimesSync(file, seconds, seconds)
  }

  /** Everything in it. Only with types does Node not follow links to folders, of which the sample workstation is full. */
  #entries() {
    return fs.readdirSync(this.root, { recursive: true, withFileTypes: true })
  }

  #prepare(place) {
    const file = path.join(this.root, place)
    let folder = this.root
    for (const name of path.relative(this.root, path.dirname(file)).split(path.sep)) {
      folder = path.join(folder, name)
      fs.mkdirSync(folder, { recursive: true })
      fs.chmodSync(folder, 0o755)
    }
    return file
  }
}
