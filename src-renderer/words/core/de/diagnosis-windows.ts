// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisWindows: CoreSentences = {
  'The installation begins again and again': 'Die Installation beginnt immer wieder von vorn',
  'The disc stands before the disk in the order of starting.':
    'Der Datenträger steht in der Startreihenfolge vor der Festplatte.',
  'The order.': 'Die Reihenfolge.',
  'The disk is first.': 'Die Festplatte ist zuerst.',
  'Eject the disc after the first part, or put the disk first.':
    'Werfen Sie den Datenträger nach dem ersten Teil aus, oder stellen Sie die Festplatte nach vorn.',
  'Windows cannot reach its disk any more': 'Windows erreicht seine Festplatte nicht mehr',
  'The disk was moved to virtio before Windows had the driver for its start.':
    'Die Festplatte wurde auf virtio umgestellt, bevor Windows den Treiber für seinen Start hatte.',
  'Did the bus change?': 'Hat sich der Bus geändert?',
  'The bus is the one Windows was installed with.': 'Der Bus ist der, mit dem Windows installiert wurde.',
  'Start with SATA and a small second disk on virtio, install the driver, then change.':
    'Starten Sie mit SATA und einer kleinen zweiten Festplatte an virtio, installieren Sie den Treiber, und stellen Sie dann um.',
  'Windows’ installer sees no disk': 'Das Installationsprogramm von Windows sieht keine Festplatte',
  'The disk is on virtio, and Windows brings no driver for it.':
    'Die Festplatte hängt an virtio, und Windows bringt keinen Treiber dafür mit.',
  'The disk’s bus; is virtio-win’s ISO attached?':
    'Der Bus der Festplatte; ist die ISO-Datei von virtio-win eingelegt?',
  'The bus is SATA.': 'Der Bus ist SATA.',
  'Attach virtio-win.iso and load viostor or vioscsi from it.':
    'Legen Sie virtio-win.iso ein, und laden Sie viostor oder vioscsi davon.',
  'Or use SATA for the installation.': 'Oder verwenden Sie für die Installation SATA.',
  'Windows’ set-up finds no network': 'Das Setup von Windows findet kein Netzwerk',
  'The network card is virtio, and Windows brings no driver for it.':
    'Die Netzwerkkarte ist virtio, und Windows bringt keinen Treiber dafür mit.',
  'The card’s model.': 'Das Modell der Karte.',
  'The model is e1000e.': 'Das Modell ist e1000e.',
  'Load NetKVM from virtio-win’s ISO.': 'Laden Sie NetKVM von der ISO-Datei von virtio-win.',
  'Or e1000e until the drivers are in.': 'Oder e1000e, bis die Treiber da sind.',
  'The installer’s disc waits for a key': 'Der Installationsdatenträger wartet auf eine Taste',
  'Nobody pressed a key in time, and the firmware went on to the next entry.':
    'Niemand hat rechtzeitig eine Taste gedrückt, und die Firmware ging zum nächsten Eintrag weiter.',
  'Watch the first seconds.': 'Beobachten Sie die ersten Sekunden.',
  'A key was pressed.': 'Eine Taste wurde gedrückt.',
  'Reset and press a key; it can be sent by `virsh send-key`.':
    'Setzen Sie die Maschine zurück, und drücken Sie eine Taste; `virsh send-key` kann sie senden.',
  'Windows 11 does not accept the guest': 'Windows 11 akzeptiert den Gast nicht',
  'The guest has no TPM 2.0 or firmware without Secure Boot.':
    'Der Gast hat kein TPM 2.0 oder Firmware ohne Secure Boot.',
  '`<tpm>`, `<loader secure=…>` and smm in the definition.': '`<tpm>`, `<loader secure=…>` und smm in der Definition.',
  'All are there.': 'Alles ist da.',
  'An emulated TPM 2.0 (tpm-crb), and firmware with Secure Boot and enrolled keys.':
    'Ein emuliertes TPM 2.0 (tpm-crb), und Firmware mit Secure Boot und hinterlegten Schlüsseln.',
}
