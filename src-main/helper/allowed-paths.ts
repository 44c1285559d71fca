// SPDX-License-Identifier: MIT

/** Every place that may be written to, whatever is asked and whatever a deriver says. */
const allowed: readonly RegExp[] = [
  /^\/etc\/default\/(grub|limine)$/,
  /^\/etc\/default\/grub\.d\/[^/]+\.cfg$/,
  /^\/etc\/kernel\/(cmdline|uki\.conf)$/,
  /^\/etc\/kernel\/cmdline\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/kernel\/(preinst|postinst|install)\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/cmdline\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/limine-entry-tool\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/kernelstub\/configuration$/,
  /^\/etc\/mkinitcpio\.d\/[^/]+\.preset$/,
  /^\/etc\/mkinitcpio[^/]*\.conf$/,
  /^\/etc\/mkinitcpio\.conf\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/initcpio\/(install|hooks)\/throughway[^/]*$/,
  /^\/etc\/initramfs-tools\/(hooks|scripts\/[a-z-]+)\/[^/]*throughway[^/]*$/,
  /^\/etc\/dracut\.conf\.d\/[^/]*throughway[^/]*$/,
  /^\/usr\/lib\/dracut\/modules\.d\/[0-9]*throughway\/[^/]+$/,
  /^\/usr\/lib\/dracut\/hooks\/[a-z-]+\/[^/]*throughway[^/]*$/,
  /^\/etc\/udev\/rules\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/modprobe\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/modules-load\.d\/[^/]*throughway[^/]*$/,
  /^\/etc\/systemd\/system\/throughway-[a-z-]+\.(service|timer)$/,
  /^\/etc\/systemd\/system\/[a-z-]+\.target\.d\/50-throughway\.conf$/,
  /^\/etc\/libvirt\/hooks\/qemu\.d\/[0-9]+-throughway$/,
  /^\/boot\/(?!lost\+found)[^/]+(\/[^/]+)*$/,
  /^\/(efi|esp)\/[^/]+(\/[^/]+)*$/,
]

/** True where the helper may write `path`. A plain, absolute path without `.` or `..` in it. */
export function isAllowedPath(path: string): boolean {
  return !/\/(\.{0,2})(\/|$)/.test(path) && !/\p{Cc}/u.test(path) && allowed.some((pattern) => pattern.test(path))
}
