// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisLinuxGuest: CoreSentences = {
  'The guest does not have the card at all': 'El huésped no tiene la tarjeta en absoluto',
  'The device is in another definition than the running one, or adding it to the running guest failed.':
    'El dispositivo está en otra definición que la que está en marcha, o falló añadirlo al huésped en marcha.',
  '`virsh dumpxml NAME` against `lspci` in the guest.': '`virsh dumpxml NAME` frente a `lspci` en el huésped.',
  'lspci in the guest lists it.': 'lspci en el huésped la enumera.',
  'Add it and start the guest anew.': 'Añádala e inicie de nuevo el huésped.',
  'No screen is connected to the guest’s card': 'No hay ninguna pantalla conectada a la tarjeta del huésped',
  'No monitor is plugged in, or its presence is not noticed.':
    'No hay monitor conectado, o no se advierte su presencia.',
  '`cat /sys/class/drm/*/status` in the guest.': '`cat /sys/class/drm/*/status` en el huésped.',
  'The card is used for computing alone: then it does no harm.':
    'La tarjeta se usa solo para cálculo: entonces no hace daño.',
  '`video=DP-1:e` or a dummy plug.': '`video=DP-1:e` o un conector ficticio.',
  'nouveau took the card in the guest': 'nouveau tomó la tarjeta en el huésped',
  'The kernel’s own driver comes first, and NVIDIA’s then finds the card taken.':
    'El controlador del propio núcleo llega antes, y el de NVIDIA encuentra entonces ocupada la tarjeta.',
  '`lsmod | grep nouveau` in the guest.': '`lsmod | grep nouveau` en el huésped.',
  'It is not loaded.': 'No está cargado.',
  'Blacklist nouveau in the guest and make its initramfs anew.':
    'Ponga nouveau en la lista negra del huésped y regenere su initramfs.',
  'The guest’s Secure Boot refuses NVIDIA’s module': 'El Secure Boot del huésped rechaza el módulo de NVIDIA',
  'The guest’s firmware has Secure Boot on, and the module’s signature is not among its keys.':
    'El firmware del huésped tiene Secure Boot activado, y la firma del módulo no está entre sus claves.',
  '`mokutil --sb-state` in the guest.': '`mokutil --sb-state` en el huésped.',
  'It is off there: then the line is the host’s (fw-secureboot-unsigned-module).':
    'Está desactivado ahí: entonces la línea es del anfitrión (fw-secureboot-unsigned-module).',
  'Enrol the key in the guest, or switch its Secure Boot off.':
    'Registre la clave en el huésped, o desactive su Secure Boot.',
}
