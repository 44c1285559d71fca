// SPDX-License-Identifier: MIT
import type { CaptureRefusal, LibvirtProblem } from '../../../src-main/contract/failures.ts'
import type { MachineState } from '../../../src-main/model/machine-view.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { list, plural, row } = createFormats('es')

const refusals: Record<CaptureRefusal, string> = {
  'not-an-archive':
    'No es un archivo tar comprimido con gzip. Las capturas terminan en .tar.gz y se hacen con «throughway capture».',
  'too-large': 'Es mayor que cualquier captura. Una auténtica ocupa menos de dos megabytes.',
  'too-many-entries': 'Contiene más archivos que cualquier captura.',
  'unsafe-path':
    'Contiene un archivo cuya ruta sale del archivo comprimido. Una captura nunca lo hace, así que no se abrió.',
  'unsafe-link': 'Contiene un enlace que sale del archivo comprimido. Una captura nunca lo hace, así que no se abrió.',
  'unsafe-entry':
    'Contiene un nodo de dispositivo u otro archivo especial. Una captura nunca lo hace, así que no se abrió.',
  damaged: 'No se pudo leer hasta el final; quizá se cortó por el camino.',
  'not-a-capture':
    'Es un archivo comprimido, pero no una captura: falta el manifiesto con el que empieza toda captura.',
  'newer-version': 'La hizo un Throughway más reciente. Actualice este para leerla.',
}

const libvirtRemedies: Record<LibvirtProblem, string> = {
  'not-installed': 'No está instalado. El paso Preparar instala lo que falta de QEMU y libvirt.',
  'not-running': 'Está instalado y su servicio no está iniciado. El paso Preparar lo activa.',
  'not-allowed': 'Su usuario no puede acceder a él. El paso Preparar le da acceso; después, inicie sesión de nuevo.',
  lost: 'Se perdió la conexión. Vuelve por sí sola cuando libvirt funcione de nuevo.',
  'other-host': 'Lo que se muestra no es un equipo en funcionamiento, así que no hay máquinas virtuales que mostrar.',
}

const machineStateWords: Record<MachineState, string> = {
  running: 'en funcionamiento',
  idle: 'en funcionamiento, esperando a su disco',
  paused: 'en pausa',
  'shutting-down': 'apagándose',
  off: 'apagada',
  crashed: 'apagada tras un fallo',
  suspended: 'suspendida',
  unknown: 'en un estado que libvirt no dice',
}

