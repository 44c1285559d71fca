// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const ovmfFirmwareMissing: Signature = {
  id: 'ovmf-firmware-missing',
  stage: 'start',
  title: 'The guest’s firmware file is not there',
  matchers: [
    {
      phrases: [
        "Failed to open file '<path>': <ENOENT>",
        "Konnte Datei '<path>' nicht öffnen: <ENOENT>",
        "Falló al abrir el disco '<path>': <ENOENT>",
        "Falha ao abrir arquivo '<path>': <ENOENT>",
        "Не удалось открыть файл '<path>': <ENOENT>",
        "Otwarcie pliku '<path>' się nie powiodło: <ENOENT>",
        "打开文件 '<path>' 失败: <ENOENT>",
        "ファイル '<path>' を開けませんでした: <ENOENT>",
        "Не вдалося відкрити файл '<path>': <ENOENT>",
        "Nepodařilo se otevřít soubor '<path>': <ENOENT>",
        "could not load PC BIOS '<path>'",
        "Could not open '<path>': <ENOENT>",
        "Cannot access storage file '<path>': <ENOENT>",
        'unable to find any master var store for loader: <path>',
        "Failed to read file '<path>': <ENOENT>",
      ],
      confidence: 'high',
      where: ({ path }) => /ovmf|edk2|aavmf|qemu-efi|nvram|_vars|\.fd$/i.test(path ?? ''),
    },
    {
      phrases: [
        "Unable to find any firmware to satisfy 'efi'",
        "Unable to find 'efi' firmware that is compatible",
        'Unable to find any firmware to satisfy',
        'Did not find any UEFI binary path for arch',
        'unable to find any master var store for loader',
        'efi firmware is not supported',
        'Libvirt did not detect any UEFI',
        'EFI boot requested but no EFI firmware found',
        "pve-edk2-firmware//OVMF_<word>.fd' not found",
      ],
      confidence: 'high',
    },
    {
      phrases: ["Could not open '<path>'", "Failed to open file '<path>'"],
      confidence: 'medium',
      where: ({ path }) => /(?:ovmf|edk2|aavmf|qemu-efi).*\.fd$/i.test(path ?? ''),
      without: [
        "Could not open '<path>': <EACCES>",
        "Could not open '<path>': <EPERM>",
        "Failed to open file '<path>': <EACCES>",
        "Failed to open file '<path>': <EPERM>",
        "Failed to get 'write' lock",
        "Failed to get shared 'write' lock",
        "Failed to get 'consistent read' lock",
      ],
    },
  ],
  explains: [],
  cause:
    'The file was renamed or taken out by an update (the 2 MiB images are gone from many distributions), its package is missing, or the path is another distribution’s.',
  confirm: [
    'Look for the files that `<loader>` and `<nvram template>` name, and for descriptors in /usr/share/qemu/firmware.',
  ],
  ruleOut: ['The file is there and readable.'],
  fix: [
    "Let libvirt choose: `<os firmware='efi'>` without paths.",
    'Or name the 4 MiB files for code and variables together. Keep a copy of the variables.',
  ],
  risk: 'New variables forget boot entries and keys of Secure Boot; BitLocker may ask for its key.',
  remedy: 'guest.select-firmware',
  sources: ['https://github.com/canonical/packer-maas/issues/216', 'https://libvirt.org/formatdomain.html'],
}
