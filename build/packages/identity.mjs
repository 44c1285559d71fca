// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../bootstrap/dependencies.mjs'

const manifest = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8'))

/** Who and what the packages say they are; the rest of it is in package.json and electron-builder.yml. */
export const identity = {
  version: manifest.version,
  homepage: manifest.homepage,
  maintainer: `${manifest.author.name} <${manifest.author.email}>`,
  summary: 'give a virtual machine a real graphics card, and take it back',
  /** Reverse domain name, as the polkit actions begin with it. */
  id: 'io.github.throughway',
}
