// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisReset: CoreSentences = {
  'The laptop’s ACPI cannot switch the card on': 'La ACPI del portátil no puede encender la tarjeta',
  'The firmware’s method waits for the card in a loop that ends by time.':
    'El método del firmware espera a la tarjeta en un bucle que termina por tiempo.',
  'The lines stand together with “not ready … after resume”; the host is a laptop.':
    'Las líneas aparecen junto con “not ready … after resume”; el anfitrión es un portátil.',
  'The card wakes all the same.': 'La tarjeta despierta igualmente.',
  '`options vfio-pci disable_idle_d3=1` in the initramfs; `power/control` to on.':
    '`options vfio-pci disable_idle_d3=1` en el initramfs; `power/control` en on.',
  'Unable to change power state from D3cold to D0, device inaccessible':
    'Unable to change power state from D3cold to D0, device inaccessible',
  'Unable to change power state from D3hot to D0, device inaccessible':
    'Unable to change power state from D3hot to D0, device inaccessible',
  'Unable to change power state from unknown to D0, device inaccessible':
    'Unable to change power state from unknown to D0, device inaccessible',
  'Unable to change power state from D0 to D3hot, device inaccessible':
    'Unable to change power state from D0 to D3hot, device inaccessible',
  "can't change power state from D3cold to D0 (config space inaccessible)":
    "can't change power state from D3cold to D0 (config space inaccessible)",
  "can't change power state from D3hot to D0 (config space inaccessible)":
    "can't change power state from D3hot to D0 (config space inaccessible)",
  '{0} <bdf>: Unable to change power state from': '{0} <bdf>: Unable to change power state from',
  "{0} <bdf>: can't change power state from": "{0} <bdf>: can't change power state from",
  "Unknown PCI header type '127'": "Unknown PCI header type '127'",
  'not ready <n>ms after resume; giving up': 'not ready <n>ms after resume; giving up',
  'The host was suspended while a guest had a device':
    'El anfitrión se suspendió mientras un huésped tenía un dispositivo',
  'PM: suspend exit': 'PM: suspend exit',
  'PM: suspend entry (deep)': 'PM: suspend entry (deep)',
  'PM: suspend entry (s2idle)': 'PM: suspend entry (s2idle)',
  'Devices in a guest’s hands are not saved and restored by the host’s suspend.':
    'La suspensión del anfitrión no guarda ni restaura los dispositivos en manos de un huésped.',
  'The journal: was there a suspend between the guest’s start and the failure?':
    'El journal: ¿hubo una suspensión entre el inicio del huésped y el fallo?',
  'The host did not sleep.': 'El anfitrión no durmió.',
  'Keep the host awake while a guest runs (an inhibitor), or shut the guest down first.':
    'Mantenga despierto el anfitrión mientras funciona un huésped (un inhibidor), o apague antes el huésped.',
  'AER: Corrected error<| message> received<:|from> <bdf>': 'AER: Corrected error<| message> received<:|from> <bdf>',
  'AER: Correctable error<| message> received<:|from> <bdf>':
    'AER: Correctable error<| message> received<:|from> <bdf>',
  'AER: Multiple Corrected error': 'AER: Multiple Corrected error',
  'AER: Multiple Correctable error': 'AER: Multiple Correctable error',
  'PCIe Bus Error: severity=Correct<ed|able>': 'PCIe Bus Error: severity=Correct<ed|able>',
  'The PCIe link reports transmission errors': 'El enlace PCIe informa de errores de transmisión',
  'A riser, a bad contact, saving power on the link, or a device that is plugged while the guest has it.':
    'Un riser, un mal contacto, el ahorro de energía en el enlace, o un dispositivo que se enchufa mientras lo tiene el huésped.',
  'How often, how severe, and which device.': 'Con qué frecuencia, con qué gravedad y qué dispositivo.',
  'A few corrected errors at power-on.': 'Unos pocos errores corregidos al encender.',
  'Seat the card anew, without a riser.': 'Asiente de nuevo la tarjeta, sin riser.',
  'A lower generation in firmware, ASPM off.': 'Una generación inferior en el firmware, ASPM desactivado.',
  '`pci=noaer` only hides them.': '`pci=noaer` solo los oculta.',
  'The card’s link is slower than both ends can':
    'El enlace de la tarjeta es más lento de lo que ambos extremos pueden',
  'The slot has fewer lanes, ASPM is forced, or the contact is bad. When idle, a low speed is normal.':
    'La ranura tiene menos líneas, ASPM está forzado, o el contacto es malo. En reposo, una velocidad baja es normal.',
  '`current_link_speed` and `current_link_width` against their maxima while the card works.':
    '`current_link_speed` y `current_link_width` frente a sus máximos mientras la tarjeta trabaja.',
  'The speed rises under load.': 'La velocidad sube bajo carga.',
  'Seat the card anew; take `pcie_aspm=force` away; set the generation in firmware.':
    'Asiente de nuevo la tarjeta; quite `pcie_aspm=force`; fije la generación en el firmware.',
  'Idle cards slow down on purpose.': 'Las tarjetas en reposo bajan la velocidad a propósito.',
  'The link below a port is dead': 'El enlace bajo un puerto está muerto',
  'The device is off, its slot lost power, or the riser does not carry the signal.':
    'El dispositivo está apagado, su ranura perdió la alimentación, o el riser no lleva la señal.',
  'LnkSta of the port in `lspci -vv`.': 'LnkSta del puerto en `lspci -vv`.',
  'The device behind the port works.': 'El dispositivo tras el puerto funciona.',
  'Another slot, or without the riser.': 'Otra ranura, o sin riser.',
  'The Radeon cannot be reset between two starts': 'La Radeon no se puede reiniciar entre dos inicios',
  'Polaris, Vega and Navi 1x have no bus reset that works; later generations can be left in a state that no reset clears.':
    'Polaris, Vega y Navi 1x no tienen un reinicio de bus que funcione; las generaciones posteriores pueden quedar en un estado que ningún reinicio borra.',
  'The card’s generation by its id; the first start after power-on is fine.':
    'La generación de la tarjeta según su identificador; el primer inicio tras encender va bien.',
  'The first start fails too.': 'El primer inicio también falla.',
  'vendor-reset for Polaris to Navi 14, with `reset_method` set to device_specific.':
    'vendor-reset para Polaris hasta Navi 14, con `reset_method` en device_specific.',
  'Shut the guest down rather than restarting it, and do not hand the card back and forth.':
    'Apague el huésped en vez de reiniciarlo, y no pase la tarjeta de un lado a otro.',
  'A module from outside the kernel.': 'Un módulo ajeno al núcleo.',
  'The device lost its memory regions, again and again':
    'El dispositivo perdió sus regiones de memoria, una y otra vez',
  'The device forgot its configuration in a reset. Once or twice is usual; dozens mean that it is dead.':
    'El dispositivo olvidó su configuración en un reinicio. Una o dos veces es habitual; docenas significan que está muerto.',
  'Count the lines in a minute.': 'Cuente las líneas en un minuto.',
  'It is one line or two at a start.': 'Es una línea o dos en un inicio.',
  'Switch the host off and on, and treat it as reset-d3cold-stuck.':
    'Apague y encienda el anfitrión, y trátelo como reset-d3cold-stuck.',
  'An RTX 50 does not come back when its guest ends': 'Una RTX 50 no vuelve cuando termina su huésped',
  'The card’s firmware does not come back from the function-level reset at the guest’s end, and the host waits for it.':
    'El firmware de la tarjeta no vuelve del reinicio a nivel de función al final del huésped, y el anfitrión la espera.',
  'The device id is of that generation, and “soft lockup” or “rcu stall” follows.':
    'El identificador del dispositivo es de esa generación, y sigue “soft lockup” o “rcu stall”.',
  'It is another generation.': 'Es otra generación.',
  'Update the card’s firmware.': 'Actualice el firmware de la tarjeta.',
  'A newer kernel; shut the guest down instead of restarting it.':
    'Un núcleo más nuevo; apague el huésped en vez de reiniciarlo.',
  'The card does not wake from its deepest sleep': 'La tarjeta no despierta de su sueño más profundo',
  'Idle, the card was powered off, and its board or firmware cannot bring it back; or its last reset failed.':
    'En reposo, la tarjeta se apagó, y su placa o el firmware no pueden recuperarla; o falló su último reinicio.',
  '`cat /sys/bus/pci/devices/ADDRESS/power_state`; the first bytes of its config read ffffffff.':
    '`cat /sys/bus/pci/devices/ADDRESS/power_state`; los primeros bytes de su config se leen ffffffff.',
  'The device answers (`lspci -vv` shows its id).': 'El dispositivo responde (`lspci -vv` muestra su identificador).',
  'Now: switch the host off and on.': 'Ahora: apague y encienda el anfitrión.',
  'Then: `options vfio-pci disable_idle_d3=1` in the initramfs, `d3cold_allowed` to 0, ASPM off for the slot.':
    'Después: `options vfio-pci disable_idle_d3=1` en el initramfs, `d3cold_allowed` en 0, ASPM desactivado para la ranura.',
  'The device refuses to sleep': 'El dispositivo se niega a dormir',
  'The function has no power management that works, as USB of some processors with graphics.':
    'La función no tiene una gestión de energía que funcione, como el USB de algunos procesadores con gráficos.',
  'The line and the function it names.': 'La línea y la función que nombra.',
  'The device works all the same.': 'El dispositivo funciona igualmente.',
  'Resetting the device would reset another that the guest does not have':
    'Reiniciar el dispositivo reiniciaría otro que el huésped no tiene',
  'Another function on the same bus belongs to the host, often because the ACS override split them.':
    'Otra función del mismo bus es del anfitrión, a menudo porque el ACS override las separó.',
  'Functions on the same bus in other groups.': 'Funciones del mismo bus en otros grupos.',
  'The device has its own reset (FLR): then the message does no harm.':
    'El dispositivo tiene su propio reinicio (FLR): entonces el mensaje no hace daño.',
  'Bind and pass the others too.': 'Vincule y ceda también los otros.',
  'A function breaks when it is reset by itself (FLR)': 'Una función se estropea cuando se reinicia por sí sola (FLR)',
  'The hardware says it can be reset so and cannot; the kernel’s list of such devices does not have it yet (USB and sound of Matisse and Starship, some integrated graphics, some NVMe).':
    'El hardware dice que se puede reiniciar así y no puede; la lista de tales dispositivos del núcleo aún no lo incluye (USB y sonido de Matisse y Starship, algunos gráficos integrados, algunos NVMe).',
  'Its vendor and device id in the kernel’s list quirk_no_flr; the kernel’s version.':
    'Sus identificadores de fabricante y dispositivo en la lista quirk_no_flr del núcleo; la versión del núcleo.',
  'It also fails with a bus reset.': 'También falla con un reinicio de bus.',
  'Use a newer kernel.': 'Use un núcleo más nuevo.',
  '`echo bus > reset_method`, or leave it empty.': '`echo bus > reset_method`, o déjelo vacío.',
  'Do not pass that function.': 'No ceda esa función.',
  'Without a reset the next guest may see what the last one left.':
    'Sin reinicio, el siguiente huésped puede ver lo que dejó el anterior.',
  'The device answers with nothing but ones': 'El dispositivo responde solo con unos',
  'A failed reset, a deep sleep or a suspend left it unreadable; libvirt 8.6 also says so by a fault of its own.':
    'Un reinicio fallido, un sueño profundo o una suspensión lo dejó ilegible; libvirt 8.6 lo dice también por un error propio.',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.': '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.',
  'The version of libvirt.': 'La versión de libvirt.',
  'The bytes are the device’s id.': 'Los bytes son el identificador del dispositivo.',
  'Switch the host off and on, then see reset-d3cold-stuck to prevent it.':
    'Apague y encienda el anfitrión, y vea después reset-d3cold-stuck para evitarlo.',
  'Some cards do better with their own driver at boot instead of vfio-pci.':
    'A algunas tarjetas les va mejor con su propio controlador al arrancar en vez de vfio-pci.',
  'The device cannot be reset': 'El dispositivo no se puede reiniciar',
  'It has no function-level reset, keeps its state through sleep, and shares its bus with others.':
    'No tiene reinicio a nivel de función, conserva su estado al dormir y comparte su bus con otros.',
  '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.': '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.',
  'A method is listed.': 'Figura un método.',
  'Pass all functions on its bus.': 'Ceda todas las funciones de su bus.',
  'Be content with one start for each power-on.': 'Confórmese con un inicio por cada encendido.',
  'The device does not come back after a reset': 'El dispositivo no vuelve tras un reinicio',
  'The kernel reset the device or woke it and waited, in vain, for it to answer; the host may stand still meanwhile.':
    'El núcleo reinició o despertó el dispositivo y esperó en vano su respuesta; entretanto el anfitrión puede quedar parado.',
  'The largest number, “giving up”, and the kind of reset.': 'El número mayor, “giving up”, y el tipo de reinicio.',
  'A later line says “ready … after”: then it was only slow.':
    'Una línea posterior dice “ready … after”: entonces solo fue lento.',
  'Try another way to reset it (`reset_method`).': 'Pruebe otra forma de reiniciarlo (`reset_method`).',
  'A wrong method can hang the device.': 'Un método equivocado puede colgar el dispositivo.',
  'vendor-reset ran and failed': 'vendor-reset se ejecutó y falló',
  'The card hung already when the reset began, or the module does not know this chip.':
    'La tarjeta ya estaba colgada cuando empezó el reinicio, o el módulo no conoce este chip.',
  'The lines behind “performing reset”; “reset result = 0” is a success.':
    'Las líneas tras “performing reset”; “reset result = 0” es un éxito.',
  'The result is 0.': 'El resultado es 0.',
  'Switch the host off and on, and load the module earlier.':
    'Apague y encienda el anfitrión, y cargue antes el módulo.',
  'Take it out for chips it does not know.': 'Retírelo para los chips que no conoce.',
  'It can make things worse.': 'Puede empeorar las cosas.',
  'vendor-reset is installed and not used': 'vendor-reset está instalado y no se usa',
  'Since Linux 5.15 `reset_method` has to say device_specific; or the module is loaded too late, does not know the chip, or the kernel lacks what it hooks into.':
    'Desde Linux 5.15 `reset_method` tiene que decir device_specific; o el módulo se carga demasiado tarde, no conoce el chip, o al núcleo le falta aquello a lo que se engancha.',
  '`lsmod | grep vendor_reset`, `cat reset_method`.': '`lsmod | grep vendor_reset`, `cat reset_method`.',
  'The log has “performing pre-reset”.': 'El registro tiene “performing pre-reset”.',
  'A udev rule that writes device_specific; load the module early.':
    'Una regla de udev que escriba device_specific; cargue pronto el módulo.',
  'Refused to change power state from D3hot to D0': 'Refused to change power state from D3hot to D0',
  '{0} <bdf>: Refused to change power state from': '{0} <bdf>: Refused to change power state from',
}
