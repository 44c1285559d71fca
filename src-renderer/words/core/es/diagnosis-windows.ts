// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisWindows: CoreSentences = {
  'The installation begins again and again': 'La instalación empieza una y otra vez',
  'The disc stands before the disk in the order of starting.':
    'El disco óptico está antes que el disco en el orden de arranque.',
  'The order.': 'El orden.',
  'The disk is first.': 'El disco va primero.',
  'Eject the disc after the first part, or put the disk first.':
    'Expulse el disco óptico tras la primera parte, o ponga primero el disco.',
  'Windows cannot reach its disk any more': 'Windows ya no puede alcanzar su disco',
  'The disk was moved to virtio before Windows had the driver for its start.':
    'El disco se pasó a virtio antes de que Windows tuviera el controlador para su arranque.',
  'Did the bus change?': '¿Cambió el bus?',
  'The bus is the one Windows was installed with.': 'El bus es el mismo con el que se instaló Windows.',
  'Start with SATA and a small second disk on virtio, install the driver, then change.':
    'Arranque con SATA y un segundo disco pequeño en virtio, instale el controlador y cambie después.',
  'Windows’ installer sees no disk': 'El instalador de Windows no ve ningún disco',
  'The disk is on virtio, and Windows brings no driver for it.':
    'El disco está en virtio, y Windows no trae controlador para él.',
  'The disk’s bus; is virtio-win’s ISO attached?': 'El bus del disco; ¿está puesta la ISO de virtio-win?',
  'The bus is SATA.': 'El bus es SATA.',
  'Attach virtio-win.iso and load viostor or vioscsi from it.':
    'Ponga virtio-win.iso y cargue de ahí viostor o vioscsi.',
  'Or use SATA for the installation.': 'O use SATA para la instalación.',
  'Windows’ set-up finds no network': 'La instalación de Windows no encuentra ninguna red',
  'The network card is virtio, and Windows brings no driver for it.':
    'La tarjeta de red es virtio, y Windows no trae controlador para ella.',
  'The card’s model.': 'El modelo de la tarjeta.',
  'The model is e1000e.': 'El modelo es e1000e.',
  'Load NetKVM from virtio-win’s ISO.': 'Cargue NetKVM de la ISO de virtio-win.',
  'Or e1000e until the drivers are in.': 'O e1000e hasta que estén los controladores.',
  'The installer’s disc waits for a key': 'El disco del instalador espera una tecla',
  'Nobody pressed a key in time, and the firmware went on to the next entry.':
    'Nadie pulsó una tecla a tiempo, y el firmware pasó a la entrada siguiente.',
  'Watch the first seconds.': 'Observe los primeros segundos.',
  'A key was pressed.': 'Se pulsó una tecla.',
  'Reset and press a key; it can be sent by `virsh send-key`.':
    'Reinicie y pulse una tecla; se puede enviar con `virsh send-key`.',
  'Windows 11 does not accept the guest': 'Windows 11 no acepta el huésped',
  'The guest has no TPM 2.0 or firmware without Secure Boot.':
    'El huésped no tiene TPM 2.0, o su firmware no tiene Secure Boot.',
  '`<tpm>`, `<loader secure=…>` and smm in the definition.': '`<tpm>`, `<loader secure=…>` y smm en la definición.',
  'All are there.': 'Están todos.',
  'An emulated TPM 2.0 (tpm-crb), and firmware with Secure Boot and enrolled keys.':
    'Un TPM 2.0 emulado (tpm-crb), y firmware con Secure Boot y claves registradas.',
}
