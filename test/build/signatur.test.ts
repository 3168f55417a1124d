import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeKontrollsummor } from '../../src/build/kontrollsummor.ts';
import { tempFolder } from '../archive.ts';

const saknas = spawnSync('ssh-keygen', ['-?']).error !== undefined;

describe.skipIf(saknas)(`a signature of SHA256SUMS${saknas ? ' (ssh-keygen är inte installerat)' : ''}`, () => {
	it('is made and checked with the commands of docs/security.md, and fails for other sums', async () => {
		const dir = await tempFolder();
		const dist = path.join(dir, 'dist');
		await mkdir(dist);
		await writeFile(path.join(dist, 'index.html'), 'Start');
		await writeKontrollsummor(dist);
		const nyckel = path.join(dir, 'nyckel');
		const sums = path.join(dist, 'SHA256SUMS');
		execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'utgivare', '-f', nyckel]);
		execFileSync('ssh-keygen', ['-Y', 'sign', '-q', '-f', nyckel, '-n', 'oppna-arenden', sums], { stdio: 'ignore' });
		const signers = path.join(dir, 'utgivare');
		await writeFile(signers, `utgivare ${await readFile(`${nyckel}.pub`, 'utf8')}`);
		const check = (input: string): number | null =>
			spawnSync(
				'ssh-keygen',
				['-Y', 'verify', '-f', signers, '-I', 'utgivare', '-n', 'oppna-arenden', '-s', `${sums}.sig`],
				{
					input,
				},
			).status;
		const text = await readFile(sums, 'utf8');
		expect(check(text)).toBe(0);
		expect(check(text.replace(/^./, (char) => (char === '0' ? '1' : '0')))).not.toBe(0);
		const docs = await readFile('docs/security.md', 'utf8');
		expect(docs).toContain('ssh-keygen -Y sign -f nyckel -n oppna-arenden dist/SHA256SUMS');
		expect(docs).toContain(
			'ssh-keygen -Y verify -f utgivare -I utgivare -n oppna-arenden -s SHA256SUMS.sig < SHA256SUMS',
		);
	});
});
