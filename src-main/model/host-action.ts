// SPDX-License-Identifier: MIT

/**
 * The programs that a change of the host may run. Each has its fixed absolute paths in the helper; nothing else is
 * ever started by root.
 */
export const hostPrograms = [
  'apt-get',
  'booster',
  'bootc',
  'bootctl',
  'dnf',
  'dracut',
  'efibootmgr',
  'gpasswd',
  'grub-mkconfig',
  'grub-probe',
  'grub-script-check',
  'kernel-install',
  'kernelstub',
  'limine-mkinitcpio',
  'limine-update',
  'lsinitcpio',
  'lsinitramfs',
  'lsinitrd',
  'mkinitcpio',
  'mkinitramfs',
  'pacman',
  'proxmox-boot-tool',
  'rpm-ostree',
  'sdbootutil',
  'systemctl',
  'udevadm',
  'ukify',
  'update-initramfs',
  'virsh',
  'zypper',
] as const

export type HostProgram = (typeof hostPrograms)[number]

/** A program with its arguments; never a shell line. `{output}` in an argument stands for the file to be made. */
export interface ProgramRun {
  readonly program: HostProgram
  readonly args: readonly string[]
}

/** How a file that a program made is judged before it takes the old one's place. */
export type GeneratedCheck =
  /** GRUB's configuration: its script parses, and every ordinary Linux entry has all of `has` and none of `lacks`. */
  | { readonly kind: 'grub-config'; readonly has: readonly string[]; readonly lacks: readonly string[] }
  /**
   * An initramfs, listed with `lister`: it holds a file whose path ends with each of `has`, none that ends with one
   * of `lacks`, and at least what the image in use holds but for kernel modules.
   */
  | {
      readonly kind: 'initramfs'
      readonly lister: 'lsinitramfs' | 'lsinitrd' | 'lsinitcpio' | 'booster'
      readonly has: readonly string[]
      readonly lacks: readonly string[]
    }

/**
 * One thing done to the host. Everything a change does comes down to these, and each knows its way back:
 * a file by its saved bytes, a program by the run that takes it back (null: it has none, and the step says so).
 */
export type HostAction =
  /** Writes `path`, or removes it where `after` is null. `before` is what the derivation saw, null: no file. */
  | {
      readonly kind: 'write'
      readonly path: string
      readonly before: string | null
      readonly after: string | null
      /** Permission bits of a new file; an existing one keeps its own. */
      readonly mode: number
      /**
       * `replace`: a new file takes the old one's place at once. `in-place`: the same blocks are overwritten, for
       * grubenv, which GRUB itself writes to by block; both texts have the same length.
       * `remove`: a file that a program made for us, and that need not be text, is saved and taken away; `before` and
       * `after` are null.
       */
      readonly how: 'replace' | 'in-place' | 'remove'
    }
  /** Has a program make a file aside, checks it, and puts it in place of `path`. The old one is saved. */
  | { readonly kind: 'generate'; readonly path: string; readonly run: ProgramRun; readonly check: GeneratedCheck }
  /** Runs a program for its effect. `files`: what it is known to rewrite, saved before. */
  | {
      readonly kind: 'run'
      readonly run: ProgramRun
      readonly undo: ProgramRun | null
      readonly files: readonly string[]
      /** Exit statuses that mean success, besides 0. */
      readonly alsoFine: readonly number[]
    }
