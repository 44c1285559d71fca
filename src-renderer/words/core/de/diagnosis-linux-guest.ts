// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisLinuxGuest: CoreSentences = {
  'The guest does not have the card at all': 'Der Gast hat die Karte überhaupt nicht',
  'The device is in another definition than the running one, or adding it to the running guest failed.':
    'Das Gerät steht in einer anderen Definition als der laufenden, oder es dem laufenden Gast hinzuzufügen ist gescheitert.',
  '`virsh dumpxml NAME` against `lspci` in the guest.': '`virsh dumpxml NAME` im Vergleich zu `lspci` im Gast.',
  'lspci in the guest lists it.': 'lspci im Gast führt sie auf.',
  'Add it and start the guest anew.': 'Fügen Sie es hinzu, und starten Sie den Gast neu.',
  'No screen is connected to the guest’s card': 'An der Karte des Gasts ist kein Bildschirm angeschlossen',
  'No monitor is plugged in, or its presence is not noticed.':
    'Kein Monitor ist eingesteckt, oder er wird nicht bemerkt.',
  '`cat /sys/class/drm/*/status` in the guest.': '`cat /sys/class/drm/*/status` im Gast.',
  'The card is used for computing alone: then it does no harm.':
    'Die Karte dient nur zum Rechnen: Dann schadet es nicht.',
  '`video=DP-1:e` or a dummy plug.': '`video=DP-1:e` oder ein Dummy-Stecker.',
  'nouveau took the card in the guest': 'nouveau hat im Gast die Karte genommen',
  'The kernel’s own driver comes first, and NVIDIA’s then finds the card taken.':
    'Der Treiber des Kernels kommt zuerst, und der von NVIDIA findet die Karte dann vergeben.',
  '`lsmod | grep nouveau` in the guest.': '`lsmod | grep nouveau` im Gast.',
  'It is not loaded.': 'Er ist nicht geladen.',
  'Blacklist nouveau in the guest and make its initramfs anew.':
    'Setzen Sie nouveau im Gast auf die Sperrliste, und erzeugen Sie sein initramfs neu.',
  'The guest’s Secure Boot refuses NVIDIA’s module': 'Das Secure Boot des Gasts weist das Modul von NVIDIA ab',
  'The guest’s firmware has Secure Boot on, and the module’s signature is not among its keys.':
    'In der Firmware des Gasts ist Secure Boot an, und die Signatur des Moduls passt zu keinem ihrer Schlüssel.',
  '`mokutil --sb-state` in the guest.': '`mokutil --sb-state` im Gast.',
  'It is off there: then the line is the host’s (fw-secureboot-unsigned-module).':
    'Dort ist es aus: Dann betrifft die Zeile den Host (fw-secureboot-unsigned-module).',
  'Enrol the key in the guest, or switch its Secure Boot off.':
    'Hinterlegen Sie den Schlüssel im Gast, oder schalten Sie dessen Secure Boot aus.',
}
