// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestNvidiaCcMode: Signature = {
  id: 'guest-nvidia-cc-mode',
  stage: 'guest-driver',
  title: 'The card is in its mode for confidential computing',
  matchers: [
    { phrases: ['CPU does not support confidential compute', 'confComputeConstructEngine_IMPL'], confidence: 'high' },
  ],
  explains: ['guest-nvrm-rminit-failed'],
  cause: 'The mode is stored in the card, and a plain guest cannot use it then.',
  confirm: ['`nvidia_gpu_tools.py --query-cc-settings`.'],
  ruleOut: ['The mode is off.'],
  fix: ['Switch it off with the maker’s tool.'],
  risk: 'The card is reset by that.',
  remedy: null,
  sources: ['https://github.com/NVIDIA/gpu-admin-tools'],
}
