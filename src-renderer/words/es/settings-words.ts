// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const settingsWords: Words['settings'] = {
  title: 'Ajustes',
  lead: 'Lo que usted elige para el propio programa. Cada elección cuenta y se guarda en cuanto la hace.',
  unread: 'Los ajustes aún no se han podido leer.',
  problems: 'Qué saber del archivo de ajustes',
  problem: {
    unreadable: (path, detail) =>
      `${path} no se puede leer (${detail}), así que cuentan los valores predeterminados. El archivo queda como está y se guardará con otro nombre antes de cualquier cambio.`,
    newer: (path, version) =>
      `${path} es de un Throughway más nuevo (versión ${version} del archivo). Cuenta lo que aquí se conoce, y el archivo se guardará con otro nombre antes de cualquier cambio.`,
    invalid: (name, value) => `«${name}» no puede ser ${value}, así que cuenta el valor predeterminado.`,
    kept: (path) => `El archivo de ajustes tal como era está guardado en ${path}.`,
  },
  names: {
    language: 'Idioma',
    theme: 'Tema',
    notifyWork: 'Un trabajo que terminó o que espera respuesta',
    notifyMachines: 'Una máquina que falló o no hizo lo que se le pidió',
    notifyTrouble: 'La causa de lo que va mal mientras funciona una máquina',
    watch: 'Vigilar las máquinas en marcha',
    connection: 'Conexión con libvirt',
    port: 'Puerto de la ventana en un navegador',
    logLevel: 'Qué se anota',
  },
  appearance: 'Aspecto',
  asSystem: 'Como el escritorio o el navegador',
  languageNote: 'El icono de la bandeja lo sigue en el próximo inicio del programa.',
  themes: { system: 'Como el escritorio', light: 'Claro', dark: 'Oscuro' },
  desktop: 'Escritorio',
  servedNote:
    'Ve esta ventana en un navegador. El inicio con la sesión, las acciones del menú del icono y las notificaciones son de la aplicación de escritorio; la ventana servida se inicia con la sesión mediante: systemctl --user enable throughway',
  autostart: 'Iniciar con la sesión',
  autostartNote: 'En segundo plano, con su icono en la bandeja y sin ventana.',
  machineActions: 'Una acción por máquina en el menú del icono',
  machineActionsNote: 'Inicia una máquina desde el menú o el dock del escritorio. Diez como máximo.',
  notifications: 'Notificaciones del escritorio',
  machines: 'Máquinas',
  watchNote:
    'Lee el registro del núcleo mientras una máquina tiene un dispositivo de este equipo y nombra la causa de lo que va mal.',
  connectionNote: 'Un libvirt de este equipo. Vacío: el del sistema. Cuenta desde el próximo inicio del programa.',
  portNote: 'Para «throughway serve». Vacío: cualquiera libre. Cuenta desde el próximo inicio.',
  anyPort: 'cualquiera libre',
  save: 'Guardar',
  saveOf: (label) => `Guardar: ${label}`,
  kept: 'Guardado',
  saved: (name) => `Guardado: ${name}`,
  wanted: {
    port: 'Un puerto es un número de 1 a 65535. Déjelo vacío para cualquiera libre.',
    connection:
      'Aquí va un libvirt de este equipo, como qemu:///system o qemu:///session. Déjelo vacío para el del sistema.',
  },
  log: 'Registro',
  logNote:
    'Nunca se anotan contraseñas ni nada de lo que escribe. Los archivos viejos se quitan solos: cinco de 1 MB como máximo.',
  levels: {
    error: 'Solo fallos',
    warning: 'Fallos y advertencias',
    information: 'Lo que ocurre',
    debug: 'Todo, para buscar un fallo',
  },
  logFile: 'Está en',
  logJournal: 'Lo guarda el diario del sistema; para verlo:',
  copyPath: 'Copiar la ruta',
  copyCommand: 'Copiar la orden',
  openLog: 'Abrir la carpeta',
  keptIn: 'Los ajustes están en',
}
