import { isMainThread } from 'node:worker_threads';

// Loaded first by the process that writes pages: it ends when the build that started it is gone, however that ended, so
// that nothing is left that goes on writing. Its threads load this too, and have no such input.
if (isMainThread) {
	process.stdin.on('close', () => process.exit(1)).resume();
	// Waiting for that keeps no process alive.
	(process.stdin as unknown as { unref?: () => void }).unref?.();
}
