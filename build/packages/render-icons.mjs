// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../bootstrap/dependencies.mjs'

/** The drawing that every icon is made from. */
export const iconDrawing = path.join(projectRoot, 'src-renderer/icon.svg')
/** The same in one colour, which panels and desktops draw in theirs. */
export const symbolicDrawing = path.join(projectRoot, 'assets/icon-symbolic.svg')

/** Edge lengths in pixels: those that hicolor themes look for. */
export const iconSizes = [16, 22, 24, 32, 48, 64, 128, 256, 512]

/** Renders the drawing in every size as `folder/SIZExSIZE.png`. Throws where librsvg's program is not there or fails. */
export function renderIcons(folder) {
  fs.mkdirSync(folder, { recursive: true })
  for (const size of iconSizes) {
    const file = path.join(folder, `${size}x${size}.png`)
    const args = ['--width', String(size), '--height', String(size), '--output', file, iconDrawing]
    const result = spawnSync('rsvg-convert', args, { encoding: 'utf8' })
    if (result.status !== 0) {
      const detail = result.error?.message ?? result.stderr.trim()
      throw new Error(`${file} was not rendered: ${detail}. rsvg-convert is in the package librsvg2-bin.`)
    }
  }
}
