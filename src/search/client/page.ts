import type { Etiketter } from '../facets.ts';
import { createAddress } from './address.ts';
import type { Answer } from './answer.ts';
import { byId, el } from './dom.ts';
import { siteEngine } from './engine.ts';
import { readFacets, showFacets } from './facets-view.ts';
import { hitItem } from './hits-view.ts';
import { browserMinne } from './minne.ts';
import { formatQuery, isEmpty, makeQuery, parseQuery, type Query } from './query.ts';
import { medSkrivnaFilter } from './skrivna-filter.ts';
import { hitsText, menadeDu, moreText, SEARCH_FAILED, SEARCHING, upplysningar } from './texts.ts';

/** Hits shown at first, and each time more are asked for. */
const STEP = 10;

/** How long the reader must pause before what is typed is searched for, in milliseconds. */
const PAUSE = 150;

/** The values of the facets may be as many bytes as ten searches: they are counted when the hits have been here a while. */
const COUNT_AFTER = 800;

const form = byId('sokformular', HTMLFormElement);
const field = byId('sok', HTMLInputElement);
const facets = byId('sok-fasetter', HTMLElement);
const sortera = byId('sok-ordning', HTMLSelectElement);
const status = byId('sok-status', HTMLElement);
const list = byId('traffar', HTMLOListElement);
const more = byId('sok-fler', HTMLButtonElement);
const narrowing = byId('sok-val', HTMLDetailsElement);
const ordering = byId('sok-ordna', HTMLElement);
const none = byId('sok-inga', HTMLElement);
const notices = byId('sok-upplysning', HTMLElement);
const within = byId('sok-inom', HTMLElement);
const failure = byId('sok-fel', HTMLElement);
const clear = byId('sok-rensa', HTMLButtonElement);

const etiketter = JSON.parse(form.dataset.etiketter ?? '') as Etiketter;
const engine = siteEngine();
const minne = browserMinne();
const address = createAddress(history, location.pathname, location.search);

let query = parseQuery(location.search);
let antal = STEP;
/** The search whose hits are in the list. */
let shown: Query | undefined;
/** The facets have been opened where there is room; from then on the reader decides. */
let isPlaced = false;
let pause: ReturnType<typeof setTimeout> | undefined;
let count: ReturnType<typeof setTimeout> | undefined;

function run(next: Query, wanted = STEP): void {
	clearTimeout(pause);
	clearTimeout(count);
	query = next;
	antal = wanted;
	// While a list is shown it stays until the next one comes; to say this at every key would only be noise.
	if (list.children.length === 0) status.textContent = isEmpty(query) ? '' : SEARCHING;
	ask(false);
}

/** Asks for hits; the counts of the facets take files of their own, and are asked for when there is somebody to see them. */
function ask(raknaFasetter: boolean): void {
	engine.ask(
		{ query: medSkrivnaFilter(query, etiketter), antal, raknaFasetter },
		{ answered: show, failed: showFailure, stalled: showFailure },
	);
}

function show(found: Answer): void {
	// The list is here already, and stays as it is for whoever is reading it.
	if (found.fler && antal > STEP) return;
	if (found.counts) showFacets(facets, found.counts, medSkrivnaFilter(query, etiketter), etiketter);
	else showHits(found);
}

function showHits(found: Answer): void {
	const { total, hits } = found;
	const before = list.children.length;
	shown = query;
	failure.hidden = true;
	none.hidden = total > 0 || isEmpty(query);
	say(isEmpty(query) ? '' : hitsText(found, query));
	notices.replaceChildren(
		...upplysningar(found).map((text) => el('p', {}, text)),
		...menadeDu(found, query).map(({ ord, query: meant }) =>
			el('p', {}, 'Menade du ', el('a', { href: location.pathname + formatQuery(meant) }, ord), '?'),
		),
	);
	list.replaceChildren(...hits.map((hit) => hitItem(hit, etiketter)));
	more.hidden = hits.length >= total || found.fler === true;
	more.textContent = moreText(hits.length, total, STEP);
	clear.hidden = Object.keys(query.filter).length === 0;
	ordering.hidden = total === 0;
	within.hidden = query.arende === undefined;
	narrowing.hidden = false;
	if (!isEmpty(query)) place();
	// Whoever asked for more goes on reading at the first of them.
	if (antal > STEP) list.children[before]?.querySelector('a')?.focus();
	if (isEmpty(query) || found.fler) return;
	if (!narrowing.open) return;
	// Choices that have been made are shown at once, with what they leave.
	if (facets.children.length > 0 || Object.keys(query.filter).length > 0) ask(true);
	else
		count = setTimeout(() => {
			ask(true);
		}, COUNT_AFTER);
}

/** Beside the hits there is room for the choices, which are open from the first of them; above the hits they are folded. */
function place(): void {
	if (!isPlaced) narrowing.open = matchMedia('(width >= 60rem)').matches;
	isPlaced = true;
}

/** Says something aloud; the same once more would be read once more. */
function say(text: string): void {
	if (status.textContent !== text) status.textContent = text;
}

function showFailure(): void {
	list.replaceChildren();
	notices.replaceChildren();
	more.hidden = true;
	none.hidden = true;
	failure.hidden = false;
	status.textContent = SEARCH_FAILED;
}

function showQuery(next: Query): void {
	field.value = next.q;
	sortera.value = next.sortera;
}

function asked(filter = query.filter): Query {
	return makeQuery({
		q: field.value,
		filter,
		sortera: sortera.value === 'datum' ? 'datum' : 'relevans',
		...(query.arende && { arende: query.arende }),
	});
}

function finish(next: Query): void {
	address.commit(formatQuery(next));
	minne.spara(next.q);
	run(next);
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	finish(asked());
});
form.addEventListener('change', ({ target }) => {
	if (target !== field) finish(asked(target === sortera ? query.filter : readFacets(facets)));
});
field.addEventListener('input', () => {
	clearTimeout(pause);
	clearTimeout(count);
	engine.warm(field.value);
	pause = setTimeout(() => {
		const next = asked();
		address.follow(formatQuery(next));
		run(next);
	}, PAUSE);
});
field.addEventListener('focus', () => {
	if (facets.children.length === 0 && isEmpty(query)) run(query);
});
narrowing.querySelector('summary')?.addEventListener('click', () => {
	isPlaced = true;
	// A question that has not been answered must not be overtaken by this one.
	if (!narrowing.open && shown === query) ask(true);
});
clear.addEventListener('click', () => {
	finish(asked({}));
	field.focus();
});
more.addEventListener('click', () => {
	run(query, antal + STEP);
});
byId('sok-allt', HTMLButtonElement).addEventListener('click', () => {
	const { arende: _, ...rest } = asked();
	finish(rest);
});
byId('sok-igen', HTMLButtonElement).addEventListener('click', () => {
	run(query, antal);
});
addEventListener('popstate', () => {
	address.arrived(location.search);
	const next = parseQuery(location.search);
	showQuery(next);
	run(next);
});

showQuery(query);
if (!isEmpty(query)) run(query);
