// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSingleGpu: CoreSentences = {
  'The host stops when its only graphics are taken': 'El anfitrión se para cuando se le quitan sus únicos gráficos',
  'The console still uses the processor’s graphics when their driver is forced away.':
    'La consola aún usa los gráficos del procesador cuando se les quita su controlador por la fuerza.',
  'The processor has graphics and there is no other card.': 'El procesador tiene gráficos y no hay otra tarjeta.',
  'Another card is there.': 'Hay otra tarjeta.',
  'Let go of the consoles first.': 'Suelte antes las consolas.',
  'Better: do not give the only graphics of such a processor away.':
    'Mejor: no ceda los únicos gráficos de un procesador así.',
  'Data can be lost.': 'Se pueden perder datos.',
  'The desktop was not stopped before the card was taken': 'El escritorio no se detuvo antes de quitar la tarjeta',
  'The script names a display manager that this system does not have, or the session runs without one.':
    'El script nombra un gestor de pantalla que este sistema no tiene, o la sesión funciona sin él.',
  '`loginctl`, `lsof /dev/dri/card*`.': '`loginctl`, `lsof /dev/dri/card*`.',
  'The display manager ended.': 'El gestor de pantalla terminó.',
  'Stop display-manager.service, and the user’s graphical session.':
    'Detenga display-manager.service, y la sesión gráfica del usuario.',
  'Unsaved work is lost.': 'El trabajo sin guardar se pierde.',
  'The hook script does not end': 'El script hook no termina',
  'Taking the card from its driver is stuck, or the script calls virsh while libvirt waits for it.':
    'Quitar la tarjeta a su controlador está atascado, o el script llama a virsh mientras libvirt lo espera.',
  '`ps` shows state D; the script’s children.': '`ps` muestra el estado D; los procesos hijos del script.',
  'It ends by hand.': 'Termina a mano.',
  "Use `managed='yes'` or sysfs instead of virsh in hooks, with a time limit.":
    "Use `managed='yes'` o sysfs en vez de virsh en los hooks, con un límite de tiempo.",
  'Once the kernel waits, only a hard restart helps.': 'Cuando espera el núcleo, solo ayuda un reinicio forzado.',
  'The hook script did not run': 'El script hook no se ejecutó',
  'It is missing, not executable, or lies in a folder with another name than the guest’s; libvirt reads it when it starts.':
    'Falta, no es ejecutable, o está en una carpeta con otro nombre que el del huésped; libvirt lo lee al iniciarse.',
  'Compare the guest’s name with qemu.d/NAME/prepare/begin, and the file’s mode.':
    'Compare el nombre del huésped con qemu.d/NAME/prepare/begin, y los permisos del archivo.',
  'Its output is in the journal.': 'Su salida está en el journal.',
  'Correct it, and restart libvirt.': 'Corríjalo y reinicie libvirt.',
  'The card’s driver cannot be unloaded': 'No se puede descargar el controlador de la tarjeta',
  'Programs, the persistence daemon, lighting tools or the console still use it.':
    'Aún lo usan programas, el demonio de persistencia, herramientas de luces o la consola.',
  '`lsmod`: the count; `fuser -v /dev/nvidia* /dev/dri/*`.':
    '`lsmod`: el contador; `fuser -v /dev/nvidia* /dev/dri/*`.',
  'The count is 0.': 'El contador es 0.',
  'Stop them, unbind the consoles, then unload drm, modeset, uvm and nvidia in this order.':
    'Deténgalos, desvincule las consolas y descargue después drm, modeset, uvm y nvidia en este orden.',
  'With AMD leave unloading out.': 'Con AMD, omita la descarga.',
  'Forcing it hangs the machine.': 'Forzarlo cuelga el equipo.',
  'The picture does not come back after the guest': 'La imagen no vuelve después del huésped',
  'The script gives things back in the wrong order, the card was not reset, or the framebuffer was bound again.':
    'El script devuelve las cosas en el orden equivocado, la tarjeta no se reinició, o el framebuffer se vinculó de nuevo.',
  'The card’s driver after the guest; is display-manager.service on?':
    'El controlador de la tarjeta tras el huésped; ¿está en marcha display-manager.service?',
  'The desktop runs on another screen.': 'El escritorio funciona en otra pantalla.',
  'Unload VFIO, give the card back, load its driver, then start the display manager.':
    'Descargue VFIO, devuelva la tarjeta, cargue su controlador e inicie después el gestor de pantalla.',
  'Do not bind efifb again.': 'No vincule de nuevo efifb.',
  'Letting go of the console or the framebuffer failed': 'Soltar la consola o el framebuffer falló',
  'There is only one console, or simpledrm instead of efifb, or this kernel has a fault in it.':
    'Solo hay una consola, o simpledrm en lugar de efifb, o este núcleo tiene un error en ello.',
  '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.':
    '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.',
  'The names in the script are there.': 'Los nombres del script están.',
  'Go over the consoles that are there, pass over a framebuffer that is not, and do not bind it again.':
    'Recorra las consolas que hay, pase por alto un framebuffer que no está, y no lo vincule de nuevo.',
  'The ROM file does more harm than good': 'El archivo ROM hace más daño que bien',
  'The file is another card’s, or the card would do better without one.':
    'El archivo es de otra tarjeta, o a la tarjeta le iría mejor sin él.',
  'See the rom failures.': 'Véanse los fallos rom.',
  'It fails in the same way without the file.': 'Falla igual sin el archivo.',
  'Try it without, or with a dump of this card.': 'Pruebe sin él, o con un volcado de esta tarjeta.',
}
