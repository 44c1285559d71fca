// SPDX-License-Identifier: MIT

/** A machine without a disk that runs its firmware in emulation: enough for everything but a guest's own answers. */
export function tinyDomain(options: {
  readonly name: string
  readonly uuid?: string
  readonly memoryMiB?: number
  readonly devices?: string
  /** Beside the machine's type in `<os>`. */
  readonly firmware?: string
}): string {
  const { name, uuid, memoryMiB = 32, devices = '', firmware = '' } = options
  return `<domain type="qemu">
  <name>${name}</name>${uuid === undefined ? '' : `\n  <uuid>${uuid}</uuid>`}
  <memory unit="MiB">${memoryMiB}</memory>
  <vcpu current="1">2</vcpu>
  <iothreads>1</iothreads>
  <os><type arch="x86_64" machine="q35">hvm</type>${firmware}</os>
  <features><acpi/></features>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type="usb" model="none"/>
    <serial type="pty"/>
    <console type="pty"/>
    <video><model type="vga"/></video>
    ${devices}
  </devices>
</domain>`
}
