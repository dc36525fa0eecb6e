import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, need, type Running, start, until } from './programs';

/** A host on loopback: a name that ssh knows with `config`, and a server of the test's own behind it. */
export interface Host {
  readonly name: string;
  readonly port: number;
  readonly begin: () => Promise<void>;
  /** As where a machine loses its power: the server and all that runs under it. */
  readonly crash: () => Promise<void>;
}

const childrenOf = (pid: number): number[] => {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const under = (parent: number): number[] => listed.filter(([, ppid]) => ppid === parent).flatMap(([own]) => [own, ...under(own)]);
  return under(pid);
};

const serverConfig = (folder: string, port: number): string => `Port ${port}
ListenAddress 127.0.0.1
HostKey ${folder}/host
PidFile none
AuthorizedKeysFile ${folder}/user.pub
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
`;

const clientConfig = (folder: string, ports: ReadonlyMap<string, number>): string => `${[...ports].map(([name, port]) => `Host ${name}\n  Port ${port}\n`).join('')}Host *
  HostName 127.0.0.1
  User ${userInfo().username}
  IdentityFile ${folder}/user
  IdentitiesOnly yes
  UserKnownHostsFile ${folder}/known
  StrictHostKeyChecking yes
  BatchMode yes
  LogLevel ERROR
`;

const hostOf = (name: string, port: number, config: string): Host => {
  let running: Running | undefined;
  return {
    name,
    port,
    begin: async () => {
      const server = start('/usr/sbin/sshd', ['-D', '-e', '-f', config]);
      running = server;
      await until(`${name} listens`, () => {
        if (server.child.exitCode !== null) throw new Error(server.said());
        return server.said().includes('Server listening');
      });
    },
    crash: async () => {
      if (running === undefined) return;
      const { child, ended } = running;
      // All at once: what is left alone would keep the pipes of the others open.
      for (const pid of [child.pid!, ...childrenOf(child.pid!)]) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It ended with its parent.
        }
      }
      await ended;
      running = undefined;
    },
  };
};

/** Hosts with throw-away keys, and the `ssh` that reaches them. Nothing of the machine's own configuration is read. */
export const ownHosts = async (names: readonly string[]): Promise<{ readonly ssh: string; readonly hosts: readonly Host[] }> => {
  for (const program of ['sshd', 'ssh', 'ssh-keygen']) need(program, 'openssh-server');
  need('ps', 'procps');
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-ssh-'));
  for (const key of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
  // Where a root server puts away its rights; Debian makes it when the service starts, and none is started here.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, await freePort());
  writeFileSync(join(folder, 'known'), [...ports.values()].map((port) => `[127.0.0.1]:${port} ${readFileSync(join(folder, 'host.pub'), 'utf8')}`).join(''));
  writeFileSync(join(folder, 'config'), clientConfig(folder, ports));
  const hosts = [...ports].map(([name, port]) => {
    const config = join(folder, name);
    writeFileSync(config, serverConfig(folder, port));
    return hostOf(name, port, config);
  });
  return { ssh: `ssh -F ${join(folder, 'config')}`, hosts };
};
