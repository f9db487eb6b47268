#!/usr/bin/env bash
# Prints the commands that the server runs before it opens its door. Arguments: port, address to bind.
cat <<TXT
set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=$2
set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.port=$1
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compressable-mime-type=text/html,application/xhtml+xml,text/css,text/plain,application/json,application/problem+json,application/javascript,text/javascript,image/svg+xml
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
set configs.config.server-config.availability-service.availability-enabled=false
TXT
