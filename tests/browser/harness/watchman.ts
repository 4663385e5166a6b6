import { spawn } from 'node:child_process';

/**
 * Has someone stay behind who ends a browser and removes its profile when this process ends, however it ends: what a
 * test runner ends by force can do nothing any more. Gives back how to have that done now.
 */
export function endWithUs(pid: number, profile: string): () => void {
  // Its input is at an end when we are. `$0` and `$1` are what follows.
  const script = 'cat; kill -9 "-$0" 2>/dev/null; sleep 1; rm -rf "$1"';
  const watchman = spawn('/bin/sh', ['-c', script, String(pid), profile], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchman.unref();
  return () => watchman.stdin.end();
}
