// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisWindows: CoreSentences = {
  'The installation begins again and again': 'L’installation recommence sans cesse',
  'The disc stands before the disk in the order of starting.':
    'Le disque d’installation est avant le disque dans l’ordre de démarrage.',
  'The order.': 'L’ordre.',
  'The disk is first.': 'Le disque est premier.',
  'Eject the disc after the first part, or put the disk first.':
    'Éjectez le disque d’installation après la première partie, ou mettez le disque en premier.',
  'Windows cannot reach its disk any more': 'Windows n’atteint plus son disque',
  'The disk was moved to virtio before Windows had the driver for its start.':
    'Le disque est passé à virtio avant que Windows ait le pilote pour son démarrage.',
  'Did the bus change?': 'Le bus a-t-il changé ?',
  'The bus is the one Windows was installed with.': 'Le bus est celui avec lequel Windows a été installé.',
  'Start with SATA and a small second disk on virtio, install the driver, then change.':
    'Démarrez avec SATA et un petit second disque sur virtio, installez le pilote, puis changez.',
  'Windows’ installer sees no disk': 'L’installateur de Windows ne voit aucun disque',
  'The disk is on virtio, and Windows brings no driver for it.':
    'Le disque est sur virtio, et Windows n’apporte pas de pilote pour lui.',
  'The disk’s bus; is virtio-win’s ISO attached?': 'Le bus du disque ; l’ISO de virtio-win est-elle attachée ?',
  'The bus is SATA.': 'Le bus est SATA.',
  'Attach virtio-win.iso and load viostor or vioscsi from it.':
    'Attachez virtio-win.iso et chargez-en viostor ou vioscsi.',
  'Or use SATA for the installation.': 'Ou utilisez SATA pour l’installation.',
  'Windows’ set-up finds no network': 'L’installateur de Windows ne trouve pas de réseau',
  'The network card is virtio, and Windows brings no driver for it.':
    'La carte réseau est virtio, et Windows n’apporte pas de pilote pour elle.',
  'The card’s model.': 'Le modèle de la carte.',
  'The model is e1000e.': 'Le modèle est e1000e.',
  'Load NetKVM from virtio-win’s ISO.': 'Chargez NetKVM depuis l’ISO de virtio-win.',
  'Or e1000e until the drivers are in.': 'Ou e1000e jusqu’à ce que les pilotes soient là.',
  'The installer’s disc waits for a key': 'Le disque d’installation attend une touche',
  'Nobody pressed a key in time, and the firmware went on to the next entry.':
    'Personne n’a appuyé à temps sur une touche, et le micrologiciel est passé à l’entrée suivante.',
  'Watch the first seconds.': 'Regardez les premières secondes.',
  'A key was pressed.': 'Une touche a été pressée.',
  'Reset and press a key; it can be sent by `virsh send-key`.':
    'Réinitialisez et appuyez sur une touche ; elle peut être envoyée par `virsh send-key`.',
  'Windows 11 does not accept the guest': 'Windows 11 n’accepte pas l’invité',
  'The guest has no TPM 2.0 or firmware without Secure Boot.':
    'L’invité n’a pas de TPM 2.0, ou son micrologiciel n’a pas Secure Boot.',
  '`<tpm>`, `<loader secure=…>` and smm in the definition.': '`<tpm>`, `<loader secure=…>` et smm dans la définition.',
  'All are there.': 'Tout est là.',
  'An emulated TPM 2.0 (tpm-crb), and firmware with Secure Boot and enrolled keys.':
    'Un TPM 2.0 émulé (tpm-crb), et un micrologiciel avec Secure Boot et des clés enregistrées.',
}
