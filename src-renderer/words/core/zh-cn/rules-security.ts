// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesSecurity: CoreSentences = {
  'Thunderbolt and USB4 ports are behind the IOMMU': 'Thunderbolt 和 USB4 端口在 IOMMU 之后',
  'A device plugged in there can reach memory. With DMA protection the IOMMU lets it see only what its driver gave it.':
    '插在那里的设备可以访问内存。有 DMA 保护时，IOMMU 只让它看到其驱动给它的内容。',
  'The host has no Thunderbolt or USB4 port.': '宿主机没有 Thunderbolt 或 USB4 端口。',
  'The IOMMU protects all Thunderbolt and USB4 ports.': 'IOMMU 保护所有 Thunderbolt 和 USB4 端口。',
  '{0} of {1} Thunderbolt domains are not behind the IOMMU.': '{1} 个 Thunderbolt 域中有 {0} 个不在 IOMMU 之后。',
  'Switch on “Kernel DMA Protection” (or “Thunderbolt DMA protection”) in the firmware, beside the IOMMU; older machines have none.':
    '在固件中除 IOMMU 外再开启“Kernel DMA Protection”（或“Thunderbolt DMA protection”）；较旧的机器没有此项。',
  'Until then allow new devices one by one.': '在此之前，请逐个允许新设备。',
  'Kernel lockdown leaves room for passthrough': '内核 lockdown 不妨碍直通',
  'Lockdown keeps even root from changing the running kernel. VFIO and driver binding stay allowed; unsigned modules, raw register writes and, in its strict form, tracing do not.':
    'lockdown 使 root 也无法更改运行中的内核。VFIO 和驱动绑定仍允许；未签名的模块、直接写寄存器以及（在严格形式下）跟踪则不允许。',
  'The kernel is not locked down.': '内核未处于 lockdown。',
  'The kernel is locked down (integrity); binding and VFIO work, unsigned modules and setpci do not.':
    '内核处于 lockdown（integrity）；绑定和 VFIO 可用，未签名的模块和 setpci 不可用。',
  'The kernel is locked down for confidentiality; passthrough works, but latency can hardly be traced.':
    '内核处于 lockdown（confidentiality）；直通可用，但几乎无法跟踪延迟。',
  'Where nothing demands the strict form, lockdown=integrity keeps the kernel as safe from changes.':
    '如果没有什么要求严格形式，lockdown=integrity 同样能防止内核被更改。',
  'Install AppArmor or SELinux as this distribution offers it, and switch it on on the kernel command line.':
    '安装此发行版提供的 AppArmor 或 SELinux，并在内核命令行上开启。',
  'Install AppArmor, take apparmor=0 or lsm= off the kernel command line if it stands there, and restart.':
    '安装 AppArmor；如果内核命令行上有 apparmor=0 或 lsm= 则去掉，然后重启。',
  'Write SELINUX=enforcing into /etc/selinux/config, take selinux=0 off the kernel command line if it stands there, have the files labelled anew, and restart.':
    '在 /etc/selinux/config 中写入 SELINUX=enforcing；如果内核命令行上有 selinux=0 则去掉；重新标记文件，然后重启。',
  'Switch AppArmor on in the system’s configuration.': '在系统配置中开启 AppArmor。',
  'Each guest’s QEMU is confined': '每台客户机的 QEMU 都受到限制',
  'libvirt gives each guest a confinement of its own (AppArmor or SELinux), so that a guest that breaks out of QEMU reaches neither the host’s files nor other guests.':
    'libvirt 为每台客户机单独设限（AppArmor 或 SELinux），这样从 QEMU 逃逸的客户机既碰不到宿主机的文件，也碰不到其他客户机。',
  'AppArmor is active; libvirt confines each guest with it.': 'AppArmor 已激活；libvirt 用它限制每台客户机。',
  'SELinux is enforcing; libvirt gives each guest labels of its own.':
    'SELinux 处于 enforcing；libvirt 给每台客户机各自的标签。',
  'SELinux only logs (permissive), so a guest that breaks out of QEMU is not held back.':
    'SELinux 只记录（permissive），因此从 QEMU 逃逸的客户机不会被阻止。',
  'Let SELinux enforce again.': '让 SELinux 重新 enforcing。',
  'Neither AppArmor nor SELinux is active, so a guest that breaks out of QEMU has its user’s rights.':
    'AppArmor 和 SELinux 均未激活，因此从 QEMU 逃逸的客户机拥有其用户的权限。',
  'options {0} {1}': 'options {0} {1}',
  'IOMMU groups show the isolation there really is': 'IOMMU 组反映真实的隔离',
  'pcie_acs_override, known only to patched kernels, splits groups by assuming an isolation that the hardware does not promise: a guest may reach its neighbours past the IOMMU.':
    'pcie_acs_override 只有打过补丁的内核才认识；它假定硬件并未保证的隔离来拆分组：客户机可能绕过 IOMMU 访问相邻设备。',
  'No ACS override is on the kernel command line.': '内核命令行上没有 ACS override。',
  'pcie_acs_override is on the command line, but this kernel does not know it: the groups are as without it.':
    '命令行上有 pcie_acs_override，但此内核不认识它：组与没有它时一样。',
  'pcie_acs_override={0} is on the command line, but this kernel does not know it: the groups are as without it.':
    '命令行上有 pcie_acs_override={0}，但此内核不认识它：组与没有它时一样。',
  'Only kernels with the patch (linux-zen, CachyOS, Proxmox and others) know it; another slot is the better way.':
    '只有带补丁的内核（linux-zen、CachyOS、Proxmox 等）认识它；换一个插槽是更好的办法。',
  'pcie_acs_override is on the command line, where the kernel knows it, groups look more isolated than they are.':
    '命令行上有 pcie_acs_override；在内核认识它时，组看起来比实际更隔离。',
  'pcie_acs_override is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    '命令行上有 pcie_acs_override，内核也遵循它，因此组看起来比实际更隔离。',
  'pcie_acs_override={0} is on the command line, where the kernel knows it, groups look more isolated than they are.':
    '命令行上有 pcie_acs_override={0}；在内核认识它时，组看起来比实际更隔离。',
  'pcie_acs_override={0} is on the command line, and the kernel follows it, so groups look more isolated than they are.':
    '命令行上有 pcie_acs_override={0}，内核也遵循它，因此组看起来比实际更隔离。',
  'Keep it only if you accept that a guest may reach the memory of devices that shared its group before.':
    '只有当您接受客户机可能访问原先同组设备的内存时，才保留它。',
  'VFIO insists on an IOMMU': 'VFIO 坚持要求 IOMMU',
  'In no-IOMMU mode a device writes wherever its user tells it to, the host’s memory included. It is no use for virtual machines.':
    '在 no-IOMMU 模式下，设备会写入使用者指定的任何位置，包括宿主机的内存。它对虚拟机没有用处。',
  'VFIO’s no-IOMMU mode is off.': 'VFIO 的 no-IOMMU 模式已关闭。',
  'VFIO’s unsafe no-IOMMU mode is on.': 'VFIO 不安全的 no-IOMMU 模式已开启。',
  'Remove enable_unsafe_noiommu_mode wherever it is set, and restart; a GPU for a guest needs the IOMMU anyway.':
    '在所有设置处去掉 enable_unsafe_noiommu_mode，然后重启；给客户机的 GPU 反正需要 IOMMU。',
  'Secure Boot stands in the way of nothing that is needed': 'Secure Boot 不妨碍所需的任何东西',
  'VFIO works under Secure Boot. Modules that do not come with the kernel must be signed with a key of your own, or it refuses them.':
    'VFIO 在 Secure Boot 下可用。不随内核提供的模块必须用您自己的密钥签名，否则内核会拒绝。',
  'The host was started without UEFI, where there is no Secure Boot.':
    '宿主机不是通过 UEFI 启动的，因此没有 Secure Boot。',
  'Secure Boot is off.': 'Secure Boot 已关闭。',
  'Secure Boot is on; VFIO, binding and the IOMMU work under it.':
    'Secure Boot 已开启；VFIO、绑定和 IOMMU 在其下可用。',
  'Secure Boot is on, and the card ({0}) wants vendor-reset, which must be signed to load.':
    'Secure Boot 已开启，而显卡（{0}）需要 vendor-reset，它必须签名才能加载。',
  'Enrol the key that DKMS signs with; the machine asks for the password at its next start.':
    '注册 DKMS 用于签名的密钥；机器会在下次启动时询问密码。',
  'Guests cannot forge interrupts of the host': '客户机不能伪造宿主机的中断',
  'allow_unsafe_interrupts lets VFIO work without interrupt remapping; a guest can then send the host interrupts of its own making.':
    'allow_unsafe_interrupts 让 VFIO 在没有中断重映射时工作；客户机便可以向宿主机发送自己伪造的中断。',
  'The host has interrupt remapping, so the option serves nothing: remove it, and rebuild the initramfs where it stands in modprobe.d.':
    '宿主机有中断重映射，因此该选项没有用处：将其去掉；如果它在 modprobe.d 中，请重新生成 initramfs。',
  'Get interrupt remapping to work (firmware: x2APIC, IOMMU), then remove the option.':
    '让中断重映射工作起来（固件：x2APIC、IOMMU），然后去掉该选项。',
  'allow_unsafe_interrupts is on: a guest may forge interrupts of the host.':
    'allow_unsafe_interrupts 已开启：客户机可能伪造宿主机的中断。',
  'allow_unsafe_interrupts is set nowhere.': '没有任何地方设置了 allow_unsafe_interrupts。',
}
