// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtDaemonDown: Signature = {
  id: 'libvirt-daemon-down',
  stage: 'start',
  title: 'libvirt does not run',
  matchers: [
    {
      phrases: [
        "Failed to connect socket to '<path>libvirt-sock': <ENOENT>",
        "Failed to connect socket to '<path>libvirt-sock': Connection refused",
        "Failed to connect socket to '<path>-sock': <ENOENT>",
        "Socket-Erstellung zu '<path>-sock' fehlgeschlagen: <ENOENT>",
        "No se pudo conectar socket a '<path>-sock': <ENOENT>",
        "falha ao conectar o soquete ao '<path>-sock': <ENOENT>",
        "Не удалось подключить сокет к '<path>-sock': <ENOENT>",
        "将插槽连接到 '<path>-sock' 失败: <ENOENT>",
        "ソケットの '<path>-sock' への接続に失敗しました: <ENOENT>",
        "Не вдалося з'єднати сокет з '<path>-sock': <ENOENT>",
        "Nedaří se připojit soket na '<path>-sock': <ENOENT>",
        "Failed to connect socket to '<path>-sock': Connection refused",
        "Failed to connect socket to '<path>virt<word>-sock-ro': <ENOENT>",
        "unable to connect to socket '<path>-sock'",
      ],
      confidence: 'high',
      where: ({ path }) => /virt/i.test(path ?? ''),
    },
    { phrases: ['Cannot use direct socket mode if no URI is set'], confidence: 'high' },
  ],
  explains: [],
  cause: 'The service is off, or the system went over to the single daemons (virtqemud) and its old socket is gone.',
  confirm: ['`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.'],
  ruleOut: ['The socket is there: then it is a matter of permission (sec-user-groups).'],
  fix: ['Switch on either libvirtd or the sockets of the single daemons, not both.'],
  risk: 'None.',
  remedy: 'libvirt.enable',
  sources: ['https://libvirt.org/daemons.html'],
}
