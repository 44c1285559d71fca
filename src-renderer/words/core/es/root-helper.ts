// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rootHelper: CoreSentences = {
  'an earlier step did not succeed': 'un paso anterior no tuvo éxito',
  'The host is no longer as it was when the plan was drafted. Nothing was changed by this step; draft the plan again.':
    'El anfitrión ya no está como cuando se elaboró el plan. Este paso no cambió nada; elabore el plan de nuevo.',
  '{0} changed meanwhile.': '{0} cambió entretanto.',
  'grub-script-check rejects the new grub.cfg': 'grub-script-check rechaza el nuevo grub.cfg',
  '{0} cannot list the new image': '{0} no puede enumerar la imagen nueva',
  'Only the person who asks can be admitted to libvirt.':
    'Solo se puede dar acceso a libvirt a la persona que lo pide.',
  '{0} carries a mounted file system or swap space of this system; it is not bound for guests.':
    '{0} lleva un sistema de archivos montado o memoria de intercambio de este sistema; no se vincula para huéspedes.',
  'it is not a plain file': 'no es un archivo normal',
  'it is too large': 'es demasiado grande',
  'the machine itself is changed by root only': 'solo root cambia el propio equipo',
  'unknown arguments': 'argumentos desconocidos',
  '--root is not for what polkit started': '--root no es para lo que inició polkit',
  'the root must be another folder than /': 'la raíz debe ser una carpeta distinta de /',
  'the root must be a folder of your own': 'la raíz debe ser una carpeta propia',
  '{0} was not made anew: programs do not run in another root':
    '{0} no se regeneró: los programas no se ejecutan en otra raíz',
  '{0} was not run: programs do not run in another root':
    '{0} no se ejecutó: los programas no se ejecutan en otra raíz',
  '{0}. {1} is as it was.': '{0}. {1} está como estaba.',
  '{0} ended with status {1}. {2} is as it was.': '{0} terminó con el estado {1}. {2} está como estaba.',
  '{0} ended with status {1}': '{0} terminó con el estado {1}',
  '{0} is not installed where only root can write': '{0} no está instalado donde solo root puede escribir',
  '{0} could not be started: {1}': 'no se pudo iniciar {0}: {1}',
  '{0} was ended by {1}, or took too long': '{0} terminó por {1}, o tardó demasiado',
  '{0} was ended by a signal, or took too long': '{0} terminó por una señal, o tardó demasiado',
  'a signal': 'una señal',
  'This helper speaks version {0}, the program {1}. Install the helper again.':
    'Este asistente habla la versión {0}, el programa la {1}. Instale el asistente de nuevo.',
  'the first message must be a greeting': 'el primer mensaje debe ser un saludo',
  'Consent was given to {0}, not to this.': 'Se consintió en {0}, no en esto.',
  'the message is {0}': 'el mensaje es {0}',
  '{0}: not understood': '{0}: no se entiende',
  'not understood': 'no se entiende',
  'Another change is running on this machine.': 'Hay otro cambio en curso en este equipo.',
  'A package manager is at work ({0}). Try again when it is done.':
    'Un gestor de paquetes está trabajando ({0}). Inténtelo de nuevo cuando termine.',
  'Line {0} of /var/lib/throughway/journal is not as it was written.':
    'La línea {0} de /var/lib/throughway/journal no está como se escribió.',
  'Transaction {0} is {1}; there is nothing to undo.': 'La transacción {0} está {1}; no hay nada que deshacer.',
  'Transaction {0} is {1}; it is not unfinished.': 'La transacción {0} está {1}; no está sin terminar.',
  'There is no space left for the journal in /var/lib.': 'No queda espacio para el diario en /var/lib.',
  'The file system of /var/lib/throughway is read-only.':
    'El sistema de archivos de /var/lib/throughway es de solo lectura.',
  'Transaction {0} is unfinished: finish it or roll it back first.':
    'La transacción {0} está sin terminar: termínela o reviértala antes.',
  'A trial ({0}) is waiting: keep it or undo it first.':
    'Hay una prueba ({0}) en espera: consérvela o deshágala antes.',
  '{0} changed since in a way that cannot be told from this change. Nothing was touched.':
    '{0} cambió desde entonces de un modo que no se distingue de este cambio. No se tocó nada.',
  'The saved copy of {0} is missing or not as it was saved. Nothing was touched.':
    'La copia guardada de {0} falta o no está como se guardó. No se tocó nada.',
  'The files are back; not everything else is: {0}': 'Los archivos han vuelto; no todo lo demás: {0}',
  'the journal is damaged in line {0}; nothing was settled':
    'el diario está dañado en la línea {0}; no se resolvió nada',
  'trial {0} of {1} is over: taken away': 'la prueba {0} de {1} ha terminado: retirada',
  'trial {0} of {1} is over: left as it is ({2})': 'la prueba {0} de {1} ha terminado: se deja como está ({2})',
  'the trial is not answered, but somebody is logged in; waiting for them':
    'la prueba no tiene respuesta, pero hay alguien con sesión iniciada; se le espera',
  'nobody answered the trial and nobody is logged in; restarting with the old parameters':
    'nadie respondió a la prueba y nadie tiene sesión iniciada; se reinicia con los parámetros anteriores',
  '{0} was changed by others since: their changes stay, ours are taken out.':
    '{0} lo cambiaron otros desde entonces: sus cambios quedan, los nuestros se quitan.',
  '{0} was made anew: it had changed since.': '{0} se regeneró: había cambiado desde entonces.',
  '{0} ended with status {1}.': '{0} terminó con el estado {1}.',
  'it speaks version {0} of the protocol, this program {1}': 'habla la versión {0} del protocolo, este programa la {1}',
  'its answer is {0}': 'su respuesta es {0}',
  'it ended with status {0} and no answer': 'terminó con el estado {0} y sin respuesta',
  'it ended with status none and no answer': 'terminó sin estado y sin respuesta',
  'this installation of Throughway lacks the helper; build or install it again':
    'a esta instalación de Throughway le falta el asistente; compílelo o instálela de nuevo',
  '{0} is not what was to be installed': '{0} no es lo que se iba a instalar',
  'the folder {0} has an unusual name; set TMPDIR to another':
    'la carpeta {0} tiene un nombre inusual; ponga otra en TMPDIR',
}
