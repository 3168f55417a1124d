import { describe, expect, it } from 'vitest';
import { tjansteursprung } from '../../src/build/redigering/tjanst.ts';
import { kommunSchema } from '../../src/schema/grunddata.ts';
import { konfiguration } from '../../src/redigera/konfiguration.ts';

const SITE = 'https://arenden.exempel.se';

function backend(...[lage, redigering]: [Parameters<typeof konfiguration>[0], Parameters<typeof tjansteursprung>[0]?]) {
	return (konfiguration(lage, SITE, { samlingar: [], ...(redigering && { redigering }) }) as { backend: unknown })
		.backend;
}

describe('konfiguration', () => {
	it('names no service unless the municipality has', () => {
		expect(backend('prova')).toEqual({ name: 'test-repo' });
		// Nothing but the folder on the computer is ever asked; the interface wants an address all the same.
		expect(JSON.stringify(backend('lokalt'))).not.toMatch(/https:\/\/(?!arenden\.exempel\.se)/);
		expect(tjansteursprung(undefined)).toEqual([]);
	});

	it('takes the service, the repository and the branch from kommun.yaml', () => {
		expect(backend('tjanst', { tjanst: 'github', arkiv: 'kommunen/arenden', gren: 'forslag' })).toEqual({
			name: 'github',
			repo: 'kommunen/arenden',
			branch: 'forslag',
			auth_methods: ['token'],
		});
		const egen = { tjanst: 'gitea', arkiv: 'k/a', adress: 'https://git.exempel.se', programId: 'x' } as const;
		expect(backend('tjanst', egen)).toEqual({
			name: 'gitea',
			repo: 'k/a',
			base_url: 'https://git.exempel.se',
			api_root: 'https://git.exempel.se/api/v1',
			app_id: 'x',
			auth_methods: ['oauth', 'token'],
		});
		expect(tjansteursprung(egen)).toEqual(['https://git.exempel.se']);
	});

	it('asks for the address of a service that has none of its own', () => {
		const said = kommunSchema.shape.redigering.safeParse({ tjanst: 'gitea', arkiv: 'k/a' });
		expect(said.error?.issues[0]?.message).toContain('Skriv er egen i fältet adress');
	});
});
