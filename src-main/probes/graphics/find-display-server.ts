// SPDX-License-Identifier: MIT

/** Names of processes that put a desktop on the screen, as /proc/PID/comm cuts them to 15 characters. */
const servers = new Set([
  'Xorg',
  'Xorg.bin',
  'X',
  'Xfbdev',
  'gnome-shell',
  'mutter',
  'kwin_wayland',
  'kwin_x11',
  'sway',
  'swayfx',
  'Hyprland',
  'weston',
  'wayfire',
  'river',
  'labwc',
  'niri',
  'cage',
  'dwl',
  'cosmic-comp',
  'gamescope',
  'gamescope-wl',
  'gala',
  'phoc',
  'mir_demo_server',
  'miracle-wm',
  'hikari',
  'budgie-wm',
  'enlightenment',
])

/** The compositor or X server among these commands, or null; an X server before a window manager that draws through it. */
export function findDisplayServer(commands: readonly string[]): string | null {
  const found = commands.flatMap((command) => findServer(command) ?? [])
  return found.find((name) => name !== 'kwin_x11') ?? found[0] ?? null
}

/** NixOS wraps programs: a command such as `.gnome-shell-wr` is what is left of `.gnome-shell-wrapped`. */
function findServer(command: string): string | null {
  if (!command.startsWith('.')) return servers.has(command) ? command : null
  return [...servers].find((name) => command.length > name.length && `.${name}-wrapped`.startsWith(command)) ?? null
}
