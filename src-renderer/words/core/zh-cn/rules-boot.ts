// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesBoot: CoreSentences = {
  'vfio-pci comes before the drivers of the cards it is to take': 'vfio-pci 先于它要接管的显卡的驱动加载',
  'A card goes to whichever driver is there first; ids given to vfio-pci are of no use once the usual driver has the card.':
    '显卡归最先到达的驱动所有；一旦常规驱动占用了显卡，给 vfio-pci 的 ID 就没有用了。',
  'No ids are given to vfio-pci.': '没有给 vfio-pci 指定 ID。',
  'vfio-pci holds every device it is to take.': 'vfio-pci 已占用它要接管的每个设备。',
  'vfio-pci is built into the kernel, so it is there first.': 'vfio-pci 编译在内核中，因此最先到位。',
  'A softdep loads vfio-pci before the usual driver.': 'softdep 使 vfio-pci 先于常规驱动加载。',
  'rd.driver.pre loads vfio-pci first.': 'rd.driver.pre 使 vfio-pci 最先加载。',
  'Nothing else takes the devices: {0} is blacklisted.': '没有其他驱动会占用这些设备：{0} 在黑名单中。',
  'Nothing else takes the devices: {0} are blacklisted.': '没有其他驱动会占用这些设备：{0} 在黑名单中。',
  'vfio-pci is loaded early from the initial ramdisk.': 'vfio-pci 在 initramfs 中提前加载。',
  'Nothing makes sure that vfio-pci is loaded before the usual drivers.':
    '没有任何设置确保 vfio-pci 先于常规驱动加载。',
  'Name vfio-pci as a soft dependency of the card’s usual driver in /etc/modprobe.d, and rebuild the initial ramdisk.':
    '在 /etc/modprobe.d 中把 vfio-pci 设为显卡常规驱动的软依赖，并重新生成 initramfs。',
  "'softdep {0} pre: vfio-pci'": "'softdep {0} pre: vfio-pci'",
  'It is known what builds the initial ramdisk': '已知由什么生成 initramfs',
  'To keep a card from its usual driver, vfio-pci must often be in the initial ramdisk, and each generator is told so in its own way.':
    '要让常规驱动不占用显卡，vfio-pci 往往必须在 initramfs 中，而每种生成工具的设置方式不同。',
  'This system starts without one.': '此系统启动时不使用 initramfs。',
  'NixOS builds it.': '由 NixOS 生成。',
  '{0} builds it.': '由 {0} 生成。',
  'The boot loader that started this system is known': '已知启动此系统的引导加载程序',
  'A parameter written for another loader is never read, and the way back from a bad boot differs from loader to loader.':
    '为另一个引导加载程序写的参数永远不会被读取，而启动失败后的恢复方法也各不相同。',
  '{0} started this system.': '此系统由 {0} 启动。',
  'No package operation is running or was interrupted': '没有正在进行或中断的软件包操作',
  'A package operation rebuilds kernels, ramdisks and boot entries; a change made meanwhile may be lost or half applied.':
    '软件包操作会重新生成内核、initramfs 和启动项；其间所做的更改可能丢失或只应用一半。',
  'None is under way.': '没有正在进行的操作。',
  'A package operation is under way or was interrupted: {0}.': '有软件包操作正在进行或已中断：{0}。',
  'Let it finish; repair an interrupted one (on Debian: sudo dpkg --configure -a).':
    '等它完成；如已中断，请修复（在 Debian 上：sudo dpkg --configure -a）。',
  'The passthrough parameters that were written are in use': '已写入的直通参数正在生效',
  'A parameter counts only once the loader’s files have been made anew and the machine has restarted through them.':
    '只有重新生成引导加载程序的文件并经由它们重启之后，参数才会生效。',
  'No passthrough parameter is written anywhere.': '没有写入任何直通参数。',
  '{0} is in use.': '{0} 正在生效。',
  '{0} are in use.': '{0} 正在生效。',
  '{0} is written down, but not in use.': '{0} 已写入，但未生效。',
  '{0} are written down, but not in use.': '{0} 已写入，但未生效。',
  'Restart; if that does not help, the loader’s files were not made anew or another loader starts this system.':
    '请重启；如果没有用，说明引导加载程序的文件没有重新生成，或此系统由另一个引导加载程序启动。',
  'The passthrough parameters in use come back at the next start': '正在生效的直通参数在下次启动时仍会存在',
  'A parameter typed into the boot menu, or left in a file that nothing reads any more, is gone after the next start.':
    '在启动菜单中手动输入的参数，或留在已无人读取的文件中的参数，下次启动后就会消失。',
  'No passthrough parameter is in use.': '没有正在生效的直通参数。',
  'no file was found that the parameters come from': '没有找到这些参数来自哪个文件',
  '{0} will be there again.': '{0} 下次仍会存在。',
  '{0} will not be there at the next start.': '{0} 下次启动时将不存在。',
  'Boot settings of this system can be changed by a program': '程序可以更改此系统的启动设置',
  'Some systems are built as a whole from a description; a change made past that description is undone by the next build.':
    '有些系统由描述整体生成；绕过描述所做的更改会在下次生成时被撤销。',
  'NixOS is built from its configuration, which no program may edit for its owner.':
    'NixOS 由其配置生成，任何程序都不得代替其所有者编辑。',
  'Put the settings into the configuration: boot.kernelParams, boot.initrd.kernelModules and virtualisation.libvirtd. A specialisation makes a boot entry to try them with.':
    '将设置写入配置：boot.kernelParams、boot.initrd.kernelModules 和 virtualisation.libvirtd。specialisation 会生成一个用于尝试它们的启动项。',
  'Boot settings stand in ordinary files.': '启动设置在普通文件中。',
  'This system runs from a bootc image; its parameters are set with bootc, each change as a new deployment.':
    '此系统从 bootc 映像运行；其参数用 bootc 设置，每次更改都是一个新的部署。',
  'This system runs from an ostree image; its parameters are set with rpm-ostree, each change as a new deployment.':
    '此系统从 ostree 映像运行；其参数用 rpm-ostree 设置，每次更改都是一个新的部署。',
  'Only the loader in use has files here': '这里只有正在使用的引导加载程序的文件',
  'With files of two loaders about, people and programs edit the wrong ones, or an update puts the other loader first.':
    '如果有两个引导加载程序的文件，人和程序容易改错文件，或者更新会让另一个优先启动。',
  'No other loader has left files.': '没有其他引导加载程序留下文件。',
  '{0} started this system, but files of {1} lie here too.': '此系统由 {0} 启动，但这里也有 {1} 的文件。',
  'One loader started this system, but files of {0} lie here too.':
    '此系统由一个引导加载程序启动，但这里也有 {0} 的文件。',
  'Change parameters in the files of the loader in use only; remove {0} with the package manager where nothing needs it.':
    '只在正在使用的引导加载程序的文件中更改参数；如果没有什么需要 {0}，请用包管理器移除。',
  'There is room for a second initial ramdisk': '有空间存放第二个 initramfs',
  'A new image is written beside the old one; on a full /boot it is cut short, and such a system does not start.':
    '新映像写在旧映像旁边；/boot 已满时映像会被截断，这样的系统无法启动。',
  '{0} is free where kernels are kept.': '存放内核的位置有 {0} 可用空间。',
  'Only {0} is free where kernels are kept.': '存放内核的位置只有 {0} 可用空间。',
  'Remove old kernels with the package manager, keeping the running one and one more.':
    '用包管理器移除旧内核，保留正在运行的内核和另外一个。',
  'The host starts through UEFI': '宿主机通过 UEFI 启动',
  'A legacy start lets the firmware’s old VGA code take hold of the card, and leaves no one-time boot entry to try a change with.':
    '传统方式启动会让固件的旧 VGA 代码占住显卡，也没有用来尝试更改的一次性启动项。',
  'The host started through UEFI.': '宿主机通过 UEFI 启动。',
  'A guest’s own firmware is its hypervisor’s choice.': '客户机自己的固件由其虚拟机管理程序决定。',
  'The host started in legacy BIOS mode.': '宿主机以传统 BIOS 模式启动。',
  'It works without this change too. Before you make it, reinstall the boot loader for UEFI.':
    '不做此更改也能工作。更改之前，请先为 UEFI 重新安装引导加载程序。',
}
