// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtSwtpmStateFailed: Signature = {
  id: 'libvirt-swtpm-state-failed',
  stage: 'start',
  title: 'The software TPM cannot make or read its state',
  matchers: [
    {
      phrases: [
        "/swtpm_setup'. exitstatus: <n>",
        "/swtpm'. exitstatus: <n>",
        'Authoring the TPM state failed',
        'libtpms/tpm2: Entering failure mode',
        'Could not initialize libtpms',
        'Need read/write rights on statedir',
        'TPM result for CMD_INIT: <hex>',
        'swtpm_setup exited',
        "Could not run '<path>swtpm_setup'",
        'tpm-emulator: TPM result for',
        'swtpm … Could not open TPMSTATE_DIR',
        'swtpm died and reported',
        'Could not get process id of swtpm',
        'swtpm process terminated unexpectedly',
        'Could not start the TPM 2',
        "Could not start 'swtpm'. exitstatus",
        "Could not start swtpm '",
        'swtpm: Could not open UnixIO socket',
        'Failed to start TPM emulator',
        'failed to start swtpm: pid file',
        'Could not initialize the TPM',
        'swtpm at <path> does not support TPM',
        'Need read/write rights on <path> for user',
        'cannot read/write lockfile',
        'Could not lock access to lockfile',
        'Could not open tpmstate dir',
        'SWTPM_NVRAM_<word>: … <EACCES>',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'The state’s folder belongs to another user, AppArmor keeps swtpm out of it, or the state is from another version.',
  confirm: ['Read the log the message names; look at the owner of /var/lib/swtpm-localca and /var/lib/libvirt/swtpm.'],
  ruleOut: ['The log ends without an error.'],
  fix: [
    'Give the folders to the user swtpm runs as (tss).',
    'In a session: `swtpm_setup --create-config-files`.',
    'Move a stale state aside, once its secrets are safe.',
  ],
  risk: 'Without the old state BitLocker asks for its recovery key: have it at hand.',
  remedy: null,
  sources: [
    'https://github.com/stefanberger/swtpm/issues/797',
    'https://github.com/virt-manager/virt-manager/issues/597',
  ],
}