/** A failure in Spanish. */
export const failureWords: Words['frame']['failure'] = (failure, fileName) => {
  switch (failure.code) {
    case 'capture-refused':
      return { title: `${fileName ?? 'El archivo'} no se abrió`, text: refusals[failure.reason] }
    case 'argument-invalid':
      return { title: 'La petición no se aceptó', text: `${failure.field}: ${failure.problem}` }
    case 'call-unknown':
      return {
        title: 'Throughway no conoce esta petición',
        text: `Esta página y el programa que hay detrás no encajan (${failure.name}). Recargue la página.`,
      }
    case 'host-unreadable':
      return { title: `${failure.path} no se pudo leer`, text: failure.detail }
    case 'file-unwritable':
      return { title: `${failure.path} no se pudo escribir`, text: failure.detail }
    case 'session-missing':
      return {
        title: 'Esta dirección ha caducado',
        text: 'Inicie Throughway de nuevo o use el enlace más reciente.',
      }
    case 'plan-outdated':
      return {
        title: 'El plan ya no es el que se muestra',
        text: 'El anfitrión se leyó de nuevo desde que se elaboró. Mire primero el plan nuevo. No se cambió nada.',
      }
    case 'plan-refused':
      return { title: 'No se cambió nada: el plan tiene rechazos', text: failure.texts.join(' ') }
    case 'trial-impossible':
      return { title: 'Aquí no es posible un arranque de prueba', text: failure.reason }
    case 'host-not-changeable':
      return { title: 'En este anfitrión no se puede cambiar nada', text: failure.reason }
    case 'helper-missing':
      return {
        title: 'El asistente aún no está instalado',
        text: 'Instálelo desde el paso Preparar; no se cambió nada.',
      }
    case 'helper-dismissed':
      return {
        title: 'Se cerró la petición de contraseña',
        text: 'No se cambió nada. Se puede pedir de nuevo en cualquier momento.',
      }
    case 'helper-not-authorised':
      return {
        title: 'No se concedieron derechos de administrador',
        text: `No se cambió nada. ${failure.detail}`.trim(),
      }
    case 'helper-failed':
      return {
        title: 'El asistente terminó sin respuesta',
        text: `${failure.detail} Historial dice hasta dónde llegó.`,
      }
    case 'change-running':
      return {
        title: 'Hay otro cambio en curso',
        text: 'Espere a que termine; el paso Aplicar lo muestra.',
      }
    case 'restart-impossible':
      return { title: 'El equipo no se reinicia desde aquí', text: failure.reason }
    case 'machines-running':
      return {
        title: 'El equipo no se reinició',
        text: plural(failure.names.length, {
          one: `${row(failure.names)} está en marcha y perdería lo que solo tiene en memoria. Apáguela primero, en Máquinas.`,
          other: `${list(failure.names)} están en marcha y perderían lo que solo tienen en memoria. Apáguelas primero, en Máquinas.`,
        }),
      }
    case 'restart-inhibited':
      return {
        title: 'El equipo no se reinició',
        text: `Lo retiene ${list(failure.holders.map(({ who, why }) => `${who} (${why})`))}. Inténtelo de nuevo cuando termine, o póngale fin.`,
      }
    case 'restart-refused':
      return {
        title: 'El equipo no se reinició',
        text: `systemd-logind responde: «${failure.detail}» Reinícielo en el propio equipo, o con «sudo systemctl reboot» en un terminal.`,
      }
    case 'change-refused':
      return { title: 'El asistente lo rechazó y no cambió nada', text: failure.text }
    case 'libvirt-unreachable':
      return { title: 'libvirt no responde', text: libvirtRemedies[failure.reason] }
    case 'libvirt-refused':
      return { title: 'libvirt no lo hizo', text: failure.detail }
    case 'machine-unknown':
      return { title: `No hay ninguna máquina ${failure.name}`, text: 'Quizá la eliminó otro programa.' }
    case 'machine-name-taken':
      return { title: `Ya hay una máquina llamada ${failure.name}`, text: 'Elija otro nombre.' }
    case 'machine-state-wrong':
      return {
        title: 'Eso no se puede hacer ahora',
        text: `${failure.name} está ${machineStateWords[failure.state]}.`,
      }
    case 'machine-busy':
      return { title: `${failure.name} está ocupada`, text: 'Espere a que termine lo que se está haciendo con ella.' }
    case 'preflight-failed':
      return {
        title: 'La máquina no se inició',
        text: failure.checks
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'diagnosis-outdated':
      return { title: 'Este diagnóstico ya no se conserva', text: 'Compruebe de nuevo y se hará otra vez.' }
    case 'edit-impossible':
      return { title: `${failure.name} no se cambió`, text: failure.reason }
    case 'definition-changed':
      return {
        title: `${failure.name} no se cambió`,
        text: 'Entretanto, alguien más cambió su definición, que se queda como está. Mírela de nuevo.',
      }
    case 'draft-outdated':
      return { title: 'Este borrador ya no es actual', text: 'Mire primero el nuevo. No se creó nada.' }
    case 'guest-refused':
      return {
        title: 'Esta máquina no se puede crear aquí',
        text: failure.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'disk-not-confirmed':
      return {
        title: 'No se confirmó un disco físico',
        text: `Escriba la ruta de cada disco en el que la máquina puede escribir: ${row(failure.paths)}.`,
      }
    case 'disk-refused':
      return { title: `${failure.path} no se puede usar`, text: failure.reason }
    case 'task-running':
      return { title: 'Una cosa después de otra', text: `${failure.title} sigue en curso.` }
    case 'password-missing':
      return { title: 'Falta una contraseña', text: 'La cuenta que se configura necesita una.' }
    case 'usb-refused':
      return { title: `El dispositivo del puerto ${failure.port} no se prestó`, text: failure.reason }
    case 'image-refused':
      return { title: `${failure.path} no se puede usar`, text: failure.reason }
    case 'task-cancelled':
      return { title: 'Cancelado', text: 'Lo que se había hecho se ha retirado.' }
    case 'part-missing':
      return { title: `Falta ${failure.part}`, text: failure.remedy }
    case 'internal-error':
      return { title: 'Throughway tiene un fallo', text: `${failure.detail}. El registro tiene los detalles.` }
    case 'connection-lost':
      return {
        title: 'Throughway no responde',
        text: 'Quizá se detuvo. La página vuelve por sí sola cuando funcione de nuevo.',
      }
  }
}
