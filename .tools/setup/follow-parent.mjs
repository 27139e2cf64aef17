/**
 * Loaded before a program: asks it to end when the process that started it is gone. Only the
 * channel to the parent tells; a killed parent sends no signal.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
