// SPDX-License-Identifier: MIT

/** Name, in its pool, of the disc that answers an installer's questions. */
export function answersName(guest: string): string {
  return `${guest}-answers.iso`
}

/** Name of the installer's kernel. */
export function installKernelName(guest: string): string {
  return `${guest}-install-kernel`
}

/** Name of the installer's initramfs; it may hold the answers. */
export function installInitrdName(guest: string): string {
  return `${guest}-install-initrd`
}
