#!/usr/bin/env bash
# Makes an authority and a certificate for each EventStoreDB node, where they are missing. Each node gets its own key alone.
set -euo pipefail
cd "${1:-/certificates}"

if [ ! -e authority/ca.key ]; then
  rm -f authority/ca.crt
  es-gencert-cli create-ca -out authority
fi
if ! cmp -s authority/ca.crt trust/ca.crt; then
  rm -f trust/ca.crt
  cp authority/ca.crt trust/ca.crt
fi
for node in eventstoredb-1 eventstoredb-2 eventstoredb-3; do
  if [ ! -e "$node/node.key" ]; then
    rm -f "$node/node.crt"
    es-gencert-cli create-node -ca-certificate authority/ca.crt -ca-key authority/ca.key -out "$node" \
      -days 730 -dns-names "$node,localhost" -ip-addresses 127.0.0.1
  fi
  chown 1000:1000 "$node/node.crt" "$node/node.key"
done
