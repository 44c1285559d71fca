// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGuestDriver: CoreSentences = {
  'amdgpu waits for the card’s mailbox without end': 'amdgpu espera sin fin al buzón (mailbox) de la tarjeta',
  'The card’s controller hangs after a guest, or its first region has no address.':
    'El controlador interno de la tarjeta se cuelga tras un huésped, o su primera región no tiene dirección.',
  '`lspci -vv`, Region 0; is it at power-on or after a guest?':
    '`lspci -vv`, Region 0; ¿es al encender o tras un huésped?',
  'The line comes once and the driver goes on.': 'La línea aparece una vez y el controlador continúa.',
  'At power-on: Above 4G Decoding on, CSM off.': 'Al encender: active Above 4G Decoding y desactive CSM.',
  'After a guest: switch the host off and on.': 'Tras un huésped: apague y encienda el anfitrión.',
  'Binding the driver then hangs until a restart.': 'Vincular el controlador se cuelga entonces hasta reiniciar.',
  'Windows has stopped this device because it has reported problems':
    'Windows has stopped this device because it has reported problems',
  'Windows has stopped this device (Code 43)': 'Windows ha detenido este dispositivo (código 43)',
  'Device Manager … Code 43': 'Device Manager … Code 43',
  'Device Manager … Error 43': 'Device Manager … Error 43',
  'Code 43 … Device Manager': 'Code 43 … Device Manager',
  'Error 43 … Device Manager': 'Error 43 … Device Manager',
  'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat':
    'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat',
  'Windows a arrêté ce périphérique car il a signalé des problèmes':
    'Windows a arrêté ce périphérique car il a signalé des problèmes',
  'Windows detuvo este dispositivo porque informó de problemas':
    'Windows detuvo este dispositivo porque informó de problemas',
  'Il dispositivo è stato arrestato perché ha segnalato dei problemi':
    'Il dispositivo è stato arrestato perché ha segnalato dei problemi',
  'O Windows interrompeu este dispositivo porque ele apresentou problemas':
    'O Windows interrompeu este dispositivo porque ele apresentou problemas',
  'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy':
    'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy',
  'Windows 已将其停止': 'Windows 已将其停止',
  'Windows 已停止该设备，因为它报告了问题': 'Windows 已停止该设备，因为它报告了问题',
  'так как оно сообщило о возникновении неполадок': 'так как оно сообщило о возникновении неполадок',
  'NVIDIA Corporation': 'NVIDIA Corporation',
  'NVIDIA GeForce': 'NVIDIA GeForce',
  'NVRM: loading': 'NVRM: loading',
  'amdgpu <bdf>': 'amdgpu <bdf>',
  'Advanced Micro Devices, Inc. [AMD/ATI]': 'Advanced Micro Devices, Inc. [AMD/ATI]',
  'UHD Graphics': 'UHD Graphics',
  'Iris Xe Graphics': 'Iris Xe Graphics',
  'Intel(R) HD Graphics': 'Intel(R) HD Graphics',
  'The Radeon does not come up in Windows (Code 43)': 'La Radeon no arranca en Windows (código 43)',
  'The card was not reset since its last use, its sound function is missing, or integrated graphics lack their ROM.':
    'La tarjeta no se reinició desde su último uso, falta su función de sonido, o a los gráficos integrados les falta su ROM.',
  'The host’s log for lines of reset-amd-bug; is the .1 function in the definition?':
    'Busque en el registro del anfitrión líneas de reset-amd-bug; ¿está la función .1 en la definición?',
  'It also happens at the first start after power-on.': 'Ocurre también en el primer inicio tras encender.',
  'Pass the sound function too.': 'Ceda también la función de sonido.',
  'Give integrated graphics their ROM and GOP driver.': 'Dé a los gráficos integrados su ROM y su controlador GOP.',
  'vendor-reset, or switching the host off and on.': 'vendor-reset, o apagar y encender el anfitrión.',
  'Services in the guest that reset the card are other people’s programs.':
    'Los servicios del huésped que reinician la tarjeta son programas de terceros.',
  'amdgpu cannot start the card’s security processor':
    'amdgpu no puede iniciar el procesador de seguridad de la tarjeta',
  'The card is still in the state a guest left it in, or its memory region is not mapped.':
    'La tarjeta sigue en el estado en que la dejó un huésped, o su región de memoria no está asignada.',
  'The host’s log about the region (boot-fb-holds-bar). Is it the first start after power-on?':
    'El registro del anfitrión sobre la región (boot-fb-holds-bar). ¿Es el primer inicio tras encender?',
  'The firmware package is missing: then the log names a file.':
    'Falta el paquete de firmware: entonces el registro nombra un archivo.',
  'Fix the cause on the host.': 'Arregle la causa en el anfitrión.',
  'Windows gave up waiting for the graphics driver': 'Windows dejó de esperar al controlador gráfico',
  'The driver took longer than Windows allows, or the card is unstable after the host used it.':
    'El controlador tardó más de lo que Windows permite, o la tarjeta es inestable después de usarla el anfitrión.',
  'The live kernel dumps of Windows.': 'Los live kernel dumps de Windows.',
  'It happens on bare metal too.': 'Ocurre también sin virtualización.',
  'Set TdrDelay to 8 in the guest.': 'Ponga TdrDelay en 8 en el huésped.',
  'Keep amdgpu away from the card before.': 'Mantenga antes amdgpu lejos de la tarjeta.',
  'A change in the guest’s registry.': 'Un cambio en el registro de Windows del huésped.',
  'The guest crashes over what its processor claims to have': 'El huésped falla por lo que su procesador dice tener',
  'host-passthrough hands a feature on that does not work in a guest, or nested virtualization that Windows wants to use itself.':
    'host-passthrough pasa una característica que no funciona en un huésped, o virtualización anidada que Windows quiere usar él mismo.',
  'The processor’s mode in the definition, and the kernel’s version.':
    'El modo del procesador en la definición, y la versión del núcleo.',
  'It happens with a named processor model too.': 'Ocurre también con un modelo de procesador con nombre.',
  'Take the feature out (`svm`, `vmx`, `amd-stibp`), or use host-model.':
    'Quite la característica (`svm`, `vmx`, `amd-stibp`), o use host-model.',
  'Speed, or virtual machines within the guest, are lost.':
    'Se pierde velocidad, o las máquinas virtuales dentro del huésped.',
  'The guest crashes on a register that KVM does not emulate': 'El huésped falla en un registro que KVM no emula',
  'Windows or a game reads a model-specific register, KVM answers with a fault, and the system stops.':
    'Windows o un juego lee un registro específico del modelo, KVM responde con un fallo y el sistema se detiene.',
  '`cat /sys/module/kvm/parameters/ignore_msrs` says N, and the line is from the time of the crash.':
    '`cat /sys/module/kvm/parameters/ignore_msrs` dice N, y la línea es del momento del fallo.',
  'Only the line is there and nothing crashed: then it is harmless.':
    'Solo está la línea y no falló nada: entonces es inofensiva.',
  '`options kvm ignore_msrs=1 report_ignored_msrs=0`.': '`options kvm ignore_msrs=1 report_ignored_msrs=0`.',
  'It also hides real faults.': 'También oculta fallos reales.',
  'Windows finds no room for the card (Code 12)': 'Windows no encuentra sitio para la tarjeta (código 12)',
  'The firmware’s window for memory regions is smaller than what the cards want.':
    'La ventana del firmware para regiones de memoria es menor que lo que piden las tarjetas.',
  'See ovmf-mmio-window-small.': 'Véase ovmf-mmio-window-small.',
  'The regions are assigned.': 'Las regiones están asignadas.',
  'Enlarge the window (ovmf-mmio-window-small); Above 4G Decoding on the host.':
    'Amplíe la ventana (ovmf-mmio-window-small); Above 4G Decoding en el anfitrión.',
  'As there.': 'Como allí.',
  'Intel graphics do not come up in Windows (Code 43)': 'Los gráficos de Intel no arrancan en Windows (código 43)',
  'The driver finds no OpRegion or video BIOS, no stolen memory, or a hypervisor it does not like.':
    'El controlador no encuentra OpRegion o BIOS de vídeo, ni memoria reservada (stolen memory), o encuentra un hipervisor que no le gusta.',
  'The igd lines in QEMU’s log.': 'Las líneas igd del registro de QEMU.',
  'QEMU’s log has the OpRegion without a complaint.': 'El registro de QEMU tiene la OpRegion sin quejas.',
  'Pass the OpRegion and a ROM for integrated graphics.': 'Pase la OpRegion y una ROM para gráficos integrados.',
  'A virtual function of i915-sriov.': 'Una función virtual de i915-sriov.',
  'Such ROMs are other people’s programs.': 'Tales ROM son programas de terceros.',
  'The card is in its mode for confidential computing': 'La tarjeta está en su modo de computación confidencial',
  'The mode is stored in the card, and a plain guest cannot use it then.':
    'El modo está guardado en la tarjeta, y un huésped normal no puede usarla entonces.',
  '`nvidia_gpu_tools.py --query-cc-settings`.': '`nvidia_gpu_tools.py --query-cc-settings`.',
  'The mode is off.': 'El modo está desactivado.',
  'Switch it off with the maker’s tool.': 'Desactívelo con la herramienta del fabricante.',
  'The card is reset by that.': 'La tarjeta se reinicia con ello.',
  'NVIDIA’s driver stopped because it saw a virtual machine (Code 43)':
    'El controlador de NVIDIA se detuvo porque vio una máquina virtual (código 43)',
  'Drivers of GeForce cards before 465 refuse to work in a virtual machine; later ones only fall over what an odd definition shows them.':
    'Los controladores de tarjetas GeForce anteriores a 465 se niegan a trabajar en una máquina virtual; los posteriores solo tropiezan con lo que les muestra una definición extraña.',
  "The definition lacks `<kvm><hidden state='on'/></kvm>` and a `<vendor_id>` below `<hyperv>`.":
    "A la definición le faltan `<kvm><hidden state='on'/></kvm>` y un `<vendor_id>` bajo `<hyperv>`.",
  'The version of the driver in the guest.': 'La versión del controlador en el huésped.',
  'The driver is 465 or newer: then look at the card’s reset, its ROM and its memory regions.':
    'El controlador es 465 o posterior: entonces mire el reinicio de la tarjeta, su ROM y sus regiones de memoria.',
  'Install a driver of 465 or newer.': 'Instale un controlador 465 o posterior.',
  'Else hide the hypervisor and set a vendor id of twelve letters.':
    'Si no, oculte el hipervisor y ponga un vendor id de doce letras.',
  'Hiding the hypervisor’s bit altogether costs speed.': 'Ocultar del todo el bit del hipervisor cuesta velocidad.',
  'The guest’s interrupts are split between QEMU and KVM (Code 43, stutter)':
    'Las interrupciones del huésped se reparten entre QEMU y KVM (código 43, tirones)',
  'Since QEMU 4.0 a q35 machine splits its interrupt controllers, and some drivers of NVIDIA do not get on with that.':
    'Desde QEMU 4.0 una máquina q35 reparte sus controladores de interrupciones, y algunos controladores de NVIDIA no se llevan bien con ello.',
  "The definition lacks `<ioapic driver='kvm'/>`.": "A la definición le falta `<ioapic driver='kvm'/>`.",
  'It is there.': 'Está.',
  "Add `<ioapic driver='kvm'/>` to `<features>`.": "Añada `<ioapic driver='kvm'/>` a `<features>`.",
  'A virtual IOMMU that remaps interrupts does not go with it.':
    'Una IOMMU virtual que reasigna interrupciones no es compatible con ello.',
  'NVIDIA’s driver for laptops finds no battery and no ACPI ROM (Code 43)':
    'El controlador de NVIDIA para portátiles no encuentra batería ni ROM en ACPI (código 43)',
  'Cards of laptops without an output of their own come with a driver that looks for a battery, an ACPI ROM and the maker’s subsystem id.':
    'Las tarjetas de portátil sin salida propia vienen con un controlador que busca una batería, una ROM en ACPI y el identificador de subsistema del fabricante.',
  'The host is a laptop, and the card’s class is 0302 (3D controller).':
    'El anfitrión es un portátil, y la clase de la tarjeta es 0302 (3D controller).',
  'The host is a desktop.': 'El anfitrión es un equipo de sobremesa.',
  'Add an ACPI table with a battery (`-acpitable`).': 'Añada una tabla ACPI con una batería (`-acpitable`).',
  'Pass the subsystem ids and the card’s ROM.': 'Pase los identificadores de subsistema y la ROM de la tarjeta.',
  'A wrong table can keep the guest from starting.': 'Una tabla equivocada puede impedir que se inicie el huésped.',
  'The NVIDIA driver finds a region of the card without an address':
    'El controlador de NVIDIA encuentra una región de la tarjeta sin dirección',
  'The region got no address: a SeaBIOS guest, a window too small, or a host without Above 4G Decoding.':
    'La región no recibió dirección: un huésped SeaBIOS, una ventana demasiado pequeña, o un anfitrión sin Above 4G Decoding.',
  'Is the line from the guest or the host? `lspci -vv`, Region 1.':
    '¿La línea es del huésped o del anfitrión? `lspci -vv`, Region 1.',
  'Every region has an address.': 'Todas las regiones tienen dirección.',
  'In the guest: OVMF, q35 and a larger window.': 'En el huésped: OVMF, q35 y una ventana mayor.',
  'On the host: fw-above-4g-off.': 'En el anfitrión: fw-above-4g-off.',
  'The NVIDIA driver is of the wrong kind for this card':
    'El controlador de NVIDIA es del tipo equivocado para esta tarjeta',
  'Cards up to Pascal only work with the closed module, the newest only with the open one.':
    'Las tarjetas hasta Pascal solo funcionan con el módulo cerrado, las más nuevas solo con el abierto.',
  '`modinfo -F license nvidia`, and the card’s generation.':
    '`modinfo -F license nvidia`, y la generación de la tarjeta.',
  'The other kind says the same.': 'El otro tipo dice lo mismo.',
  'Install the other kind.': 'Instale el otro tipo.',
  'The NVIDIA driver cannot initialise the card': 'El controlador de NVIDIA no puede inicializar la tarjeta',
  'The card was left dirty by a reset, lacks its ROM, sleeps, is newer than the driver, or the wrong kind of driver is installed.':
    'La tarjeta quedó en mal estado tras un reinicio, le falta su ROM, duerme, es más nueva que el controlador, o está instalado el tipo equivocado de controlador.',
  'The lines right before it decide: D3cold, GSP, BAR, IO_PAGE_FAULT.':
    'Deciden las líneas justo anteriores: D3cold, GSP, BAR, IO_PAGE_FAULT.',
  'It works after the host’s power was off: then it is the reset.':
    'Funciona después de cortar la alimentación del anfitrión: entonces es el reinicio.',
  'Follow the line before it.': 'Siga la línea anterior.',
  'Install a driver that knows the card.': 'Instale un controlador que conozca la tarjeta.',
  'The NVIDIA card does not answer any more': 'La tarjeta NVIDIA ya no responde',
  'The link to the card is gone: power, riser, a failed reset, or saving power on the link.':
    'El enlace con la tarjeta ha desaparecido: alimentación, riser, un reinicio fallido, o el ahorro de energía en el enlace.',
  '`lspci -vv` shows rev ff; lines of AER before.': '`lspci -vv` muestra rev ff; líneas de AER antes.',
  'The card answers again without a restart.': 'La tarjeta responde de nuevo sin reiniciar.',
  'Seat the card and its plugs anew.': 'Asiente de nuevo la tarjeta y sus conectores.',
  'ASPM off, a lower generation of PCIe in firmware.':
    'ASPM desactivado, una generación inferior de PCIe en el firmware.',
  'Switch the machine off and on.': 'Apague y encienda el equipo.',
  'Work on the hardware.': 'Trabajo en el hardware.',
}
