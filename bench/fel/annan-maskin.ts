import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

// Loaded before a build (`node --import`), it makes this machine another one, as far as a program can see: with
// another clock (`PROV_KLOCKA`, seconds ahead), folders that list their files in another order (`PROV_ORDNING`), other
// processors (`PROV_KARNOR`) and another umask (`PROV_UMASK`). Child processes get the same through `NODE_OPTIONS`.

const { PROV_KLOCKA, PROV_ORDNING, PROV_KARNOR, PROV_UMASK } = process.env;

if (PROV_KLOCKA !== undefined) {
	const ahead = Number(PROV_KLOCKA) * 1000;
	const Real = Date;
	globalThis.Date = new Proxy(Real, {
		construct: (target, given: unknown[], asked) =>
			Reflect.construct(target, given.length === 0 ? [target.now() + ahead] : given, asked) as Date,
		apply: (target) => new target(target.now() + ahead).toString(),
		get: (target, name) => (name === 'now' ? () => target.now() + ahead : (Reflect.get(target, name) as unknown)),
	});
}

if (PROV_ORDNING !== undefined) {
	const turned = <T>(listed: T): T => (Array.isArray(listed) ? (listed.toReversed() as T) : listed);
	const { readdirSync, readdir } = fs;
	const whole = fs.promises.readdir;
	Object.assign(fs, {
		readdirSync: (...given: Parameters<typeof readdirSync>) => turned(readdirSync(...given)),
		readdir: (...given: unknown[]) => {
			const done = given.pop() as (error: unknown, listed: unknown) => void;
			Reflect.apply(readdir, fs, [
				...given,
				(error: unknown, listed: unknown) => {
					done(error, turned(listed));
				},
			]);
		},
	});
	Object.assign(fs.promises, {
		readdir: async (...given: Parameters<typeof whole>) => turned(await whole(...given)),
	});
}

if (PROV_KARNOR !== undefined) {
	const n = Number(PROV_KARNOR);
	const [one] = os.cpus();
	Object.assign(os, { availableParallelism: () => n, cpus: () => Array.from({ length: n }, () => one) });
}

syncBuiltinESMExports();

// A thread has the umask of its process, and may not set it.
if (PROV_UMASK !== undefined && isMainThread) process.umask(Number.parseInt(PROV_UMASK, 8));
