import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pagePaths } from './html.ts';

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

/** Why the checker cannot be run here; `undefined` when it can. Where CI runs there is always a Java. */
function hinder(): string | undefined {
	try {
		execFileSync('java', ['-version'], { stdio: 'ignore' });
		return undefined;
	} catch {
		return process.env.CI
			? undefined
			: 'sidornas HTML är inte prövad: java är inte installerat (openjdk-17-jre räcker)';
	}
}

interface Anmarkning {
	readonly type: 'error' | 'info' | 'non-document-error';
	readonly url: string;
	readonly message: string;
	readonly lastLine?: number;
	readonly lastColumn?: number;
	readonly extract?: string;
}

/** Everything that the Nu Html Checker has to say about the pages of some folders, all read by one Java. */
async function check(...folders: readonly string[]): Promise<Anmarkning[]> {
	const { stdout } = await promisify(execFile)(
		'java',
		['-Xmx512m', '-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', ...folders],
		{ maxBuffer: 64 * 1024 * 1024 },
	);
	return (JSON.parse(stdout) as { messages: Anmarkning[] }).messages;
}

const hindrad = hinder();

describe.skipIf(hindrad)(`the Nu Html Checker${hindrad ? ` (${hindrad})` : ''}`, () => {
	const siteDir = inject('siteDir');
	let planted = '';
	let said: readonly Anmarkning[] = [];

	beforeAll(async () => {
		planted = await mkdtemp(path.join(tmpdir(), 'oppna-arenden-nu-'));
		await writeFile(
			path.join(planted, 'fel.html'),
			'<!doctype html><html lang="sv"><title>Fel</title><p><div id="a" id="a">Fel</div></html>',
		);
		said = await check(siteDir, planted);
	}, 120_000);
	afterAll(() => rm(planted, { recursive: true, force: true }));

	it('has nothing to say about any page', async () => {
		expect((await pagePaths(siteDir)).length).toBeGreaterThan(100);
		expect(
			said
				.filter(({ url }) => !url.includes(planted))
				.map(
					({ url, lastLine = 0, lastColumn = 0, message, extract = '' }) =>
						`${url.split(siteDir)[1] ?? url}:${String(lastLine)}:${String(lastColumn)} ${message} ${extract}`,
				),
		).toEqual([]);
	});

	it('reads what it is given: a fault that was put there is found', () => {
		expect(said.filter(({ url }) => url.includes(planted)).map(({ message }) => message)).toContain(
			'Duplicate attribute “id”.',
		);
	});
});
