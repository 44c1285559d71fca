// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const secPolkitAgentTty: Signature = {
  id: 'sec-polkit-agent-tty',
  stage: 'security',
  title: 'There is nobody who could ask for the password',
  matchers: [
    {
      phrases: [
        'Error executing command as another user: Not authorized',
        'polkit-agent-helper-1: error response to PolicyKit daemon',
        'Error creating textual authentication agent',
        'polkit … No session for cookie',
      ],
      confidence: 'high',
    },
    { phrases: ['Error: Not authorized'], confidence: 'medium', with: ['pkexec'] },
  ],
  explains: [],
  cause: 'Over SSH or in a bare session no program shows polkit’s question.',
  confirm: ['`loginctl show-session`: its type.'],
  ruleOut: ['An agent runs in this session.'],
  fix: ['Use `sudo` for that command.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://polkit.pages.freedesktop.org/polkit/'],
}
