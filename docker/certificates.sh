#!/usr/bin/env bash
# Makes an authority and a certificate for each EventStoreDB node, where they are missing. Each node gets its own key alone.
# Runs as root: new volumes are root's.
set -euo pipefail
cd "${1:-/certificates}"

# es-gencert-cli refuses a folder that exists, as each volume does, and ends with 0 whatever happened: it writes to a new folder
# in the volume, and what is there afterwards counts. The key comes last, so that a key means that both are there.
make() {
  local volume=$1 name=$2 file
  shift 2
  rm -rf "$volume/new"
  es-gencert-cli "$@" -out "$volume/new"
  for file in "$volume/new/$name.crt" "$volume/new/$name.key"; do
    if [ ! -s "$file" ]; then
      echo "es-gencert-cli $1 did not make $file" >&2
      exit 1
    fi
  done
  mv -f "$volume/new/$name.crt" "$volume/$name.crt"
  mv -f "$volume/new/$name.key" "$volume/$name.key"
  rm -rf "$volume/new"
}

nodes=(eventstoredb-1 eventstoredb-2 eventstoredb-3)

if [ ! -e authority/ca.key ]; then
  # What another authority has signed is of no use to this one.
  for node in "${nodes[@]}"; do rm -f "$node/node.key"; done
  make authority ca create-ca
fi
if ! cmp -s authority/ca.crt trust/ca.crt; then
  rm -f trust/ca.crt
  cp authority/ca.crt trust/ca.crt
fi
# The nodes and the services read it as users of their own.
chmod 0444 trust/ca.crt
for node in "${nodes[@]}"; do
  if [ ! -e "$node/node.key" ]; then
    make "$node" node create-node -ca-certificate authority/ca.crt -ca-key authority/ca.key \
      -days 730 -dns-names "$node,localhost" -ip-addresses 127.0.0.1
  fi
  chown 1000:1000 "$node/node.crt" "$node/node.key"
done
