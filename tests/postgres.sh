# shellcheck shell=bash
# Sourced by tests/run: a private PostgreSQL for the tests, gone when they are.

PG_DIR=
PG_PID=

# The folder of initdb and pg_ctl. Debian keeps them off the PATH, one folder per version; the newest is taken.
postgres_bin() {
  local initdb
  initdb=$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -t/ -k5,5n | tail -n 1)
  [ -n "$initdb" ] || initdb=$(command -v initdb) || return 1
  dirname "$initdb"
}

# Runs a command as whom PostgreSQL accepts: it refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -ne 0 ]; then
    "$@"
  elif command -v runuser >/dev/null; then
    runuser -u postgres -- "$@"
  else
    su postgres -s /bin/sh -c "$(printf '%q ' "$@")"
  fi
}

start_postgres() {
  local bin port
  bin=$(postgres_bin) || return 1
  # Not $TMPDIR: the postgres account may not be allowed into it.
  PG_DIR=$(mktemp -d /tmp/doorstep-postgres.XXXXXX) || return 1
  [ "$(id -u)" -ne 0 ] || chown postgres "$PG_DIR" || return 1
  port=$(free_port)

  # From inside the folder: initdb complains about a working folder that it cannot read.
  # The locale is named, so that texts sort the same on every machine.
  (cd "$PG_DIR" && as_postgres "$bin/initdb" --pgdata="$PG_DIR/data" --username=postgres --auth=trust \
    --encoding=UTF8 --locale=C.UTF-8 >"$PG_DIR/initdb.log" 2>&1) ||
    (rm -rf "$PG_DIR/data" && cd "$PG_DIR" && as_postgres "$bin/initdb" --pgdata="$PG_DIR/data" --username=postgres \
      --auth=trust --encoding=UTF8 --locale=C >"$PG_DIR/initdb.log" 2>&1) ||
    { cat "$PG_DIR/initdb.log"; return 1; }

  # fsync stays on: what we promise to be durable is tested with it.
  as_postgres tee -a "$PG_DIR/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 200
fsync = on
CONF
  (cd "$PG_DIR" && as_postgres "$bin/pg_ctl" start --pgdata="$PG_DIR/data" --log="$PG_DIR/server.log" \
    --wait --timeout=60 --silent </dev/null) || { cat "$PG_DIR/server.log"; return 1; }
  PG_PID=$(head -n 1 "$PG_DIR/data/postmaster.pid")
  export DOORSTEP_TEST_POSTGRES="postgres://postgres@127.0.0.1:$port/postgres"
}

stop_postgres() {
  # SIGINT is PostgreSQL's quick stop: it hangs up on whoever is still there.
  [ -z "$PG_PID" ] || stop_process "$PG_PID" INT
  [ -z "$PG_DIR" ] || rm -rf "$PG_DIR"
  PG_PID='' PG_DIR=''
}
