// SPDX-License-Identifier: MIT
import { guestNamespace, guestPrefix } from '../../model/guest-metadata.ts'

/**
 * Reads a domain from standard input and prints what stands in Throughway's element of its metadata, one word and its
 * numbers a line; nothing but digits and known words comes out, and nothing at all of a domain that is not as libvirt
 * writes it. For POSIX awk (mawk, gawk, busybox, to some of which a leading zero means octal: none is taken).
 *
 * A record is what stands between two `<`: a tag with the text behind it, or a piece of a comment. CPU lists come out
 * as single numbers, so that the shell never counts.
 */
export const readDomainProgram = `
	function fail() { bad = 1; exit 1 }
	function expand(list, parts, count, i, ends, from, to, out) {
		if (list !~ /^(0|[1-9][0-9]*)(-(0|[1-9][0-9]*))?(,(0|[1-9][0-9]*)(-(0|[1-9][0-9]*))?)*$/ || length(list) > 4096) fail()
		count = split(list, parts, ",")
		for (i = 1; i <= count; i++) {
			to = split(parts[i], ends, "-") == 2 ? ends[2] + 0 : ends[1] + 0
			for (from = ends[1] + 0; from <= to && to < 8192; from++) out = out " " from
			if (to >= 8192) fail()
		}
		return out
	}
	function pages(list, parts, count, i, words, out) {
		if (length(list) > 4096) fail()
		count = split(list, parts, ",")
		for (i = 1; i <= count; i++) {
			if (parts[i] !~ /^(2048|1048576):[1-9][0-9]*(@(0|[1-9][0-9]*))?$/) fail()
			split(parts[i] "@", words, /[:@]/)
			if (length(words[2]) > 9 || length(words[3]) > 4) fail()
			out = out "pages " words[1] " " words[2] + 0 (words[3] == "" ? "" : " " words[3] + 0) "\\n"
		}
		return out
	}
	function read_attributes(rest, name, value) {
		for (name in attribute) delete attribute[name]
		while (match(rest, /^[ \\t\\r\\n]+[^ \\t\\r\\n=\\/>"\\047]+[ \\t\\r\\n]*=[ \\t\\r\\n]*("[^"]*"|\\047[^\\047]*\\047)/)) {
			value = substr(rest, 1, RLENGTH)
			rest = substr(rest, RLENGTH + 1)
			name = value
			sub(/^[ \\t\\r\\n]+/, "", name)
			sub(/[ \\t\\r\\n]*=.*$/, "", name)
			sub(/^[^"\\047]*["\\047]/, "", value)
			attribute[name] = substr(value, 1, length(value) - 1)
		}
		sub(/^[ \\t\\r\\n]+/, "", rest)
		if (rest !~ /^\\/?>/) fail()
		return rest
	}
	BEGIN { RS = "<" }
	NR == 1 { next }
	until != "" { if (index($0, until)) until = ""; next }
	/^!--/ { if (!index(substr($0, 4), "-->")) until = "-->"; next }
	/^!\\[CDATA\\[/ { if (!index($0, "]]>")) until = "]]>"; next }
	/^\\?/ { if (!index($0, "?>")) until = "?>"; next }
	/^!/ { fail() }
	/^\\// {
		name = substr($0, 2)
		sub(/[ \\t\\r\\n]*>.*/, "", name)
		if (depth < 1 || place[depth--] != name) fail()
		next
	}
	{
		if (!match($0, /^[^ \\t\\r\\n\\/>"\\047]+/)) fail()
		name = substr($0, 1, RLENGTH)
		rest = read_attributes(substr($0, RLENGTH + 1))
		place[++depth] = name
		if (depth == 2 && place[1] == "domain" && name == "uuid") {
			uuid = substr(rest, 2)
			sub(/[ \\t\\r\\n]+$/, "", uuid)
		}
		if (depth == 3 && place[1] == "domain" && place[2] == "metadata")
			ours = name == "${guestPrefix}:guest" && attribute["xmlns:${guestPrefix}"] == "${guestNamespace}"
		if (depth == 4 && ours && place[2] == "metadata" && name == "${guestPrefix}:tuning" && !found++) {
			if ("hostCpus" in attribute) told = told "hostCpus" expand(attribute["hostCpus"]) "\\n"
			if ("guestCpus" in attribute) told = told "guestCpus" expand(attribute["guestCpus"]) "\\n"
			if ("governor" in attribute) {
				if (attribute["governor"] !~ /^(performance|schedutil)$/) fail()
				told = told "governor " attribute["governor"] "\\n"
			}
			if ("idleLatencyUs" in attribute) {
				if (attribute["idleLatencyUs"] !~ /^(0|[1-9][0-9]*)$/ || length(attribute["idleLatencyUs"]) > 6) fail()
				told = told "idleLatencyUs " attribute["idleLatencyUs"] + 0 "\\n"
			}
			if ("x3dMode" in attribute) {
				if (attribute["x3dMode"] !~ /^(frequency|cache)$/) fail()
				told = told "x3dMode " attribute["x3dMode"] "\\n"
			}
			if ("hugePages" in attribute) told = told pages(attribute["hugePages"])
		}
		if (substr(rest, 1, 1) == "/") depth--
	}
	END {
		if (bad || depth != 0 || until != "" || uuid !~ /^[0-9a-f-]+$/ || length(uuid) != 36) exit 1
		printf "uuid %s\\n%s", uuid, told
	}
`
