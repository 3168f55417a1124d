import { describe, expect, it } from 'vitest';
import type { Arende } from '../../src/domain/arende.ts';
import type { Lank } from '../../src/domain/lank.ts';
import { kom, senastPublicerat } from '../../src/domain/nytt.ts';
import { deriveTidslinje } from '../../src/domain/tidslinje.ts';
import { arende, handelse, handling, KALLA, register } from './values.ts';

describe('kom()', () => {
	it('is the day of the entry itself, else of its handling, else of its ärende', () => {
		const it = arende({
			publicerad: '2024-01-01',
			handlingar: [handling({ id: 'h1', publicerad: '2024-02-02' }), handling({ id: 'h2' })],
			handelser: [handelse({ id: 'e1', publicerad: '2024-03-03' })],
		});
		const days = deriveTidslinje(it, register({ arenden: [it] })).poster.map((post) => [post.id, kom(post, it)]);
		expect(Object.fromEntries(days)).toMatchObject({ e1: '2024-03-03', h1: '2024-02-02', h2: '2024-01-01' });
	});

	it('is that of the other ärende for a handling that a link names', () => {
		const [mitt, annat] = ['a', 'b'].map((id) =>
			arende({
				id,
				publicerad: id === 'a' ? '2024-01-01' : '2025-05-05',
				handlingar: [handling({ id: 'h', arende: id })],
			}),
		) as [Arende, Arende];
		const lankar: Lank[] = [{ fran: 'a', till: 'b/h', typ: 'namner', kalla: KALLA }];
		const { poster } = deriveTidslinje(mitt, register({ arenden: [mitt, annat], lankar }));
		expect(poster.map((post) => [post.slag, kom(post, mitt)])).toEqual([
			['handling', '2024-01-01'],
			['lankad', '2025-05-05'],
		]);
	});

	it('is not known where nobody has noted it', () => {
		const it = arende({ handlingar: [handling({ id: 'h1' })] });
		const [post] = deriveTidslinje(it, register({ arenden: [it] })).poster;
		expect(post && kom(post, it)).toBeUndefined();
	});
});

it('knows the latest day on which something was published or corrected', () => {
	const rattad = handling({ id: 'h', rattelser: [{ datum: '2026-02-03', text: 'Rättat.' }] });
	expect(senastPublicerat(arende({ publicerad: '2026-01-01', handlingar: [rattad] }))).toBe('2026-02-03');
	expect(senastPublicerat(arende({}))).toBeUndefined();
});

it.each([
	['the ärende', 0],
	['an event', 1],
	['a correction of the ärende', 2],
	['a handling', 3],
	['a correction of a handling', 4],
])('finds the latest day wherever it is noted: on %s', (_, at) => {
	const dag = (i: number) => (i === at ? '2026-02-03' : '2025-01-01');
	const it = arende({
		publicerad: dag(0),
		handelser: [handelse({ id: 'e', publicerad: dag(1) })],
		rattelser: [{ datum: dag(2), text: 'Rättat.' }],
		handlingar: [
			handling({ id: 'h', publicerad: dag(3), rattelser: [{ datum: dag(4), text: 'Rättat.' }] }),
			handling({ id: 'i' }),
		],
	});
	expect(senastPublicerat(it)).toBe('2026-02-03');
});
