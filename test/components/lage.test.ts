import { describe, expect, it } from 'vitest';
import { dagstegI, lageFor, vagFor, visadTidslinje } from '../../src/components/lage.ts';
import type { Arende } from '../../src/domain/arende.ts';
import { deriveTidslinje, type Tidslinjepost } from '../../src/domain/tidslinje.ts';
import { arende, beslut, datum, handelse, handling, register } from '../domain/values.ts';

function visade(one: Arende): string[] {
	return visadTidslinje(deriveTidslinje(one, register({ arenden: [one] }))).poster.map(
		({ slag, id }) => `${slag} ${id}`,
	);
}

function poster(one: Arende): readonly Tidslinjepost[] {
	return deriveTidslinje(one, register({ arenden: [one] })).poster;
}

const motion = arende({
	status: 'forslag-till-kf',
	handelser: [handelse({ id: 'vackt', typ: 'vackt', steg: 'vackt', datum: datum('2023-02-13') })],
	handlingar: [
		handling({ id: 'utlatande', typ: 'tjansteutlatande', datum: datum('2023-10-04') }),
		handling({
			id: 'utdrag',
			typ: 'protokollsutdrag',
			beslut: [beslut({ id: 'ks', datum: datum('2023-10-04/..'), utfall: 'anses-besvarad' })],
		}),
	],
	saknas: [
		{ vad: 'handling', text: 'Motionen saknas.', steg: 'vackt' },
		{ vad: 'datum', text: 'Sammanträdet saknas.', steg: 'i-kf' },
		{ vad: 'slutligt-beslut', text: 'Beslutet saknas.', steg: 'avgjord' },
	],
});

describe('lageFor()', () => {
	it('names the last known step and the first later one that is missing', () => {
		const { sista, nasta, forslag, slutligt } = lageFor(motion, poster(motion));
		expect(sista?.id).toBe('ks');
		expect(nasta?.text).toBe('Sammanträdet saknas.');
		expect(forslag?.id).toBe('ks');
		expect(slutligt).toBeUndefined();
	});

	it('looks past what was missing on the way when the state is unknown', () => {
		const one = arende({
			status: 'okand',
			handlingar: [handling({ id: 'tillagg', typ: 'tillaggsyrkande', datum: datum('2024-03-06') })],
			saknas: [
				{ vad: 'handling', text: 'Förslaget saknas.', steg: 'utredd' },
				{ vad: 'beslut', text: 'Svaret på yrkandet saknas.', steg: 'avgjord' },
				{ vad: 'slutligt-beslut', text: 'Beslutet saknas.', steg: 'avgjord' },
			],
		});
		const { sista, nasta } = lageFor(one, poster(one));
		expect(sista?.id).toBe('tillagg');
		expect(nasta?.text).toBe('Beslutet saknas.');
	});

	it('says nothing about an ärende without events', () => {
		expect(lageFor(arende(), [])).toEqual({});
	});
});

describe('vagFor()', () => {
	it('tells the steps that the sources show from those they do not', () => {
		const vag = vagFor(motion, poster(motion));
		expect(vag.filter(({ kand }) => kand).map(({ steg }) => steg)).toEqual(['vackt', 'utredd', 'forslag-till-kf']);
		expect(vag.find(({ arSista }) => arSista)?.steg).toBe('forslag-till-kf');
	});

	it('has no steps that a motion never took since it was taken back', () => {
		const tillbaka = { ...motion, status: 'atertagen', utfall: 'atertagen' } as const;
		expect(vagFor(tillbaka, poster(tillbaka)).map(({ steg }) => steg)).toEqual(['vackt', 'utredd', 'forslag-till-kf']);
	});
});

describe('dagstegI()', () => {
	it('counts days between certain days only', () => {
		expect(dagstegI(poster(motion)).map(({ post, sedanForsta }) => [post.id, sedanForsta])).toEqual([
			['vackt', 0],
			['utlatande', 233],
		]);
	});
});

describe('visadTidslinje()', () => {
	const vackt = handelse({ id: 'vackt', typ: 'vackt', steg: 'vackt', datum: datum('2023-02-13') });
	const saknas = [{ vad: 'ettarsanmalan' as const, text: 'Anmälan saknas.', steg: 'ettarsanmald' as const }];

	it('lets the one-year mark stand for the missing report', () => {
		expect(visade(arende({ handelser: [vackt], saknas }))).toEqual(['handelse vackt', 'ettarsmarke ett-ar']);
	});

	it('has no mark when the ärende was settled within the year', () => {
		const handlingar = [
			handling({ id: 'kf', beslut: [beslut({ id: 'b', niva: 'slutligt', datum: datum('2023-05-02') })] }),
		];
		expect(visade(arende({ handelser: [vackt], handlingar }))).toEqual(['handelse vackt', 'beslut b']);
	});
});
