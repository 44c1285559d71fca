// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisUpdate: CoreSentences = {
  'A firmware update put the settings back': 'Ein Firmware-Update hat die Einstellungen zurückgesetzt',
  'An update of the firmware starts with its defaults.': 'Ein Update der Firmware beginnt mit deren Vorgaben.',
  'The firmware’s date is newer than the last good start.':
    'Das Datum der Firmware ist neuer als der letzte gute Start.',
  'The settings were never on.': 'Die Einstellungen waren nie an.',
  'Set them again.': 'Stellen Sie sie wieder ein.',
  'A kernel module could not be built for the new kernel':
    'Ein Kernel-Modul ließ sich für den neuen Kernel nicht bauen',
  'The kernel changed what the module uses.': 'Der Kernel hat geändert, was das Modul verwendet.',
  '`dkms status` lacks the running kernel.': 'In `dkms status` fehlt der laufende Kernel.',
  'It is listed as installed.': 'Es ist als installiert aufgeführt.',
  'A newer version of the module, or the kernel from before.':
    'Eine neuere Version des Moduls, oder der vorige Kernel.',
  'The kernel itself failed in the driver': 'Der Kernel selbst ist im Treiber gescheitert',
  'This version of the kernel has a fault that the one before had not.':
    'Diese Version des Kernels hat einen Fehler, den die vorige nicht hatte.',
  'libvirt’s log names the kernel at each start: compare the last good one.':
    'Das Protokoll von libvirt nennt bei jedem Start den Kernel: Vergleichen Sie den letzten guten.',
  'The older kernel fails too.': 'Auch der ältere Kernel scheitert.',
  'Start the older kernel, and report it.': 'Starten Sie den älteren Kernel, und melden Sie den Fehler.',
  'It lacks later fixes.': 'Ihm fehlen spätere Korrekturen.',
  'Two kinds of libvirt’s daemons get in each other’s way':
    'Zwei Arten von libvirt-Diensten kommen einander in die Quere',
  'The distribution went over from libvirtd to single daemons, and one set is half off.':
    'Die Distribution ist von libvirtd auf einzelne Dienste umgestiegen, und ein Satz ist nur halb abgeschaltet.',
  "`systemctl list-units 'virt*' libvirtd`.": "`systemctl list-units 'virt*' libvirtd`.",
  'Only one set is on.': 'Nur ein Satz ist an.',
  'Switch one set on and the other off.': 'Schalten Sie einen Satz ein und den anderen aus.',
  'Guests are not listed meanwhile.': 'Währenddessen sind Gäste nicht aufgeführt.',
  'Since an update of NVIDIA’s driver programs hold the card':
    'Seit einem Update des Treibers von NVIDIA halten Programme die Karte',
  'Newer drivers switch their display part on by themselves, and programs open it.':
    'Neuere Treiber schalten ihren Anzeigeteil von selbst ein, und Programme öffnen ihn.',
  '`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.':
    '`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.',
  'modeset is N.': 'modeset ist N.',
  'End those programs; modeset=0 for a card that is only the guest’s; point programs to the other card.':
    'Beenden Sie diese Programme; modeset=0 für eine Karte, die nur dem Gast gehört; verweisen Sie Programme auf die andere Karte.',
  'Wayland on NVIDIA needs modeset.': 'Wayland auf NVIDIA braucht modeset.',
  'Since an update simpledrm keeps the card’s memory': 'Seit einem Update hält simpledrm den Speicher der Karte',
  'The new kernel shows the boot’s picture with simpledrm.': 'Der neue Kernel zeigt das Bild des Starts mit simpledrm.',
  'See boot-fb-holds-bar.': 'Siehe boot-fb-holds-bar.',
  '/proc/iomem has no simpledrm below the card.': '/proc/iomem hat kein simpledrm unter der Karte.',
}
