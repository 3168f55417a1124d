import { adress } from './adress.ts';
import { handlingId } from './handling.ts';
import { compareText } from './order.ts';
import type { Register } from './register.ts';

/** An address that the content has had before, and where it is now. Addresses are relative to the base. */
export type Flyttar = ReadonlyMap<string, string>;

/**
 * Every earlier address, with the one that it leads to now: those that `tidigare` names, and those that follow from
 * them, for what lies under an ärende or a handling moves with it. What is in use is never redirected, and an address
 * that is named goes before one that follows, so that there are no chains.
 * @param nuvarande every address that is published now
 */
export function flyttar(register: Register, nuvarande: Iterable<string>): Flyttar {
	const nu = new Set(nuvarande);
	const namnda = named(register).filter(([, till]) => nu.has(till));
	const names = earlierNames(register);
	const following = [...nu]
		.sort()
		.flatMap((till) => earlier(till, register, names).map((fran) => [fran, till] as const));
	const found = new Map<string, string>();
	for (const [fran, till] of [...namnda, ...following]) if (!nu.has(fran) && !found.has(fran)) found.set(fran, till);
	return new Map([...found].sort(([a], [b]) => compareText(a, b)));
}

/** The addresses that handlingar name as earlier ones. Those of other pages follow, and nothing else leads there. */
function named({ handlingar }: Register): (readonly [fran: string, till: string])[] {
	return [...handlingar.values()].flatMap((handling) =>
		(handling.tidigare ?? []).map((fran) => [fran, adress.handling(handling)] as const),
	);
}

interface Namn {
	readonly arende: string;
	readonly id: string;
}

/** What each handling has been called, ärende and all, by its full id; what it is called now left out. */
function earlierNames({ arenden }: Register): ReadonlyMap<string, readonly Namn[]> {
	const found = [...arenden.values()].flatMap(({ tidigare = [], handlingar }) => {
		const homes = tidigare.map(idIn);
		return handlingar.map((handling) => {
			const own = (handling.tidigare ?? []).map((path): Namn => {
				const [, , arende = '', id = ''] = path.split('/');
				return { arende, id };
			});
			const here = [handling.id, ...own.filter(({ arende }) => arende === handling.arende).map(({ id }) => id)];
			const moved = homes.flatMap((arende) => here.map((id): Namn => ({ arende, id })));
			return [handlingId(handling), [...own, ...moved]] as const;
		});
	});
	return new Map(found);
}

function idIn(path: string): string {
	return path.split('/')[2] ?? '';
}

/** What an address has been, as far as that follows from the earlier names of what it lies under. */
function earlier(path: string, register: Register, names: ReadonlyMap<string, readonly Namn[]>): string[] {
	const [, first = '', id = '', ...rest] = path.split('/');
	if (first === 'arenden') return underArende(id, rest.join('/'), register, names);
	const data = /^\/data\/arenden\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
	if (data !== undefined) return (register.arenden.get(data)?.tidigare ?? []).map((p) => adress.arendedata(idIn(p)));
	const values = { personer: register.personer, partier: register.partier, organ: register.organ };
	const others = { amnen: register.amnen, begrepp: register.begrepp };
	const kind = Object.entries({ ...values, ...others }).find(([folder]) => folder === first)?.[1];
	return (kind?.get(id)?.tidigare ?? []).map((page) => page + rest.join('/'));
}

function underArende(
	id: string,
	rest: string,
	{ arenden, handlingar }: Register,
	names: ReadonlyMap<string, readonly Namn[]>,
): string[] {
	const arende = arenden.get(id);
	if (!arende) return [];
	const homes = (arende.tidigare ?? []).map(idIn);
	const [, handling = '', tail = ''] = /^([a-z0-9-]+)(\.md|\/.*)$/.exec(rest) ?? [];
	if (handlingar.has(`${id}/${handling}`)) {
		const other = /^\/jamfor\/([^/]+)\/$/.exec(tail)?.[1];
		const own = [{ arende: id, id: handling }, ...(names.get(`${id}/${handling}`) ?? [])];
		return own.flatMap((namn) => {
			const others = (names.get(`${id}/${other ?? ''}`) ?? []).filter((o) => o.arende === namn.arende);
			const tails = [tail, ...others.map((o) => `/jamfor/${o.id}/`)];
			return tails.map((end) => `/arenden/${namn.arende}/${namn.id}${end}`);
		});
	}
	const withFile = arende.handlingar.filter(({ kallor }) => kallor.some(({ fil }) => rest === `kallor/${fil}`));
	const moved = withFile.flatMap((h) => (names.get(handlingId(h)) ?? []).map((namn) => namn.arende));
	return [...new Set([...homes, ...moved])].map((home) => `/arenden/${home}/${rest}`);
}
