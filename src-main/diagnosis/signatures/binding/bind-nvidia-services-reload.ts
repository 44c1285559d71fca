// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bindNvidiaServicesReload: Signature = {
  id: 'bind-nvidia-services-reload',
  stage: 'binding',
  title: 'A service loads the NVIDIA driver again',
  matchers: [
    {
      phrases: [
        'Started nvidia-powerd<| service>',
        'Started NVIDIA Persistence Daemon',
        'nvidia-powerd.service … Started',
        'Starting nvidia-powerd',
      ],
      confidence: 'medium',
      with: ['blacklist nvidia', 'modprobe.blacklist=nvidia', 'module_blacklist=nvidia'],
    },
  ],
  explains: ['bind-host-driver-won'],
  cause: 'A blacklist only stops loading by alias; nvidia-powerd and nvidia-persistenced load the module by its name.',
  confirm: ['`systemctl is-enabled nvidia-powerd nvidia-persistenced`, and the order in the journal.'],
  ruleOut: ['The driver is loaded before these services start.'],
  fix: ['`systemctl mask nvidia-powerd nvidia-persistenced`, or `install nvidia /bin/false`.'],
  risk: 'The host loses the features of that driver.',
  remedy: null,
  sources: ['https://github.com/BigAnteater/KVM-GPU-Passthrough/issues/9'],
}
