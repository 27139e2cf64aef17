import { setTimeout as sleep } from 'node:timers/promises';
import { provideBinaries, type Say } from './binaries.ts';
import { openCluster } from './cluster.ts';
import { openHome } from './home.ts';
import { openServer, type Installation } from './launcher.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';
import { takeOwnership, urlOf, type Session } from './session.ts';

/** How often a server that ended by itself is started again before we give up. */
const REVIVALS = 5;

export interface EmbeddedSettings {
  /** The top of the checkout: its node_modules hold the programs. */
  readonly root: string;
  readonly dataDir: string;
  /** Told what a person should know, a sentence at a time. */
  readonly say: Say;
  /** Called when the server ended and could not be brought back. */
  readonly onLost: (error: unknown) => void;
}

/** A PostgreSQL server of our own, for as long as this process runs. */
export interface EmbeddedDatabase {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the embedded server, or takes over the one that a killed process left running. */
export async function startEmbedded(settings: EmbeddedSettings): Promise<EmbeddedDatabase> {
  const home = await openHome(settings.dataDir, settings.say);
  const binaries = await provideBinaries(settings.root, home.account, settings.say);
  const cluster = await openCluster(home, binaries);
  const installation = { home, binaries, cluster };
  const session = await own(installation, settings.dataDir);
  const watch = keepAlive(installation, session, settings);
  return {
    url: urlOf(cluster.password, session.port),
    stop: async () => {
      watch.end();
      const running = await findPostmaster(cluster.folder);
      if (running !== null) await stopPostmaster(cluster.folder, running.pid);
    },
  };
}

async function own(installation: Installation, dataDir: string, port?: number): Promise<Session> {
  const session = await openServer(installation, port);
  await takeOwnership(session, dataDir);
  return session;
}

/** Watches the owner's session: when it ends, the server has gone and is started again. */
function keepAlive(installation: Installation, first: Session, settings: EmbeddedSettings) {
  let isEnding = false;
  const revive = async () => {
    for (let attempt = 1; !isEnding; attempt += 1) {
      try {
        watch(await own(installation, settings.dataDir, first.port));
        settings.say('内置数据库中断后已恢复');
        return;
      } catch (error) {
        if (attempt === REVIVALS) throw error;
        await sleep(200 * attempt);
      }
    }
  };
  const watch = ({ client }: Session) => {
    client.once('end', () => {
      if (!isEnding) revive().catch(settings.onLost);
    });
  };
  watch(first);
  return {
    end: () => {
      isEnding = true;
    },
  };
}
