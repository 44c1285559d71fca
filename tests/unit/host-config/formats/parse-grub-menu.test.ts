// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import {
  defaultGrubEntry,
  isRecoveryEntry,
  listGrubEntries,
  parseGrubMenu,
  resolveGrubEntry,
} from '../../../../src-main/host-config/formats/parse-grub-menu.ts'

/** As Debian 12 writes it, cut to what has a shape of its own. */
const debian = `### BEGIN /etc/grub.d/00_header ###
if [ -s $prefix/grubenv ]; then
  set have_grubenv=true
  load_env
fi
if [ "\${next_entry}" ] ; then
   set default="\${next_entry}"
   set next_entry=
   save_env next_entry
   set boot_once=true
else
   set default="0"
fi
if [ x"\${feature_menuentry_id}" = xy ]; then
  menuentry_id_option="--id"
else
  menuentry_id_option=""
fi
export menuentry_id_option
if [ "\${prev_saved_entry}" ]; then
  set saved_entry="\${prev_saved_entry}"
fi
function load_video {
  insmod all_video
}
### END /etc/grub.d/00_header ###

### BEGIN /etc/grub.d/10_linux ###
function gfxmode {
	set gfxpayload="\${1}"
}
menuentry 'Debian GNU/Linux' --class debian --class os $menuentry_id_option 'gnulinux-simple-aa' {
	load_video
	if [ x$feature_platform_search_hint = xy ]; then
	  search --no-floppy --fs-uuid --set=root  aa
	fi
	echo	'Loading Linux 6.1.0-18-amd64 ...'
	linux	/boot/vmlinuz-6.1.0-18-amd64 root=UUID=aa ro  quiet 'pci=config_acs=1;2'
	initrd	/boot/initrd.img-6.1.0-18-amd64
}
submenu 'Advanced options for Debian GNU/Linux' $menuentry_id_option 'gnulinux-advanced-aa' {
	menuentry 'Debian GNU/Linux, with Linux 6.1.0-18-amd64' --class debian $menuentry_id_option 'gnulinux-6.1.0-18-amd64-advanced-aa' {
		linux	/boot/vmlinuz-6.1.0-18-amd64 root=UUID=aa ro  quiet
		initrd	/boot/ucode.img /boot/initrd.img-6.1.0-18-amd64
	}
	menuentry 'Debian GNU/Linux, with Linux 6.1.0-18-amd64 (recovery mode)' --class debian $menuentry_id_option 'gnulinux-6.1.0-18-amd64-recovery-aa' {
		linux	/boot/vmlinuz-6.1.0-18-amd64 root=UUID=aa ro single
	}
}
### END /etc/grub.d/10_linux ###
### BEGIN /etc/grub.d/30_uefi-firmware ###
if [ "$grub_platform" = "efi" ]; then
	menuentry 'UEFI Firmware Settings' $menuentry_id_option 'uefi-firmware' {
		fwsetup
	}
fi
### END /etc/grub.d/30_uefi-firmware ###
menuentry "It's \\"mine\\" > yours {" {
	chainloader +1; boot
}
`

const menu = parseGrubMenu(debian)

describe('parseGrubMenu', () => {
  test('lists entries with the paths that next_entry takes', () => {
    expect(listGrubEntries(menu.items).map(({ path, madeBy }) => [path, madeBy])).toEqual([
      ['gnulinux-simple-aa', '/etc/grub.d/10_linux'],
      ['gnulinux-advanced-aa>gnulinux-6.1.0-18-amd64-advanced-aa', '/etc/grub.d/10_linux'],
      ['gnulinux-advanced-aa>gnulinux-6.1.0-18-amd64-recovery-aa', '/etc/grub.d/10_linux'],
      ['uefi-firmware', '/etc/grub.d/30_uefi-firmware'],
      ['It\'s "mine" >> yours {', null],
    ])
    expect(
      listGrubEntries(menu.items)
        .filter(isRecoveryEntry)
        .map(({ title }) => title),
    ).toEqual(['Debian GNU/Linux, with Linux 6.1.0-18-amd64 (recovery mode)'])
  })

  test('gives the body as it stands, and the kernel line word by word', () => {
    const entry = listGrubEntries(menu.items)[0]
    expect(entry?.body).toEqual([
      '\tload_video',
      '\tif [ x$feature_platform_search_hint = xy ]; then',
      '\t  search --no-floppy --fs-uuid --set=root  aa',
      '\tfi',
      "\techo\t'Loading Linux 6.1.0-18-amd64 ...'",
      "\tlinux\t/boot/vmlinuz-6.1.0-18-amd64 root=UUID=aa ro  quiet 'pci=config_acs=1;2'",
      '\tinitrd\t/boot/initrd.img-6.1.0-18-amd64',
    ])
    expect(entry?.linux).toEqual([
      ['/boot/vmlinuz-6.1.0-18-amd64', 'root=UUID=aa', 'ro', 'quiet', 'pci=config_acs=1;2'],
    ])
    expect(entry?.options).toBe("--class debian --class os $menuentry_id_option 'gnulinux-simple-aa'")
    expect(listGrubEntries(menu.items)[1]?.initrds).toEqual(['/boot/ucode.img', '/boot/initrd.img-6.1.0-18-amd64'])
  })

  test('tells what the header does with a one-shot', () => {
    expect([menu.defaultValue, menu.readsEntryFiles, menu.honoursNextEntry]).toEqual(['0', false, true])
    const fedora = parseGrubMenu(`if [ -f x ]; then\n  set default="\${saved_entry}"\nfi\ninsmod blscfg\nblscfg\n`)
    expect([fedora.defaultValue, fedora.readsEntryFiles, fedora.honoursNextEntry]).toEqual([
      `\${saved_entry}`,
      true,
      false,
    ])
  })

  test.each([
    ['0', 'Debian GNU/Linux'],
    ['1', 'Debian GNU/Linux, with Linux 6.1.0-18-amd64'],
    ['1>1', 'Debian GNU/Linux, with Linux 6.1.0-18-amd64 (recovery mode)'],
    ['Advanced options for Debian GNU/Linux>1', 'Debian GNU/Linux, with Linux 6.1.0-18-amd64 (recovery mode)'],
    ['gnulinux-advanced-aa>gnulinux-6.1.0-18-amd64-advanced-aa', 'Debian GNU/Linux, with Linux 6.1.0-18-amd64'],
    ['uefi-firmware', 'UEFI Firmware Settings'],
    ['It\'s "mine" >> yours {', 'It\'s "mine" > yours {'],
    ['gone', 'Debian GNU/Linux'],
    ['', 'Debian GNU/Linux'],
  ])('default “%s” is “%s”', (value, title) => {
    expect(resolveGrubEntry(menu.items, value)?.title).toBe(title)
  })

  test('takes the saved entry from the environment block', () => {
    const saved = parseGrubMenu(debian.replace('set default="0"', `set default="\${saved_entry}"`))
    expect(defaultGrubEntry(saved, new Map([['saved_entry', 'uefi-firmware']]))?.id).toBe('uefi-firmware')
    expect(defaultGrubEntry(saved, new Map())?.id).toBe('gnulinux-simple-aa')
    expect(defaultGrubEntry(parseGrubMenu(''), new Map())).toBeNull()
  })

  test('takes an unclosed quote for the rest of the text', () => {
    expect(parseGrubMenu("menuentry 'a' {\n linux /v 'x\n}\n").items).toMatchObject([
      { title: 'a', linux: [['/v', "'x\n}\n"]] },
    ])
  })
})
