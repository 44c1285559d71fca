#!/bin/sh
exec /usr/lib/throughway/node /opt/Throughway/resources/app/out/cli.mjs "$@"
