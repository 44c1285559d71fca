// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bootloaderWrongTool: Signature = {
  id: 'bootloader-wrong-tool',
  stage: 'boot',
  title: 'The settings of a boot loader were changed that does not start this machine',
  matchers: [
    {
      phrases: [
        'update-grub: command not found',
        'grub-mkconfig: command not found',
        'grub2-mkconfig: command not found',
        '/boot/grub/grub.cfg.new: <ENOENT>',
        '/boot/grub2/grub.cfg.new: <ENOENT>',
        'update-grub: command could not be located',
        'Unknown command: update-grub',
      ],
      confidence: 'high',
    },
  ],
  explains: ['iommu-param-not-applied', 'iommu-param-missing'],
  cause:
    'Guides take GRUB for granted; this system starts by systemd-boot, a unified image, Limine, kernelstub or ostree.',
  confirm: ['`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.'],
  ruleOut: ['`bootctl status` or `efibootmgr -v` names GRUB for this boot.'],
  fix: [
    'Use the loader’s own way: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline with `reinstall-kernels`, `boot.kernelParams`.',
  ],
  risk: 'None; the file that was changed is simply not read.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://forums.unraid.net/topic/196680-complete-technical-report-vfio-gpu-passthrough-failure/',
    'https://github.com/ublue-os/bluefin/issues/1966',
  ],
}
