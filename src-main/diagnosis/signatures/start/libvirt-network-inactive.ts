// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const libvirtNetworkInactive: Signature = {
  id: 'libvirt-network-inactive',
  stage: 'start',
  title: 'The guest’s virtual network is off or missing',
  matchers: [
    {
      phrases: [
        "network '<word>' is not active",
        'network default is not active',
        "Network not found: no network with matching name '<word>'",
        "Kein Netzwerk mit übereinstimmendem Namen '<word>'",
        "No existe una red que coincida con el nombre '<word>'",
        "nenhuma rede com nome coincidente '<word>'",
        "нет сети с совпадающим именем '<word>'",
        "brak sieci pasującej do nazwy '<word>'",
        "没有网络与名称 '<word>' 映射",
        "'<word>' に一致する名前を持つネットワークがありません",
        "немає мережі із відповідною назвою '<word>'",
        "žádná síť odpovídající názvu '<word>'",
        "nessuna rete con nome corrispondente '<word>'",
        "no network with matching name '<word>'",
        "Netzwerk '<word>' ist nicht aktiv",
        "le réseau '<word>' n'est pas actif",
        "la red '<word>' no se encuentra activa",
        "rede '<word>' não está ativa",
        "сеть '<word>' не активна",
        'network is not active: <word>',
        "Unable to find 'dnsmasq' binary in",
        'Cannot check dnsmasq binary',
        'Could not find a viable libvirt NAT bridge',
      ],
      confidence: 'high',
    },
    {
      phrases: ['Failed to start network <word>'],
      confidence: 'high',
      // The line below it says why, and that is a cause of its own.
      without: [
        'Network is already in use by interface <word>',
        'Failed to apply firewall rules',
        'Failed to apply firewall command',
        'Failed to initialize a valid firewall backend',
        'failed to create listening socket for <word>',
      ],
    },
  ],
  explains: [],
  cause: 'The network is not started with the host, or was never defined; dnsmasq may be missing.',
  confirm: ['`virsh net-list --all`.'],
  ruleOut: ['The network is listed as active.'],
  fix: [
    '`virsh net-start default` and `virsh net-autostart default`.',
    'Define it from /usr/share/libvirt/networks/default.xml; install dnsmasq.',
  ],
  risk: 'None.',
  remedy: 'libvirt-network.enable',
  sources: ['https://wiki.libvirt.org/Networking.html'],
}
