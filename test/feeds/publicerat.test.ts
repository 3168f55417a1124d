import { describe, expect, it } from 'vitest';
import { datum, handelse, handling } from '../domain/values.ts';
import { inlaggI } from '../../src/feeds/inlagg.ts';
import { arendePublicerat, handlingPublicerat, senastAndrad } from '../../src/feeds/publicerat.ts';
import { urval, urvalI } from '../../src/feeds/urval.ts';
import { arkivMed, motion } from './exempel.ts';

const rattelse = (dag: string) => ({ datum: dag, text: 'Rättat.' });

describe('when something was published here', () => {
	it('is what the handling says, else what its ärende says', () => {
		const arende = motion();
		expect(handlingPublicerat(handling({ id: 'h' }), arende)).toEqual({ forst: '2026-11-21', andrad: '2026-11-21' });
		const senare = handling({ id: 'h', publicerad: '2027-01-05' });
		expect(handlingPublicerat(senare, arende)).toEqual({ forst: '2027-01-05', andrad: '2027-01-05' });
	});

	it('is what an event says that was added later', () => {
		const h = handelse({ id: 'ny', publicerad: '2027-02-01' });
		expect(arendePublicerat(motion(), h).forst).toBe('2027-02-01');
	});

	it('is not made up where content is silent: then a text is no older than what it tells of', () => {
		const { publicerad: _, ...arende } = motion();
		expect(arendePublicerat(arende)).toEqual({ andrad: '2023-10-04' });
		expect(arendePublicerat({ ...arende, handelser: [], handlingar: [] })).toEqual({ andrad: '1970-01-01' });
	});
});

describe('when a text changed here', () => {
	it('is the day of its last correction, never a day before it was published', () => {
		const rattad = { ...motion(), rattelser: [rattelse('2027-03-01'), rattelse('2027-02-01')] };
		expect(arendePublicerat(rattad)).toEqual({ forst: '2026-11-21', andrad: '2027-03-01' });
		expect(arendePublicerat({ ...motion(), rattelser: [rattelse('2020-01-01')] }).andrad).toBe('2026-11-21');
	});

	it('is that of its own file: correcting a handling leaves the events of the ärende as they were', () => {
		const arende = motion();
		const handlingar = arende.handlingar.map((h, i) => (i === 0 ? { ...h, rattelser: [rattelse('2027-03-01')] } : h));
		const rattat = { ...arende, handlingar };
		expect(senastAndrad(rattat)).toBe('2027-03-01');
		expect(
			inlaggI(rattat, arkivMed([rattat])).map(({ id, andrad }) => [id.split('/').slice(2).join('/'), andrad]),
		).toEqual([
			['vackt', '2026-11-21'],
			['2023-10-04-tjansteutlatande', '2027-03-01'],
			['b1', '2026-11-21'],
			['2023-10-04-tjansteutlatande/rattelse--2027-03-01', '2027-03-01'],
		]);
	});
});

describe('a correction', () => {
	it('is an entry of its own, numbered within its day, at the corrections of its page', () => {
		const arende = motion({ rattelser: [rattelse('2027-01-01'), rattelse('2027-01-01'), rattelse('2027-01-02')] });
		const egna = inlaggI(arende, arkivMed([arende])).filter(({ slag }) => slag === 'rattelse');
		expect(egna.map(({ id }) => id.split('/').at(-1))).toEqual([
			'rattelse--2027-01-01',
			'rattelse--2027-01-01-2',
			'rattelse--2027-01-02',
		]);
		expect(new Set(egna.map(({ path }) => path))).toEqual(
			new Set(['/arenden/motion-2023-vaderkvarn/#avsnitt--rattelser']),
		);
	});
});

describe('the entries of a feed', () => {
	const sent = { ...motion(), id: 'motion-2024-sent', publicerad: '2027-01-01' };
	const register = arkivMed([
		motion(),
		{ ...sent, amnen: [], handlingar: [], handelser: [handelse({ id: 'e', datum: datum('2020-01-01') })] },
	]);
	const ids = (inlagg: readonly { id: string }[] | undefined) => inlagg?.map(({ id }) => id.split('/').at(-1));

	it('begin with what was published last here, however old what it tells of is', () => {
		expect(ids(urval(register).alla)).toEqual(['e', '2023-10-04-tjansteutlatande', 'b1', 'vackt']);
	});

	it('are those in which a person, a party or an organ acts, and those of ärenden about a subject', () => {
		const { person, parti, organ, amne } = urval(register);
		expect(ids(person.get('aron-ek'))).toEqual(['b1', 'vackt']);
		expect(ids(parti.get('v'))).toEqual(['b1', 'vackt']);
		expect(ids(organ.get('kommunstyrelse'))).toEqual(['2023-10-04-tjansteutlatande', 'b1']);
		expect(ids(organ.get('kommunfullmaktige'))).toEqual(['vackt']);
		expect(ids(amne.get('kvarnar'))).toEqual(['2023-10-04-tjansteutlatande', 'b1', 'vackt']);
	});

	it('are of an ärende those of its own', () => {
		const [arende] = [...register.arenden.values()].filter(({ id }) => id === 'motion-2024-sent');
		expect(ids(arende && urvalI(arende, register))).toEqual(['e']);
	});

	it('are sorted once for all feeds', () => {
		expect(urval(register)).toBe(urval(register));
	});
});
