// SPDX-License-Identifier: MIT
import { type GuestJudge, refuse, warn } from './judgement.ts'

/** Secure Boot, TPM and the address window. */
export const judgeFirmware: GuestJudge = ({ spec, host }) => {
  const { secureBoot, tpm, pciWindowMiB } = spec.firmware
  const bits = Math.min(host.physicalAddressBits ?? 64, host.iommuAddressBits ?? 64)
  return [
    secureBoot &&
      !host.supportsSecureBoot &&
      refuse(
        'no-secure-boot-firmware',
        'firmware.secureBoot',
        'firmware.secureBoot is on, and no firmware with Secure Boot for guests is installed. Install it (package ovmf, edk2-ovmf), or switch it off.',
      ),
    secureBoot &&
      host.secureBootKeys !== null &&
      !host.secureBootKeys.includes('2023') &&
      warn(
        'secure-boot-keys-old',
        'firmware.secureBoot',
        'firmware.secureBoot is on, and the firmware here knows Microsoft’s certificates of 2011 only, which expire in 2026: what is signed with those of 2023 does not start. Update the firmware package (ovmf, edk2-ovmf) before the guest is made.',
      ),
    tpm &&
      !host.supportsTpm2 &&
      refuse(
        'no-tpm-emulator',
        'firmware.tpm',
        'firmware.tpm is on, and libvirt finds no TPM emulator. Install swtpm and swtpm-tools, or switch it off.',
      ),
    spec.system === 'windows-11' &&
      !(secureBoot && tpm) &&
      warn(
        'windows-11-firmware',
        secureBoot ? 'firmware.tpm' : 'firmware.secureBoot',
        `Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.${secureBoot ? 'tpm' : 'secureBoot'} is off.`,
      ),
    secureBoot &&
      spec.system === 'linux' &&
      spec.hostDevices.length > 0 &&
      warn(
        'secure-boot-unsigned-drivers',
        'firmware.secureBoot',
        'firmware.secureBoot keeps graphics drivers that are built in the guest from loading until their key is enrolled there. Switch it off, or enrol the key.',
      ),
    pciWindowMiB !== null &&
      !isPowerOfTwo(pciWindowMiB) &&
      refuse(
        'window-size',
        'firmware.pciWindowMiB',
        `firmware.pciWindowMiB is ${pciWindowMiB}; give a power of two from 1024, twice the sum of all BARs at least.`,
      ),
    pciWindowMiB !== null &&
      pciWindowMiB > 2 ** (bits - 20) / 2 &&
      refuse(
        'window-too-wide',
        'firmware.pciWindowMiB',
        `firmware.pciWindowMiB is ${pciWindowMiB}, more than half of what ${bits} address bits reach. Give less, or null to let the firmware decide.`,
      ),
  ]
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(value) && value >= 1024 && Number.isInteger(Math.log2(value))
}
