// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtStateLockTimeout: Signature = {
  id: 'libvirt-state-lock-timeout',
  stage: 'start',
  title: 'The guest is stuck in an earlier command',
  matchers: [
    {
      phrases: [
        'cannot acquire state change lock',
        'Kann Status-Änderungs-Lock nicht abrufen',
        'no es posible obtener bloqueo de cambio de estado',
        'não foi possível adquirir bloqueio de mudança de estado',
        'не удалось получить блокировку изменения состояния',
        'nie można uzyskać blokady zmiany stanu',
        '无法获得状态更改锁定',
        '状態変更ロックを獲得できません',
        'не вдалося створити блокування зміни станів',
        'nedaří se získat zámek změny stavu',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'QEMU or a hook hangs, often in taking a card from its driver, and libvirt waits for it.',
  confirm: ['`virsh domjobinfo NAME`; threads in state D (`ps -eLo stat,comm | grep ^D`).'],
  ruleOut: ['The next attempt works.'],
  fix: ['Find what hangs; where the kernel waits, only a restart helps.'],
  risk: 'Forcing it can lose the guest’s data.',
  remedy: null,
  sources: ['https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_domainjob.c'],
}
