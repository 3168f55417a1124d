import { describe, expect, it } from 'vitest';
import { kom, senastPublicerat } from '../../src/domain/nytt.ts';
import { deriveTidslinje } from '../../src/domain/tidslinje.ts';
import { arende, handelse, handling, register } from './values.ts';

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
