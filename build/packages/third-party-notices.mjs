// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../bootstrap/dependencies.mjs'

/**
 * The licences of every npm package that may be in a bundle: what package-lock.json has and does not mark as for
 * development only. Throws where one of them brings no licence.
 */
export function collectNotices() {
  const lock = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8'))
  return Object.entries(lock.packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && dev !== true && devOptional !== true)
    .map(([place, { version, license }]) => {
      const folder = path.join(projectRoot, place)
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      if (file === undefined) throw new Error(`${name} ${version} (${license}) brings no text of its licence`)
      const text = fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
      return `${name} ${version} (${license})\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(78)}\n\n`)
}
