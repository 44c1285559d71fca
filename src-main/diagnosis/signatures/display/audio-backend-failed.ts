// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const audioBackendFailed: Signature = {
  id: 'audio-backend-failed',
  stage: 'display',
  title: 'QEMU does not reach the sound server',
  matchers: [
    {
      phrases: [
        'pa_context_connect() failed',
        "Could not init '<word>' audio driver",
        'Could not initialize audio driver',
        'Failed to initialize PW context',
        'pipewire: Failed to connect',
        'pulseaudio: Reason: Connection refused',
        'pulseaudio: Reason: Access denied',
        "Unknown audio driver '<word>'",
        'jack_client_open failed',
        "Failed to create voice '<word>'",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'The guest runs as another user than the sound server, its socket’s folder is not named, or QEMU was built without that driver.',
  confirm: ['`<audio type=…>`; user in qemu.conf; `qemu-system-x86_64 -audio help`.'],
  ruleOut: ['The guest’s sound works.'],
  fix: ['Let the guest run as you, and name the runtimeDir.', 'Or sound through SPICE.'],
  risk: 'QEMU can then read your files.',
  remedy: null,
  sources: [
    'https://github.com/NixOS/nixpkgs/issues/175378',
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
  ],
}
