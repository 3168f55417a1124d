import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { bygg } from '../../src/build/bygg.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Absolute path of the real content, built at base `/`. */
		siteDir: string;
	}
}

/** Builds the real content once for all projects that look at the built site. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
	const root = project.vitest.getRootProject();
	if ('siteDir' in root.getProvidedContext()) return undefined;
	const dir = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-'));
	const siteDir = path.join(dir, 'dist');
	const result = await bygg({
		content: path.resolve('content'),
		out: siteDir,
		site: 'https://exempel.invalid',
		base: '/',
	});
	if (!result.ok)
		throw new Error(`The site did not build (${result.stage}): ${JSON.stringify(result, null, 1).slice(0, 5000)}`);
	root.provide('siteDir', siteDir);
	return () => rm(dir, { recursive: true, force: true });
}
