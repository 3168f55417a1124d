import { describe, expect, it } from 'vitest';
import { canReach, MOTIONENS_VAG, PROCESS, STATUSAR, statusRank, type Status } from '../../src/domain/process.ts';

const KNOWN = STATUSAR.filter((status) => status !== 'okand');

describe('PROCESS', () => {
	it('leads from each state to states that exist, never to itself and never twice to one', () => {
		for (const status of KNOWN) {
			const { till } = PROCESS[status];
			expect(till.filter((next) => !KNOWN.includes(next as (typeof KNOWN)[number]) || next === status)).toEqual([]);
			expect(new Set(till).size).toBe(till.length);
		}
	});

	it('leads from a motion handed in to every state', () => {
		expect(KNOWN.filter((status) => !canReach('inlamnad', status))).toEqual([]);
	});

	it('ends only where a motion is withdrawn or the matter closed', () => {
		expect(KNOWN.filter((status) => PROCESS[status].till.length === 0)).toEqual(['atertagen', 'avslutad']);
	});

	it('lets a motion be withdrawn from every state before the decision, and from none after', () => {
		const before = KNOWN.filter((status) => statusRank(status) < statusRank('atertagen'));
		expect(before.filter((status) => !PROCESS[status].till.includes('atertagen'))).toEqual([]);
		expect(canReach('avgjord', 'atertagen')).toBe(false);
	});

	it('gives its provisions as chapter and section', () => {
		for (const status of KNOWN) expect(PROCESS[status].lagrum ?? '5:22').toMatch(/^\d+:\d+$/);
	});
});

describe('MOTIONENS_VAG', () => {
	it('takes one allowed step at a time', () => {
		const steps = MOTIONENS_VAG.slice(1).map((to, i) => [MOTIONENS_VAG[i], to] as const);
		expect(steps.filter(([from, to]) => from && !PROCESS[from].till.includes(to))).toEqual([]);
	});
});

describe('canReach()', () => {
	it.each<[Status, Status]>([
		['vackt', 'forslag-till-kf'],
		['aterremitterad', 'avgjord'],
		['bordlagd', 'i-kf'],
		['ettarsanmald', 'bereds'],
		['i-namnd', 'avgjord'],
		['avgjord', 'upphavd'],
		['vackt', 'vackt'],
		['okand', 'avslutad'],
		['avslutad', 'okand'],
	])('an ärende passes from %s to %s', (from, to) => {
		expect(canReach(from, to)).toBe(true);
	});

	it.each<[Status, Status]>([
		['avgjord', 'vackt'],
		['avslutad', 'bereds'],
		['atertagen', 'avgjord'],
		['laga-kraft', 'overklagad'],
		['vackt', 'inlamnad'],
		['justerad', 'i-kf'],
	])('an ärende never passes from %s to %s', (from, to) => {
		expect(canReach(from, to)).toBe(false);
	});
});

describe('statusRank()', () => {
	it('follows the order of the procedure', () => {
		expect([...STATUSAR].sort((a, b) => statusRank(a) - statusRank(b))).toEqual([...STATUSAR]);
	});
});
