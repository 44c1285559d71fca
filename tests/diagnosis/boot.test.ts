// SPDX-License-Identifier: MIT
import { bootSignatures } from '../../src-main/diagnosis/signatures/boot/boot-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(bootSignatures, [
  {
    id: 'bootloader-wrong-tool',
    named: [
      'sudo: update-grub: command not found',
      '/usr/bin/grub-mkconfig: line 260: /boot/grub/grub.cfg.new: No such file or directory',
    ],
    silent: [
      `Generating grub configuration file ...
Found linux image: /boot/vmlinuz-linux`,
      `Sourcing file \`/etc/default/grub'`,
    ],
  },
  {
    id: 'initramfs-boot-stuck',
    named: [
      `Command line: BOOT_IMAGE=/vmlinuz rd.driver.pre=vfio-pci vfio-pci.ids=10de:1b80
[    1.9] systemd[1]: Starting dracut pre-udev hook...`,
    ],
    silent: [
      `[    1.9] systemd[1]: Starting dracut pre-udev hook...
[    2.0] systemd[1]: Finished dracut pre-udev hook.`,
    ],
  },
])
