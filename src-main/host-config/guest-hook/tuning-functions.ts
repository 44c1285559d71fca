// SPDX-License-Identifier: MIT

/**
 * What the guest hook's ways begin and end with: values that are kept before they are set, systemd's slices, huge
 * pages, governors and idle states. Shell functions for POSIX sh; `$state`, `$mine` and `$cpus` are the hook's.
 */
export const tuningFunctions = `# The value of a file of one line.
value_of() {
	value=
	[ -r "$1" ] && read -r value <"$1"
	printf '%s' "$value"
}

put() {
	printf '%s\\n' "$2" 2>/dev/null >"$1"
}

# The name under which what stood at $1 is kept.
kept() {
	printf '%s/original/%s' "$state" "$(printf '%s' "$1" | tr / '|')"
}

# Keeps $2 as what was there before the first guest came, and never over what is kept already.
keep() {
	[ -e "$(kept "$1")" ] && return
	put "$(kept "$1").new" "$2" && mv "$(kept "$1").new" "$(kept "$1")"
}

# Sets the file $1 to $2 for this guest.
set_value() {
	[ -w "$1" ] || return 0
	before=$(value_of "$1")
	[ -n "$before" ] || return 0
	if [ "$before" = "$2" ] && [ ! -e "$(kept "$1")" ]; then return 0; fi
	keep "$1" "$before" || return 0
	put_line "set $2 $1"
	put "$1" "$2" || say "$1 did not take $2"
}

put_line() {
	printf '%s\\n' "$1" >>"$mine"
}

# CPUs on every one of the lists, which come one to a line.
common() {
	awk '
		{ lines++; for (i = 1; i <= NF; i++) times[$i]++ }
		END { for (cpu in times) if (times[cpu] == lines) print cpu }
	' | sort -n | tr '\\n' ' '
}

# CPU lists as systemd prints them (0-3 8), one number after the other.
single() {
	printf '%s\\n' "$1" | awk '{
		gsub(/,/, " ")
		for (part = 1; part <= NF; part++) {
			last = split($part, ends, "-")
			for (cpu = ends[1] + 0; cpu <= ends[last] + 0; cpu++) printf "%d ", cpu
		}
	}'
}

host_cpu_lists() {
	for file in "$state"/guests/*; do
		[ -f "$file" ] && sed -n 's/^hostCpus //p' "$file"
	done
}

# Keeps the host's services and sessions to what all guests leave them, or lets them go where there is no guest.
set_slices() {
	lists=$(host_cpu_lists)
	for unit in $units; do
		dropin=/run/systemd/system.control/$unit.d/50-AllowedCPUs.conf
		if [ -z "$lists" ]; then
			[ -e "$(kept "$unit")" ] || continue
			allow "$unit" "$(value_of "$(kept "$unit")")"
			# What set-property leaves behind would outlast a change of the unit itself.
			[ -e "$(kept "$unit.dropin")" ] || rm -f "$dropin"
			rm -f "$(kept "$unit")" "$(kept "$unit.dropin")"
			continue
		fi
		if [ ! -e "$(kept "$unit")" ]; then
			if ! before=$(timeout 20 systemctl show --property=AllowedCPUs --value -- "$unit" 2>/dev/null); then
				say "systemd does not tell the CPUs of $unit, so they stay as they are"
				continue
			fi
			[ -e "$dropin" ] && keep "$unit.dropin" there
			keep "$unit" "$before"
		fi
		before=$(single "$(value_of "$(kept "$unit")")")
		left=$(printf '%s\\n' "$lists" \${before:+"$before"} | common)
		[ -n "$left" ] || left=$(printf '%s\\n' "$lists" | common)
		allow "$unit" "$left"
	done
}

allow() {
	timeout 20 systemctl set-property --runtime -- "$1" "AllowedCPUs=$(printf '%s' "$2" | tr ' ' ',' | sed 's/,*$//')" 2>/dev/null ||
		say "systemd did not take the CPUs of $1"
}

# Pages of the pool $1 that guests were given which have not begun to use them.
promised() {
	for file in "$state"/guests/*; do
		[ "$file" != "$mine" ] && [ -f "$file" ] && grep -q '^phase prepared$' "$file" &&
			awk -v pool="$1" '$1 == "needs" && $3 == pool { print $2 }' "$file"
	done | awk '{ sum += $1 } END { print sum + 0 }'
}

# Has $2 pages of $1 KiB free, on node $3 where there is one. What is missing is allocated and read back.
get_pages() {
	if [ -n "$3" ]; then
		pool=/sys/devices/system/node/node$3/hugepages/hugepages-$1kB
	else
		pool=/sys/kernel/mm/hugepages/hugepages-$1kB
	fi
	total=$(value_of "$pool/nr_hugepages")
	free=$(value_of "$pool/free_hugepages")
	reserved=$(value_of "$pool/resv_hugepages")
	if [ -z "$total" ] || [ -z "$free" ]; then
		say "this host has no huge pages of $1 KiB\${3:+ on node $3}"
		return 1
	fi
	put_line "needs $2 $pool"
	missing=$(($2 - free + \${reserved:-0} + $(promised "$pool")))
	[ "$missing" -gt 0 ] || return 0
	put_line "pages $missing $pool"
	put "$pool/nr_hugepages" "$((total + missing))"
	if [ "$(value_of "$pool/nr_hugepages")" -lt "$((total + missing))" ]; then
		put /proc/sys/vm/drop_caches 3
		put /proc/sys/vm/compact_memory 1
		put "$pool/nr_hugepages" "$((total + missing))"
	fi
	got=$(($(value_of "$pool/nr_hugepages") - total))
	[ "$got" -ge "$missing" ] && return 0
	say "only $got of $missing missing huge pages of $1 KiB could be had: free memory, restart, or reserve them at boot"
	put "$pool/nr_hugepages" "$total"
	forget "pages $missing $pool"
	return 1
}

# Takes a line out of what this guest has to give back.
forget() {
	grep -vxF -- "$1" "$mine" >"$mine.new"
	mv "$mine.new" "$mine"
}

tune_cpu() {
	policy=$(cd -P "$cpus/cpu$1/cpufreq" 2>/dev/null && pwd -P)
	if [ -n "$governor" ] && [ -n "$policy" ]; then
		case " $(value_of "$policy/scaling_available_governors") " in
			*" $governor "*)
				# Before the governor: with it, some drivers take no preference any more.
				case $governor-" $(value_of "$policy/energy_performance_available_preferences") " in
					performance-*' performance '*) set_value "$policy/energy_performance_preference" performance ;;
				esac
				set_value "$policy/scaling_governor" "$governor"
				;;
		esac
	fi
	[ -n "$latency" ] || return 0
	for idle in "$cpus/cpu$1"/cpuidle/state*; do
		wakes=$(value_of "$idle/latency")
		[ -n "$wakes" ] && [ "$wakes" -gt "$latency" ] && set_value "$idle/disable" 1
	done
	return 0
}

`
