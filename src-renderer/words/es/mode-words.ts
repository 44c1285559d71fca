// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const modeWords: Words['mode'] = {
  title: 'Modo',
  lead: 'Cuándo cambian de manos los dispositivos y qué más debe reservar este equipo para el huésped.',
  chosen: 'Elegidos',
  noDevices:
    'No hay ningún dispositivo elegido: el modo entonces da igual. Elija uno primero o continúe solo con las opciones.',
  toChoose: 'Elegir dispositivos',
  legend: 'Cuándo cambian de manos los dispositivos',
  modes: {
    static: {
      title: 'Estático',
      lead: 'Reservado para el huésped desde que se enciende el equipo. La vía más segura.',
    },
    dynamic: {
      title: 'Dinámico',
      lead: 'El anfitrión lo usa hasta que se inicia la máquina virtual, y de nuevo cuando se detiene.',
    },
    'single-gpu': {
      title: 'GPU única',
      lead: 'El anfitrión cede su única tarjeta gráfica mientras funciona la máquina virtual.',
    },
    'virtual-function': {
      title: 'Función virtual',
      lead: 'Una parte de la tarjeta va al huésped y el anfitrión conserva el resto (SR-IOV, dispositivos mediados, MIG).',
    },
    none: { title: 'No hacerlo', lead: 'Dejar este equipo como está.' },
  },
  notBuilt: 'Throughway aún no puede configurarlo',
  meansHere: 'Qué significa aquí',
  points: {
    staticDrivers: (names) => `${names} no tendrá controlador en el anfitrión, que nunca lo verá funcionar.`,
    staticBoot:
      'Se vincula por dirección e identificador antes de que otro controlador pueda tomarlo; una tarjeta movida o gemela queda intacta.',
    staticUndo: 'Borrar las palabras añadidas en el menú de arranque lo devuelve al anfitrión en ese arranque.',
    staticLosesScreen: 'Es la única pantalla del anfitrión, que se quedaría sin imagen: el plan lo rechaza.',
    staticBootDisplay:
      'El firmware arranca en ella: los mensajes de arranque y la petición de contraseña del disco no se verían ahí.',
    dynamicKeeps:
      'No se vincula nada al arrancar; libvirt toma el dispositivo al iniciar el huésped y lo devuelve después.',
    dynamicLosesScreen: 'Es la única pantalla del anfitrión, que se queda sin imagen mientras funciona el huésped.',
    dynamicInUse: 'Lo que lo usa debe cerrarse antes de cada inicio del huésped, o el inicio falla:',
    dynamicNothingInUse: 'No se encontró nada que lo use ahora.',
    dynamicRisk: 'Algunos controladores no sueltan bien una tarjeta; el modo estático lo evita.',
    singleHere: 'Es el caso aquí: la tarjeta elegida es la única pantalla del anfitrión.',
    singleNotHere: 'Aquí no hace falta: el anfitrión conserva otra pantalla.',
    singleUnknown: 'Necesario cuando la tarjeta elegida es la única pantalla del anfitrión.',
    virtualFunctions: 'Este equipo tiene un dispositivo con funciones virtuales en uso.',
    virtualUnknown:
      'Requiere una tarjeta cuyo firmware y controlador ofrezcan esas partes; la mayoría de las de consumo no lo hace.',
    noneHere: 'No se escribe nada. Cierre la ventana o vuelva a mirar el paso Comprobar.',
  },
  options: 'Preparar también',
  iommu: {
    title: 'Activar la IOMMU donde esté desactivada',
    text: 'Sin ella no se puede dar ningún dispositivo a un huésped. Donde el núcleo ya la tiene activada, no se añade nada.',
  },
  passthrough: {
    title: 'Dispositivos del anfitrión fuera de la IOMMU (iommu=pt)',
    text: 'Los dispositivos del anfitrión se saltan la traducción de direcciones, lo que puede acelerar un poco los discos y redes rápidos. Pierden la protección contra accesos errantes a memoria que da la traducción; el dispositivo del huésped la conserva.',
  },
  hugePages: {
    title: 'Páginas enormes para la memoria del huésped',
    text: 'La memoria se aparta al arrancar y el anfitrión ya no puede usarla, haya huésped o no. Los huéspedes que usan mucha memoria van más rápidos y regulares.',
    size: 'Tamaño de página',
    amount: 'GiB reservados',
    sizes: { 2048: 'Páginas de 2 MiB', 1048576: 'Páginas de 1 GiB' },
    leaves: (left, all) => `Deja al anfitrión ${left} de ${all}.`,
    leavesLittle: (left, all) => `Deja al anfitrión solo ${left} de ${all}: poco para un escritorio.`,
    leavesNone: (all) => `Este equipo tiene ${all}: es toda la memoria o más.`,
    memoryUnknown: 'No se pudo saber cuánta memoria tiene este equipo.',
  },
  isolation: {
    title: 'CPU libres para el huésped',
    text: 'El planificador, los temporizadores y las tareas de limpieza del anfitrión evitan estas CPU desde el arranque, haya huésped o no: menos tirones en el huésped, menos CPU para el anfitrión. La CPU 0 se queda en el anfitrión.',
    label: 'CPU',
    hint: 'Números e intervalos, como 4-7,12-15. Incluya los dos hilos de cada núcleo.',
    invalid: 'No es una lista de CPU: números e intervalos separados por comas, como 4-7,12-15.',
  },
  stack: {
    title: 'Instalar lo que hace funcionar máquinas virtuales',
    text: 'Instala lo que falte de QEMU, libvirt, el firmware de huésped y el TPM por software con el gestor de paquetes del sistema, inicia libvirt con su red y un lugar para los discos, y le da acceso. Los paquetes se quedan cuando se deshace lo demás.',
  },
  guestHook: {
    title: 'Hacer sitio mientras funciona una máquina virtual',
    text: 'Un hook de libvirt aparta los programas de este equipo de las CPU de una máquina que lo pida, sube su frecuencia y asigna sus páginas enormes, desde que se inicia hasta que se detiene. Mientras no funciona ninguna, no se reserva nada.',
  },
}
