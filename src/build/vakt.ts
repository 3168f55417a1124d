// Loaded first by the process that writes pages: it ends when the build that started it is gone, however that ended, so
// that nothing is left that goes on writing.
process.stdin.on('close', () => process.exit(1)).resume();
// Waiting for that keeps no process alive.
(process.stdin as unknown as { unref?: () => void }).unref?.();
