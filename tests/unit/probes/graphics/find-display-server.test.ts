// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { findDisplayServer } from '../../../../src-main/probes/graphics/find-display-server.ts'

test('finds what draws the desktop among those who hold a card', () => {
  expect([
    findDisplayServer(['firefox', 'Xwayland', 'kwin_wayland']),
    findDisplayServer(['kwin_x11', 'Xorg']),
    findDisplayServer(['.gnome-shell-wr']),
    findDisplayServer(['.Hyprland-wrapp', 'steam']),
    findDisplayServer(['.firefox-wrappe', 'nvtop', 'Xwayland']),
    findDisplayServer([]),
  ]).toEqual(['kwin_wayland', 'Xorg', 'gnome-shell', 'Hyprland', null, null])
})
