// SPDX-License-Identifier: MIT

/** Where libvirt looks for hooks besides `qemu` itself, which stays whoever's it is. Since libvirt 6.5.0. */
export const guestHookPath = '/etc/libvirt/hooks/qemu.d/50-throughway'
